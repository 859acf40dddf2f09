import { cleanText } from "./clean.ts";
import { ImportFault } from "./fault.ts";
import type { Notes } from "./notes.ts";

/** A key that is a trap: no format has such a field. */
const trap = "__proto__";

/** A value of JSON, through a function as in `JSON.parse`. Throws `ImportFault` if the text is none, or goes too deep. */
export const parseJson = (
  text: string,
  change?: (key: string, value: unknown) => unknown,
): unknown => {
  try {
    return JSON.parse(text, change);
  } catch (error) {
    if (error instanceof RangeError) throw new ImportFault("too-deep");
    throw new ImportFault("bad-json", { message: error instanceof Error ? error.message : "" });
  }
};

/** A value of JSON in which no key is a trap: `__proto__` is dropped. */
export const keepOwnKeys = (text: string): unknown =>
  parseJson(text, (key, value) => (key === trap ? undefined : value));

/** The same of a foreign file, whose texts and keys may spell what no text may hold: `\b`, `\ud800`. */
export const readCleanJson = (text: string, notes: Notes): unknown =>
  parseJson(text, (key, value) => {
    if (key === trap) return undefined;
    if (typeof value === "string") return cleanText(value, notes);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
      cleanText(name, notes),
      inner,
    ]);
    return Object.fromEntries(entries.filter(([name]) => name !== trap));
  });
