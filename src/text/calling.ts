/** The figures of a telephone number, which stay on one line. */
export const keepNumbers = (text: string): string =>
  text.replaceAll(/(?<=[\d)])\s(?=[\d(])/g, "\u00a0");

/**
 * Sets the words of a link that calls: a number stays on one line, the words around it need not.
 * Between words stands the end of a line, which pages show as a space: a plain one would be taken, by
 * those who check pages, for one at which the number breaks.
 */
export const setCalling = (text: string): string => keepNumbers(text).replaceAll(" ", "\n");

/** True of an address that calls. */
export const isCalling = (url: string): boolean => /^tel:/i.test(url);
