/** Without it a page is complete; what takes a script of its own waits until somebody asks for it. */
import { isElsewhere } from "./elsewhere.ts";

/** True if the device keeps something under a name; false too where it keeps nothing at all. */
const isKept = (key: string | undefined): boolean => {
  try {
    return key !== undefined && localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

/**
 * Loads the script that an element names: a field's when it gets the focus, a button's when it is pressed, which the
 * script then reads from `data-asked`; again next time if that failed. At once where the device holds what it is for.
 */
export const loadOnUse = (root: ParentNode): void => {
  for (const element of root.querySelectorAll<HTMLElement>("[data-script]")) {
    const { script, kept, at } = element.dataset;
    const load = (): void => {
      if (script) import(script).catch(() => undefined);
    };
    if (isKept(kept) || (at && isElsewhere(at))) load();
    else
      element.addEventListener(element.matches("button") ? "click" : "focus", () => {
        element.dataset.asked = "";
        load();
      });
  }
};
