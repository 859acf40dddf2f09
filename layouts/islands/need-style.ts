/** Asks for the styles of what a script adds, unless the page has them. */
export const needStyle = (href: string | undefined): void => {
  if (href === undefined || document.querySelector(`link[href="${href}"]:not([media])`)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  document.head.append(link);
};
