/** How a record names rooms: `main`, or `main, small`, whatever their order is elsewhere. */

const separator = ", ";

/** Of rooms by their ids, the text of a record; of none an empty one. */
export const roomText = (ids: readonly string[]): string => ids.toSorted().join(separator);

/** The ids in such a text. */
export const roomIds = (text: string): readonly string[] =>
  text === "" ? [] : text.split(separator);
