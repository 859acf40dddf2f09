/**
 * Closes what lies over the page, the phone's menu or a definition, once the focus goes on to what is under it: browsers
 * close it for a press beside it and for Escape alone.
 */
export const closeWhenLeft = (): void => {
  if (!CSS.supports("selector(:popover-open)")) return;
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    for (const open of document.querySelectorAll<HTMLElement>(":popover-open"))
      if (
        open.popover !== "manual" &&
        open.id !== target.getAttribute("popovertarget") &&
        !open.contains(target)
      )
        open.hidePopover();
  });
};
