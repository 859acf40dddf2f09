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
  /** What there is not. */
  readonly unknown: readonly string[];
}

const valuesOf = (query: URLSearchParams, name: string): readonly string[] =>
  query.getAll(name).filter((value) => value !== "");

/** Reads it; if something of it is not there, all is to be shown. */
export const readAsked = (query: URLSearchParams, known: Known): Asked => {
  const found = questions.flatMap((question) => {
    const values = valuesOf(query, question);
    return values.length > 0 ? [{ question, values }] : [];
  });
  const [view] = valuesOf(query, "view");
  const [scheme] = valuesOf(query, "scheme");
  const unknown = [
    ...found.flatMap(({ question, values }) =>
      values
        .filter((value) => !known[question].includes(value))
        .map((value) => `${question}=${value}`),
    ),
    ...(view === undefined || ways.view.some((one) => one === view) ? [] : [`view=${view}`]),
    ...(scheme === undefined || ways.scheme.some((one) => one === scheme)
      ? []
      : [`scheme=${scheme}`]),
  ];
  const parts = unknown.length > 0 ? [] : found;
  const isOfSome = parts.some(({ question }) => question !== "day");
  return {
    parts: Object.fromEntries(parts.map(({ question, values }) => [question, values])),
    // A grid of what is left would be holes.
    isList: view === "list" || (isOfSome && view !== "grid"),
    scheme: ways.scheme.find((one) => one === scheme),
    unknown,
  };
};
