/** Which sessions of an event somebody has chosen, as their device keeps it; nothing of it is sent. */
export interface Choice {
  readonly ids: () => readonly string[];
  /** False if the device does not keep it; then it holds as long as the page. */
  readonly choose: (ids: readonly string[]) => boolean;
  /** Is told of each change, also of one in another tab. */
  readonly follow: (show: () => void) => void;
}

/** Nobody sits through more; a heap of anything else under this name is not read. */
const most = 2000;

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `readIds("velo  cartes velo <b>")` is `["velo", "cartes"]`. */
export const readIds = (text: string | null): readonly string[] =>
  [...new Set((text ?? "").split(" "))].filter((id) => idPattern.test(id)).slice(0, most);

const read = (key: string): readonly string[] => {
  try {
    return readIds(localStorage.getItem(key));
  } catch {
    // Where storage is blocked, asking for it is an error.
    return [];
  }
};

const write = (key: string, ids: readonly string[]): boolean => {
  try {
    if (ids.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, ids.join(" "));
    return true;
  } catch {
    return false;
  }
};

/** False where a browser keeps nothing for this site. */
export const isKept = (): boolean => {
  const probe = "parvis probe";
  try {
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
};

export const openChoice = (key: string): Choice => {
  let ids = read(key);
  const shows: (() => void)[] = [];
  const tell = (): void => {
    for (const show of shows) show();
    // The bar says how many there are.
    dispatchEvent(new Event("choice"));
  };
  const readAgain = (): void => {
    ids = read(key);
    tell();
  };
  // Another tab has changed it, or emptied everything.
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) readAgain();
  });
  // A page that one comes back to is as it was left.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) readAgain();
  });
  return {
    ids: () => ids,
    choose: (chosen) => {
      ids = chosen;
      const isKept = write(key, chosen);
      tell();
      return isKept;
    },
    follow: (show) => {
      shows.push(show);
      show();
    },
  };
};
