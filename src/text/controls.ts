/** Control characters (Unicode's category Cc): no text shows them, and a terminal obeys them. */

/** All but those that lay out a text: the tab and the ends of lines. */
const control = /(?![\t\n\r])\p{Cc}/u;
const controls = new RegExp(control, "gu");

/** The first one that no content file may hold; undefined if there is none. */
export const findControl = (
  text: string,
): { readonly index: number; readonly character: string } | undefined => {
  const found = control.exec(text);
  return found ? { index: found.index, character: found[0] } : undefined;
};

export const withoutControls = (text: string): string => text.replace(controls, "");

/** A text of one line as a terminal may show it, as wide as it was: `printable("a\tb")` is `"a b"`. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, " ");
