/** Which words somebody may have meant who mistyped one, finished or not. */

/** How many slips there are between a word and the beginning of another; two letters that changed places are one. */
export const slipsIn = (word: string, other: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = word[i - 1] === other[j - 1];
      const isSwapped = word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return Math.min(...last);
};

/** A long word has room for two slips, a short one for one, and the shortest only behind others, which say what is meant. */
const mostIn = (word: string, isAlone: boolean): number => {
  if (word.length < 4) return word.length === 3 && !isAlone ? 1 : 0;
  return word.length < 6 ? 1 : 2;
};

/** Nobody mistakes the first letter of a short word. */
const sure = 6;

/** The words of many that were meant: those that begin with the fewest slips. None that begins with the word as it is. */
export const meantBy = (word: string, words: Iterable<string>, isAlone: boolean): string[] => {
  let fewest = mostIn(word, isAlone);
  if (fewest === 0) return [];
  let found: string[] = [];
  for (const other of words) {
    if (other.length < word.length - fewest) continue;
    if (word.length < sure && !other.startsWith(word.charAt(0))) continue;
    const slips = slipsIn(word, other.slice(0, word.length + fewest));
    if (slips === 0 || slips > fewest) continue;
    if (slips < fewest) found = [];
    fewest = slips;
    found.push(other);
  }
  return found;
};
