/** On a small screen the field in use stands at the top, so that what is found is above the keyboard. */
const small = "(width < 60rem), (pointer: coarse)";

/** Takes a field there when it gets the focus, and again once the keyboard has come. */
export const toTop = (field: HTMLElement): void => {
  const box = field.closest<HTMLElement>("p") ?? field;
  const go = (): void => {
    if (document.activeElement === field && matchMedia(small).matches)
      box.scrollIntoView({ block: "start" });
  };
  field.addEventListener("focus", () => {
    go();
    visualViewport?.addEventListener("resize", go, { once: true });
  });
  go();
};
