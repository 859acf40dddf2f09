/** Without it a page is complete; what takes a script of its own waits for its field to be used. */

/** Loads the script that a field names when it gets the focus; again next time if that failed. */
export const loadOnUse = (): void => {
  for (const field of document.querySelectorAll<HTMLElement>("[data-script]"))
    field.addEventListener("focus", () => {
      const { script } = field.dataset;
      if (script) import(script).catch(() => undefined);
    });
};
