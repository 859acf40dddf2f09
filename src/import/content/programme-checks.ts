/** What looks wrong in a programme once all of it is read: an id given twice, a room used twice at a time. */
import type { Notes } from "../notes.ts";
import type { ForeignSession } from "../programme.ts";

/** By day, hour, room and title, for sorting. */
const byPlace = (a: ForeignSession, b: ForeignSession): number => {
  const rank = ({ when, room, title }: ForeignSession): string =>
    `${when?.date ?? "9"} ${String(when?.start ?? 0).padStart(5, "0")} ${room} ${title}`;
  return rank(a) < rank(b) ? -1 : 1;
};

/** Two sessions of one id are a repeat, or a mistake: each gets a key of its own, by time. */
export const withUniqueKeys = (
  sessions: readonly ForeignSession[],
  notes: Notes,
): readonly ForeignSession[] =>
  [...Map.groupBy(sessions, ({ key }) => key).values()].flatMap((same) => {
    const [first, ...others] = [...same].sort(byPlace);
    for (const other of others)
      notes.add(
        other.title === first?.title ? "repeat" : "double-id",
        other.title === first?.title
          ? other.title
          : `${other.key}: ${first?.title ?? ""} / ${other.title}`,
      );
    return first
      ? [first, ...others.map((session, i) => ({ ...session, key: `${session.key}~${i + 2}` }))]
      : [];
  });

/** Two sessions in one room at one time may be meant; who imports them is told. */
export const noteOverlaps = (sessions: readonly ForeignSession[], notes: Notes): void => {
  const placed = sessions.filter(
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
