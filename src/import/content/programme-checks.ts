/** What looks wrong in a programme once all of it is read: an id given twice, a room used twice at a time. */
import type { Notes } from "../notes.ts";
import type { ForeignSession } from "../programme.ts";

/** By day, hour, room and title, for sorting. */
const byPlace = (a: ForeignSession, b: ForeignSession): number => {
  const rank = ({ when, room, title }: ForeignSession): string =>
    `${when?.date ?? "9"} ${String(when?.start ?? 0).padStart(5, "0")} ${room} ${title}`;
  return rank(a) < rank(b) ? -1 : 1;
};

/** Sessions whose id carries several titles are told apart by id and title: such an id is no identity. */
const withTitles = (
  same: readonly ForeignSession[],
  notes: Notes,
): readonly (readonly ForeignSession[])[] => {
  const titled = [...Map.groupBy(same, ({ title }) => title)];
  if (titled.length < 2) return [same];
  notes.add("double-id", `${same[0]?.key ?? ""}: ${titled.map(([title]) => title).join(" / ")}`);
  return titled.map(([title, sessions]) =>
    sessions.map((session) => ({ ...session, key: `${session.key}~${title}` })),
  );
};

/** Each session gets a key of its own: one that is given several times, by its order in time. */
export const withUniqueKeys = (
  sessions: readonly ForeignSession[],
  notes: Notes,
): readonly ForeignSession[] =>
  [...Map.groupBy(sessions, ({ key }) => key).values()]
    .flatMap((same) => withTitles(same, notes))
    .flatMap((same) => {
      const [first, ...others] = [...same].sort(byPlace);
      for (const { title } of others) notes.add("repeat", title);
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
