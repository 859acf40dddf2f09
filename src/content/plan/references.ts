/** What parts of a drawing refer to each other, and how much is drawn because of it. */

const inUrl = /url\(\s*["']?#([^"')\s]*)["']?\s*\)/gi;

export type Attributes = ReadonlyMap<string, string>;

/** The ids that the attributes of an element refer to. */
export const refersTo = (attributes: Attributes): readonly string[] =>
  [...attributes].flatMap(([name, value]) =>
    name === "href"
      ? value.trim().replace(/^#/, "")
      : [...value.matchAll(inUrl)].map(([, id = ""]) => id),
  );

/** The same value with the names that ids have in a page; undefined if it refers to anything else. */
export const renamed = (
  name: string,
  value: string,
  names: ReadonlyMap<string, string>,
): string | undefined => {
  if (name === "href") {
    const own = names.get(value.trim().slice(1));
    return value.trim().startsWith("#") && own !== undefined ? `#${own}` : undefined;
  }
  if (!/url\(/i.test(value)) return value;
  const isPaint = name === "fill" || name === "stroke";
  const isWhole = [...value.matchAll(inUrl)].every(([, id = ""]) => names.has(id));
  const said = value.replace(inUrl, (_, id: string) => {
    const own = names.get(id);
    return own === undefined ? "" : `url(#${own})`;
  });
  if (/url\((?!#)/i.test(said)) return undefined;
  // A colour that is nowhere is none, and not black.
  if (!isWhole && isPaint) return said.trim() || "none";
  return isWhole ? said : undefined;
};

/** An element that may refer to others, and what is in it. */
export interface Counted {
  readonly refersTo: readonly string[];
  readonly inside: readonly Counted[];
}

/** Chains of references are short where people draw. */
const longestChain = 20;

/** How many elements are drawn of one: a few references that lead to each other can be millions. */
export const drawnBy = (root: Counted, byId: ReadonlyMap<string, Counted>): number => {
  const known = new Map<Counted, number>();
  const count = (one: Counted, chain: number): number => {
    const before = known.get(one);
    if (before !== undefined) return before;
    if (chain > longestChain) return Infinity;
    let sum = 1;
    for (const inner of one.inside) sum += count(inner, chain);
    for (const id of one.refersTo) {
      const target = byId.get(id);
      if (target) sum += count(target, chain + 1);
    }
    known.set(one, sum);
    return sum;
  };
  return count(root, 0);
};
