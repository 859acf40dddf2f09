/** By what many things of one kind can be told apart. */

/** A value that things share. */
export interface Choice {
  /** As addresses write it: `open-data`. */
  readonly id: string;
  /** Undefined where the interface has the words for it. */
  readonly label: string | undefined;
  readonly language: string;
}

/** One question, with at least two answers. */
export interface Facet<Name extends string, Thing> {
  readonly name: Name;
  /** Those with a label by label, in the order of the page's language; then the others, as they came. */
  readonly choices: readonly Choice[];
  /** The ids of a thing's choices. */
  readonly of: (thing: Thing) => readonly string[];
}

export type Answer = Omit<Choice, "language">;

interface Asked<Name extends string, Thing> {
  readonly name: Name;
  readonly answers: (thing: Thing) => readonly Answer[];
  /** In which language a thing's labels are. */
  readonly languageOf: (thing: Thing) => string;
  /** A choice of fewer things is not offered. */
  readonly fewest?: number;
}

/** A question to things that are listed in `language`; none if all answer it alike. */
export const facetOf = <Name extends string, Thing>(
  things: readonly Thing[],
  language: string,
  { name, answers, languageOf, fewest = 1 }: Asked<Name, Thing>,
): readonly Facet<Name, Thing>[] => {
  const choices = new Map<string, Choice>();
  const counts = new Map<string, number>();
  const idsOf = new Map<Thing, readonly string[]>();
  for (const thing of things) {
    const own = new Map(answers(thing).map((choice) => [choice.id, choice]));
    for (const [id, choice] of own) {
      if (!choices.has(id)) choices.set(id, { ...choice, language: languageOf(thing) });
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    idsOf.set(thing, [...own.keys()]);
  }
  const isOffered = (id: string): boolean => (counts.get(id) ?? 0) >= fewest;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const offered = [...choices.values()]
    .filter(({ id }) => isOffered(id))
    .sort((a, b) =>
      a.label === undefined || b.label === undefined
        ? Number(a.label === undefined) - Number(b.label === undefined)
        : compare(a.label, b.label),
    );
  if (offered.length < 2) return [];
  return [{ name, choices: offered, of: (thing) => (idsOf.get(thing) ?? []).filter(isOffered) }];
};
