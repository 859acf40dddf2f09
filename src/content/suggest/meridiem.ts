/** Hours of twelve: `2 pm`, `9:30 a.m.`. */
const noon = 12 * 60;

/** Minutes from midnight of a clock reading, with the letter of “am” or “pm” if it has one. */
export const clockMinutes = (
  hours: number,
  minutes: number,
  letter: string | undefined,
): number => {
  const total = hours * 60 + minutes;
  if (letter === undefined || hours > 12) return total;
  return (total % noon) + (letter.toLowerCase() === "p" ? noon : 0);
};

/** A reading that may lack its “am” or “pm”. */
export interface Reading {
  readonly hours: number;
  readonly minutes: number;
  readonly letter: string | undefined;
}

const eitherHalf = ({ hours, minutes }: Reading): readonly number[] => {
  const total = hours * 60 + minutes;
  return hours > 12 ? [total] : [total % noon, (total % noon) + noon];
};

/**
 * Both ends of a span of which at least one says “am” or “pm”; the other is as near to it as it can be.
 *
 *     spanOf(2, 2:30 pm) // [14:00, 14:30]
 *     spanOf(11, 1 pm) // [11:00, 13:00]
 */
export const spanOf = (start: Reading, end: Reading): readonly [number, number] => {
  const of = ({ hours, minutes, letter }: Reading) => clockMinutes(hours, minutes, letter);
  if (start.letter === undefined && end.letter !== undefined) {
    const halves = eitherHalf(start);
    const last = of(end);
    return [halves.findLast((one) => one < last) ?? halves.at(-1) ?? 0, last];
  }
  if (end.letter === undefined && start.letter !== undefined) {
    const halves = eitherHalf(end);
    const first = of(start);
    return [first, halves.find((one) => one > first) ?? halves[0] ?? 0];
  }
  return [of(start), of(end)];
};
