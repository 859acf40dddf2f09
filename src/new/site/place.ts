/** Where an event takes place, as people write it in one line. */

export interface Place {
  /** Undefined where only the town is known. */
  readonly name: string | undefined;
  readonly street: string | undefined;
  readonly city: string;
}

/**
 * A town, or a place, its street and its town with commas between.
 *
 *     readPlace("Salle des fêtes, Beaupré") // { name: "Salle des fêtes", city: "Beaupré" }
 */
export const readPlace = (written: string): Place | undefined => {
  const parts = written
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const city = parts.at(-1);
  if (city === undefined) return undefined;
  const [name, ...street] = parts.slice(0, -1);
  return { name, street: street.length > 0 ? street.join(", ") : undefined, city };
};
