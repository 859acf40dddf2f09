/** Without it a page is complete; what takes a script of its own waits until somebody asks for it. */
import { afterAll } from "./after-all.ts";
import { isElsewhere } from "./elsewhere.ts";

/** True if the device keeps something under a name; false too where it keeps nothing at all. */
const isKept = (key: string | undefined): boolean => {
  try {
    return key !== undefined && localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

/** The event by which somebody asks for what an element is for. */
const useOf = (element: Element): string => {
  if (element.matches("button")) return "click";
  return element.matches("details") ? "toggle" : "focus";
};

/**
 * Loads the script that an element names: a field's when it gets the focus, that of what folds when it unfolds, a
 * button's when it is pressed, which the script then reads from `data-asked`; again next time if that failed. Unasked
 * where the device holds what it is for.
 */
export const loadOnUse = (root: ParentNode): void => {
  for (const element of root.querySelectorAll<HTMLElement>("[data-script]")) {
    const { script, kept, at, soon } = element.dataset;
    const load = (): void => {
      if (script) import(script).catch(() => undefined);
    };
    // A field may have been gone to before this ran.
    const isUsed = element === document.activeElement;
    if (isUsed || soon !== undefined || isKept(kept) || (at && isElsewhere(at))) afterAll(load);
    else
      element.addEventListener(useOf(element), () => {
        element.dataset.asked = "";
        load();
      });
  }
};
