/**
 * The letter that a name is filed under, without its accents; “#” for what begins with none.
 *
 *     letterOf("Élodie Marchand") // "E"
 *     letterOf("3 frères") // "#"
 */
export const letterOf = (name: string): string =>
  /^\p{L}/u.exec(name.normalize("NFD"))?.[0].toLocaleUpperCase("und") ?? "#";

/** Things by the letter of their names, each in the order it had. */
export const byLetter = <T extends { readonly name: string }>(
  things: readonly T[],
): ReadonlyMap<string, readonly T[]> => Map.groupBy(things, ({ name }) => letterOf(name));
