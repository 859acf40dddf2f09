/** By what many things of one kind can be told apart. */

/** A value that things share. */
export interface Choice {
  /** As addresses write it: `open-data`. */
  readonly id: string;
  /** Undefined where the interface has the words for it. */
  readonly label: string | undefined;
  readonly language: string;
}

/** One question, with at least two answers; or one, which some things do not give. */
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
  /** The same of the thing in the first language of the site, by whose ids addresses are written in all of them. */
  readonly first?: ((thing: Thing) => readonly Answer[]) | undefined;
  /** True for a label in another language than that of the page: one of the page's is preferred. */
  readonly isForeign?: (label: string | undefined) => boolean;
  /** In which language a thing's labels are. */
  readonly languageOf: (thing: Thing) => string;
  /** A choice of fewer things is not offered. */
  readonly fewest?: number;
  /** True of what some things have and others not: one answer is a choice too. */
  readonly isHad?: boolean;
}

/** The answers that a thing of these gives, by its id. */
export const inFirst = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  answers: (thing: Thing) => readonly Answer[],
): ((thing: Thing) => readonly Answer[]) => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return ({ id }) => {
    const thing = byId.get(id);
    return thing ? answers(thing) : [];
  };
};

/** A question to things that are listed in `language`; none if all answer it alike. */
export const facetOf = <Name extends string, Thing>(
  things: readonly Thing[],
  language: string,
  {
    name,
    answers,
    first,
    isForeign = () => false,
    languageOf,
    fewest = 1,
    isHad = false,
  }: Asked<Name, Thing>,
): readonly Facet<Name, Thing>[] => {
  const choices = new Map<string, Choice>();
  const counts = new Map<string, number>();
  const idsOf = new Map<Thing, readonly string[]>();
  for (const thing of things) {
    const named = first?.(thing) ?? [];
    const own = new Map(
      answers(thing).map((choice, i) => {
        const id = named[i]?.id ?? choice.id;
        return [id, { ...choice, id }];
      }),
    );
    for (const [id, choice] of own) {
      const known = choices.get(id);
      if (!known || (isForeign(known.label) && !isForeign(choice.label)))
        choices.set(id, { ...choice, language: languageOf(thing) });
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
  const isChoice = isHad && [...idsOf.values()].some((ids) => ids.length === 0);
  if (offered.length < (isChoice ? 1 : 2)) return [];
  return [{ name, choices: offered, of: (thing) => (idsOf.get(thing) ?? []).filter(isOffered) }];
};
