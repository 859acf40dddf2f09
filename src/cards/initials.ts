/** What stands before a name, elided or whole, in languages of Europe. */
const articles = /^(?:\p{L}|les?|la|les|the|une?|der|die|das|el|los|las|il|gli|de|du|des)$/iu;

const isCased = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();

/**
 * One or two letters that stand for a title: of its first words with a capital, without what is elided.
 *
 *     initials("Le Labo de l’ESS") // "LE"
 *     initials("L’agenda du Parvis") // "P"
 *     initials("open data") // "O"
 */
export const initials = (title: string): string => {
  const words = title.split(/[\s\u00a0\u202f]+|[’'-]/u).filter((word) => /^[\p{L}\d]/u.test(word));
  const letters = words
    .filter((word, i) => i === words.length - 1 || !articles.test(word))
    .map((word) => Array.from(word)[0] ?? "");
  const capitals = letters.filter((letter) => !isCased(letter) || letter === letter.toUpperCase());
  const [first = letters[0] ?? "", second = ""] = capitals;
  // Letters of Arabic would join, and two of Hebrew read as a word.
  return isCased(first) || /\d/.test(first) ? (first + second).toUpperCase() : first.toUpperCase();
};
