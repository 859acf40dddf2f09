/** The questions, which a phone and the page of a day show when they are asked for. */

/** Opens the questions by the button that stands before them, and by links to them. */
export const openPanel = (
  root: HTMLElement,
): { readonly focus: (field: HTMLElement | undefined) => void } => {
  const button = root.querySelector<HTMLElement>("button[aria-expanded]");
  const panel = root.querySelector<HTMLElement>(".questions");
  const open = (isOpen: boolean): void => {
    if (panel) panel.hidden = !isOpen;
    if (button) button.ariaExpanded = String(isOpen);
  };
  button?.addEventListener("click", () => {
    open(panel?.hidden === true);
  });
  const box = root.closest<HTMLElement>("[id]");
  const asked = (): void => {
    if (!box || location.hash !== `#${box.id}`) return;
    open(true);
    panel?.querySelector("select")?.focus({ preventScroll: true });
  };
  // A link to where one is already changes no address.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (box && link?.hash === `#${box.id}`) setTimeout(asked);
  });
  addEventListener("hashchange", asked);
  asked();
  return {
    focus: (field) => {
      const seen = [field, button].find((one) => one && one.getClientRects().length > 0);
      if (!seen) root.tabIndex = -1;
      (seen ?? root).focus({ preventScroll: true });
    },
  };
};
