import type { Notes } from "../notes.ts";
import type { ForeignEntry } from "../programme.ts";
import { byPlace } from "./by-place.ts";

/** Two sessions in one room at one time may be meant; who imports them is told. */
export const noteOverlaps = (entries: readonly ForeignEntry[], notes: Notes): void => {
  const placed = entries.filter(
    ({ when, room, status }) => when && room !== "" && status !== "cancelled",
  );
  for (const [room, inRoom] of Map.groupBy(
    placed,
    ({ room, when }) => `${room} ${when?.date ?? ""}`,
  )) {
    let last: { readonly title: string; readonly end: number } | undefined;
    for (const { title, when } of [...inRoom].sort(byPlace)) {
      if (!when) continue;
      if (last && when.start < last.end) notes.add("overlap", `${room}: ${last.title} / ${title}`);
      const end = when.end ?? when.start;
      if (!last || end > last.end) last = { title, end };
    }
  }
};
