import { cleanText } from "./clean.ts";
import { ImportFault } from "./fault.ts";
import type { Notes } from "./notes.ts";

/** A key that is a trap: no format has such a field. */
const trap = "__proto__";

/** What JSON holds, each value as `revive` gives it. Throws `ImportFault` if things stand within things so deep that no format has them. */
const readJson = (text: string, revive: (key: string, value: unknown) => unknown): unknown => {
  try {
    return JSON.parse(text, revive);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportFault("bad-json", { message: "too many brackets within each other" });
  }
};

/** A value of JSON in which no key is a trap: `__proto__` is dropped. Throws `ImportFault` if it goes too deep. */
export const keepOwnKeys = (text: string): unknown =>
  readJson(text, (key, value) => (key === trap ? undefined : value));

/** The same of a foreign file, whose texts and keys may spell what no text may hold: `\b`, `\ud800`. */
export const readCleanJson = (text: string, notes: Notes): unknown =>
  readJson(text, (key, value) => {
    if (key === trap) return undefined;
    if (typeof value === "string") return cleanText(value, notes);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
      cleanText(name, notes),
      inner,
    ]);
    return Object.fromEntries(entries.filter(([name]) => name !== trap));
  });
