/** A choice of sessions in the fragment of an address, which browsers send to nobody. */

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const digits = 6;

/**
 * Six letters for a session, whatever else the programme holds: `codeOf("velo")`. A list of whole ids would make a
 * code of squares too fine for cameras; capitals and digits take the fewest. FNV-1a, 32 bits, of which 30 are used.
 */
export const codeOf = (id: string): string => {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return Array.from({ length: digits }, (_, i) => letters[(hash >>> (i * 5)) & 31]).join("");
};

/** `#` and the codes of all ids. */
export const toFragment = (ids: readonly string[]): string => `#${ids.map(codeOf).join("")}`;

/** What a link holds: the ids that are known here, and how many are not. */
export interface Offer {
  readonly ids: readonly string[];
  readonly lost: number;
}

/** Of a link that was cut the last code is not whole; what stands behind it is the sentence that it ends. */
const pattern = /^#((?:[A-Z2-7]{6})+[A-Z2-7]{0,5})[^\w-]*$/;

/** What a fragment offers; undefined if it is none of ours, such as `#main`. */
export const readFragment = (fragment: string, known: readonly string[]): Offer | undefined => {
  const written = pattern.exec(fragment)?.[1];
  if (written === undefined) return undefined;
  const codes = new Set(written.match(/.{1,6}/g));
  const ids = known.filter((id) => codes.has(codeOf(id)));
  const found = new Set(ids.map(codeOf));
  return { ids, lost: [...codes].filter((code) => !found.has(code)).length };
};
