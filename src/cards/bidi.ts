/**
 * The order in which mixed directions are drawn: the Unicode Bidirectional Algorithm
 * (https://www.unicode.org/reports/tr9/) as far as a line of plain text needs it: no explicit
 * embeddings, and Arabic digits count as European ones.
 */
export type Direction = "ltr" | "rtl";

type Kind = "left" | "right" | "number" | "separator" | "sign" | "neutral";

const kindOf = (cluster: string): Kind => {
  if (
    /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?<=\p{L})/u.test(
      cluster,
    )
  )
    return "right";
  if (/^\p{L}/u.test(cluster)) return "left";
  if (/^\p{Nd}/u.test(cluster)) return "number";
  if (/^[.,:/+\-\u00a0]/u.test(cluster)) return "separator";
  return /^[%‰#°\p{Sc}]/u.test(cluster) ? "sign" : "neutral";
};

/** Numbers with what belongs to them, `13:30` and `50 %`; after a word of the left they go with it (W4 to W7). */
const joinNumbers = (kinds: readonly Kind[], base: Direction): readonly Kind[] => {
  let strong: Kind = base === "ltr" ? "left" : "right";
  const joined = kinds.map((kind, i): Kind => {
    const isNumber = (at: number) => kinds[at] === "number";
    if (kind === "separator") return isNumber(i - 1) && isNumber(i + 1) ? "number" : "neutral";
    if (kind === "sign") return isNumber(i - 1) || isNumber(i + 1) ? "number" : "neutral";
    return kind;
  });
  return joined.map((kind) => {
    if (kind === "left" || kind === "right") strong = kind;
    return kind === "number" && strong === "left" ? "left" : kind;
  });
};

/** What is neutral goes with its neighbours if they agree, else with the line (N1, N2). */
const settleNeutrals = (kinds: readonly Kind[], base: Direction): readonly Kind[] => {
  const own: Kind = base === "ltr" ? "left" : "right";
  const side = (kind: Kind | undefined): Kind => (kind === "number" ? "right" : (kind ?? own));
  return kinds.map((kind, i) => {
    if (kind !== "neutral") return kind;
    const before = side(kinds.slice(0, i).findLast((each) => each !== "neutral"));
    const after = side(kinds.slice(i + 1).find((each) => each !== "neutral"));
    return before === after ? before : own;
  });
};

/** The level of each cluster of a line; odd ones are drawn from right to left (I1, I2). */
export const levelsOf = (clusters: readonly string[], base: Direction): readonly number[] =>
  settleNeutrals(joinNumbers(clusters.map(kindOf), base), base).map((kind) => {
    if (kind === "right") return 1;
    return base === "ltr" && kind === "left" ? 0 : 2;
  });

/** Runs in the order of reading, put into the order in which they stand, from left to right (L2). */
export const reorder = <T extends { readonly level: number }>(runs: readonly T[]): readonly T[] => {
  const ordered = [...runs];
  for (let level = 2; level >= 1; level--) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(end, start + 1);
    }
  }
  return ordered;
};
