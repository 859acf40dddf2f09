/** A value of JSON in which no key is a trap: `__proto__` is dropped, as no format has such a field. */
export const keepOwnKeys = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => (key === "__proto__" ? undefined : value));
