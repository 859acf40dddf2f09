/** Unfolds the day that an address leads to; most browsers do so by themselves. */
export const unfold = (): void => {
  const open = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    const fold = target?.closest("details");
    if (!target || !fold || fold.open) return;
    fold.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();
};
