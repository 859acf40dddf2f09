/** Paths into a file of any shape: `days[*].talks[*]`, `speakers.*.name`, `^.date`. */

/** A step from a value to those in it, or to what it stands in. */
export type Step =
  | { readonly kind: "key"; readonly name: string }
  /** `[*]`: each of a list; what is no list is itself. */
  | { readonly kind: "each" }
  /** `*`: each value of a map. */
  | { readonly kind: "values" }
  | { readonly kind: "index"; readonly at: number }
  /** `[type=talk]`: each of a list that says so. */
  | { readonly kind: "where"; readonly name: string; readonly value: string }
  /** `^`: what a record stands in. */
  | { readonly kind: "up" }
  /** `$key`: the key under which a record stands. */
  | { readonly kind: "own-key" };

const pattern =
  /(\^)|\$(key)\b|\[(\*?)\]|\[(\d+)\]|\[([^\][=]+)=([^\]]+)\]|(?<=^|[.^\]])(\*)(?=$|[.[])|"([^"]+)"|([^.[\]"^*]+)|\./gy;

const toStep = (match: RegExpExecArray): Step | undefined => {
  const [, up, own, each, index, name, value, values, quoted, word] = match;
  if (up !== undefined) return { kind: "up" };
  if (own !== undefined) return { kind: "own-key" };
  if (each !== undefined) return { kind: "each" };
  if (index !== undefined) return { kind: "index", at: Number(index) };
  if (name !== undefined && value !== undefined)
    return { kind: "where", name: name.trim(), value: unquoted(value.trim()) };
  if (values !== undefined) return { kind: "values" };
  const key = quoted ?? word?.trim();
  return key === undefined || key === "" ? undefined : { kind: "key", name: key };
};

const unquoted = (text: string): string => /^"(.*)"$/.exec(text)?.[1] ?? text;

const known = new Map<string, readonly Step[] | undefined>();

const read = (path: string): readonly Step[] | undefined => {
  const steps: Step[] = [];
  pattern.lastIndex = 0;
  let end = 0;
  for (let match = pattern.exec(path); match; match = pattern.exec(path)) {
    if (match[0] === "") return undefined;
    const step = toStep(match);
    if (step) steps.push(step);
    end = pattern.lastIndex;
  }
  return end === path.length ? steps : undefined;
};

/** The steps of a path; undefined if it is none. A dot alone is the record itself. */
export const readPath = (path: string): readonly Step[] | undefined => {
  if (!known.has(path)) known.set(path, read(path));
  return known.get(path);
};

/** The paths of a field, of which the first that finds something counts: `en.title | title`. */
export const alternatives = (written: string): readonly string[] =>
  written.split(" | ").map((path) => path.trim());

/** What one of them puts together, with a space between: `first_name + last_name`. */
export const parts = (alternative: string): readonly string[] =>
  alternative.split(" + ").map((path) => path.trim());
