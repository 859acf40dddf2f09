/** Asks for the styles of what a script adds, unless the page has them; settled once they are there, or cannot be. */
export const needStyle = (href: string | undefined): Promise<void> => {
  if (href === undefined || document.querySelector(`link[href="${href}"]`))
    return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  const isThere = new Promise<void>((resolve) => {
    for (const end of ["load", "error"])
      link.addEventListener(end, () => {
        resolve();
      });
  });
  document.head.append(link);
  return isThere;
};
