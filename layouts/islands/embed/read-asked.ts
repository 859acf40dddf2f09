/** What the address of a page asks for of a programme. */

/** By what one may ask for parts of it. */
export const questions = ["day", "room", "track", "theme"] as const;
export type Question = (typeof questions)[number];

/** What there is of each. */
export type Known = Readonly<Record<Question, readonly string[]>>;

const ways = { view: ["list", "grid"], scheme: ["light", "dark"] } as const;

export interface Asked {
  /** Undefined: whatever it is. */
  readonly parts: Readonly<Partial<Record<Question, readonly string[]>>>;
  readonly isList: boolean;
  readonly scheme: string | undefined;
  /** What there is not of the programme. */
  readonly unknown: readonly string[];
  /** How it cannot be shown: what is asked for of it is shown all the same. */
  readonly ignored: readonly string[];
}

const valuesOf = (query: URLSearchParams, name: string): readonly string[] =>
  query.getAll(name).filter((value) => value !== "");

/** The first of the ways that are asked for; that there is no such way is told in `ignored`. */
const wayOf = (query: URLSearchParams, name: keyof typeof ways) => {
  const [asked] = valuesOf(query, name);
  const way = ways[name].find((one) => one === asked);
  return { way, ignored: asked === undefined || way !== undefined ? [] : [`${name}=${asked}`] };
};

/** Reads it; if something that it asks for is not there, all is to be shown. */
export const readAsked = (query: URLSearchParams, known: Known): Asked => {
  const found = questions.flatMap((question) => {
    const values = valuesOf(query, question);
    return values.length > 0 ? [{ question, values }] : [];
  });
  const view = wayOf(query, "view");
  const scheme = wayOf(query, "scheme");
  const unknown = found.flatMap(({ question, values }) =>
    values
      .filter((value) => !known[question].includes(value))
      .map((value) => `${question}=${value}`),
  );
  const parts = unknown.length > 0 ? [] : found;
  const isOfSome = parts.some(({ question }) => question !== "day");
  return {
    parts: Object.fromEntries(parts.map(({ question, values }) => [question, values])),
    // A grid of what is left would be holes.
    isList: view.way === "list" || (isOfSome && view.way !== "grid"),
    scheme: scheme.way,
    unknown,
    ignored: [...view.ignored, ...scheme.ignored],
  };
};
