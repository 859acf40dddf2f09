/** What a screen keeps on its device, as far as that keeps anything. */
const key = "parvis screen";

/** When the site was last reached, in milliseconds. */
export const lastContact = (): number | undefined => {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : Number(text);
  } catch {
    return undefined;
  }
};

export const keepContact = (at: number): void => {
  try {
    localStorage.setItem(key, String(at));
  } catch {
    // It is told until the screen is switched off.
  }
};

/** True the first time that it is asked for these files: a host that gives now these, now others makes no screen flicker. */
export const isFirstTime = (files: readonly string[]): boolean => {
  try {
    if (sessionStorage.getItem(key) === files.join()) return false;
    sessionStorage.setItem(key, files.join());
    return true;
  } catch {
    return false;
  }
};

/** Has the worker keep the page with all that it needs, so that the screen starts without a network. */
export const keepPage = (files: readonly string[]): void => {
  if (!("serviceWorker" in navigator) || !document.querySelector("script[data-worker]")) return;
  const urls = [location.href, ...files.map((file) => new URL(file, location.href).href)];
  void navigator.serviceWorker.ready.then((registration) => {
    registration.active?.postMessage(urls);
  });
};

/** Lets the worker look whether there is a newer one. */
export const updateWorker = (): void => {
  if (!("serviceWorker" in navigator)) return;
  void navigator.serviceWorker
    .getRegistration()
    .then((registration) => registration?.update())
    .catch(() => undefined);
};
