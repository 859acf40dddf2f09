/** A full stop after these, or after a capital alone (“J.-P. Dupont”), ends no sentence. */
const abbreviation =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|MM|Mme|Mlle|Dr|Pr|Me|St|Ste|Mr|Mrs|Ms|Prof|Profa|Sr|Sra|Sres|Srta|Dra|Dña|Ud|Uds|Exmo|Exma|núm|pág|p|pp|ex|cf|art|n|no|vol|av|bd|fig|ca|vs|e\.g|i\.e)\.$/u;

/** With its full stop and the character before. */
const longest = 8;

const end =
  /(?<![.!?…؟])[.!?…؟]+(?:[ \u00a0\u202f]?[»”’")\]])*(?=\s+(?![»”’")\]])\P{Ll}|\s*$)|[。！？]/gu;

/**
 * Where the first sentence of a text ends; a text without end is one sentence.
 *
 *     endOfFirstSentence("M. Dupont ouvre. Puis vient la pause.") // 16
 */
export const endOfFirstSentence = (text: string): number => {
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length;
    if (match[0] !== "." || !abbreviation.test(text.slice(Math.max(0, after - longest), after)))
      return after;
  }
  return text.length;
};
