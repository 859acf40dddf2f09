/** What a browser does with something to send. */

/** False if the browser does not let a page copy. */
export const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** By what the device has for it; that somebody thinks better of it is no fault. */
export const share = (what: ShareData): void => {
  navigator.share(what).catch(() => undefined);
};
