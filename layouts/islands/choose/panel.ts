/** The questions, which a phone and the page of a day show when they are asked for. */

/** False of what is folded, or left behind above the bar. */
const isSeen = (panel: HTMLElement): boolean =>
  !panel.hidden && panel.getBoundingClientRect().bottom > 48;

/** Opens and closes the questions by the button before them or in the bar, and opens them by links to them. */
export const openPanel = (
  root: HTMLElement,
): { readonly focus: (field: HTMLElement | undefined) => void } => {
  const panel = root.querySelector<HTMLElement>(".questions");
  const button = document.querySelector<HTMLElement>(`[aria-controls="${panel?.id ?? ""}"]`);
  const open = (isOpen: boolean): void => {
    if (panel) panel.hidden = !isOpen;
    if (button) button.ariaExpanded = String(isOpen);
  };
  /** Where there is room for them, they are never folded: the button leads to the first. */
  const stay = (): boolean => {
    const isThere = panel !== null && panel.getClientRects().length > 0;
    if (isThere) open(true);
    return isThere;
  };
  const box = root.closest<HTMLElement>("[id]");
  button?.addEventListener("click", () => {
    if (!panel) return;
    const isAsked = !isSeen(panel);
    open(isAsked);
    if (isAsked && !isSeen(panel)) box?.scrollIntoView();
    if (!isAsked && stay()) panel.querySelector("select")?.focus({ preventScroll: true });
  });
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
  stay();
  asked();
  return {
    focus: (field) => {
      const seen = [field, button].find((one) => one && one.getClientRects().length > 0);
      if (!seen) root.tabIndex = -1;
      (seen ?? root).focus({ preventScroll: true });
    },
  };
};
