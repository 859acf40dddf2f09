/** Names for what an import brings: readable, and the same whatever the order of the source. */
import { toId } from "../../content/suggest/nearest.ts";

/** Names of files that some systems refuse, or that Parvis does not read. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|readme)$/;

const longest = 60;

/** `L’été, où ?` → `l-ete-ou`; a long one ends at a word; empty for letters that have no Latin form. */
export const idOf = (text: string): string => {
  const id = toId(
    text.replace(/ø/gi, "o").replace(/ł/gi, "l").replace(/đ/gi, "d").replace(/\+\+/g, "pp"),
  );
  if (id.length <= longest) return reserved.test(id) ? `${id}-1` : id;
  const cut = id.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1)).replace(/-$/, "");
};

/** Something that needs a name. */
export interface Nameless {
  readonly key: string;
  readonly title: string;
}

const short = (key: string): string => toId(key).slice(0, 12).replace(/-$/, "");

/**
 * A name for each key: the one it had, else its title’s. Of two with one title the first by key takes
 * the name, the second gets a number.
 */
export const assignIds = (
  things: readonly Nameless[],
  existing: ReadonlyMap<string, string>,
  taken: Set<string>,
  word: string,
): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const { key } of things) {
    const id = existing.get(key);
    if (id !== undefined) ids.set(key, id);
  }
  for (const id of existing.values()) taken.add(id);
  const fresh = things
    .filter(({ key }) => !ids.has(key))
    .map(({ key, title }) => ({ key, base: idOf(title) || `${word}-${short(key) || "1"}` }))
    .sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : a.key < b.key ? -1 : 1));
  for (const { key, base } of fresh) {
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
};
