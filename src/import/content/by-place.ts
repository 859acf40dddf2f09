import type { ForeignEntry } from "../programme.ts";

/** By day, hour, room and title, for sorting. */
export const byPlace = (a: ForeignEntry, b: ForeignEntry): number => {
  const rank = ({ when, room, title }: ForeignEntry): string =>
    `${when?.date ?? "9"} ${String(when?.start ?? 0).padStart(5, "0")} ${room} ${title}`;
  return rank(a) < rank(b) ? -1 : 1;
};
