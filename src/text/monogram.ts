/** The initials of a person. */
const letters = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * The initials of a name's first and last word: “Samuel Goëta” is SG. Of a script whose letters
 * join, one letter stands alone.
 */
export const monogramOf = (name: string): string => {
  const parts = name.split(/[\s\u00a0\u202f]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = /\p{Script=Arabic}/u.test(name)
    ? parts.slice(0, 1)
    : [...new Set([parts[0], parts.at(-1)])];
  return ends
    .map((word) => (word === undefined ? "" : (letters.segment(word).containing(0)?.segment ?? "")))
    .join("")
    .toUpperCase();
};
