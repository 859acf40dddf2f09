import { ImportFault } from "./fault.ts";

/**
 * A value of JSON in which no key is a trap: `__proto__` is dropped, as no format has such a field. Throws `ImportFault`
 * for one in which things stand within things so deep that no format has them.
 */
export const keepOwnKeys = (text: string): unknown => {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === "__proto__" ? undefined : value));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportFault("bad-json", { message: "too many brackets within each other" });
  }
};
