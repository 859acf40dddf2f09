/** Under what lists file the names of people. */

/** What stands in place of a name that is not known: “TBA”, “t.b.d.”, “N. N.” */
const placeholder = /^(?:t\.?\s?b\.?\s?[acd]\.?|n\.?\s?n\.?|[aà]\s+confirmer)$/iu;

/** Where those are filed whose name begins with no letter, or is none. */
export const noLetter = "#";

/** What somebody is filed under: what they say, else their name. */
export const sortedAs = ({
  name,
  sort,
}: {
  readonly name: string;
  readonly sort?: string | undefined;
}): string => sort ?? name;

/** A name without the signs before its first letter: “’t Hooft” is looked for under T. */
export const nameWithout = (name: string): string => name.replace(/^[\p{P}\p{S}\s]+(?=\p{L})/u, "");

/**
 * The letter that a name is filed under, without its accents; “#” for what begins with none, and for what is no name yet.
 *
 *     letterOf("Élodie Marchand") // "E"
 *     letterOf("3 frères") // "#"
 *     letterOf("TBA") // "#"
 */
export const letterOf = (name: string): string =>
  placeholder.test(name.trim())
    ? noLetter
    : (/^\p{L}/u.exec(nameWithout(name).normalize("NFD"))?.[0].toLocaleUpperCase("und") ??
      noLetter);

/** People by the letter that they are filed under, each in the order it had. */
export const byLetter = <T extends Parameters<typeof sortedAs>[0]>(
  people: readonly T[],
): ReadonlyMap<string, readonly T[]> => Map.groupBy(people, (person) => letterOf(sortedAs(person)));
