/** How much of a value a message says. */

const longest = 80;

/** So many units hold at least as many characters as are said, and what belongs to the last. */
const window = 400;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The beginning of an escape of an address, of a text in double quotes or of HTML, at the end of a text. */
const openEscape = /(?:%[\da-f]?|\\(?:x[\da-f]?|u[\da-f]{0,3}|U[\da-f]{0,7})?|&#?\w{0,30})$/i;

/**
 * A long text only by its beginning, which ends within no character and no escape.
 *
 *     shorten("x".repeat(100)) // eighty times x, and …
 */
export const shorten = (text: string): string => {
  if (text.length <= longest) return text;
  let kept = "";
  let count = 0;
  for (const { segment } of segmenter.segment(text.slice(0, window))) {
    count += Array.from(segment).length;
    if (count > longest) return `${kept.replace(openEscape, "") || text.slice(0, 1)}…`;
    kept += segment;
  }
  return kept.length < text.length ? `${kept}…` : text;
};
