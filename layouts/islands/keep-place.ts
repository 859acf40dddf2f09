/** Who changes the language stays where they are: at the same place of the page, with what they have chosen. */
const takeAlong = ({ target }: Event): void => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>(".top a[lang]");
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
};

/** Without it the links lead to the same page, at its beginning. */
export const keepPlace = (): void => {
  // However one follows a link: also into another tab.
  for (const use of ["click", "auxclick", "contextmenu"]) addEventListener(use, takeAlong, true);
};
