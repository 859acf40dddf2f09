/** What the things of a programme are called in content. */
import type { ForeignSession, ForeignPerson, Programme } from "../programme.ts";
import { assignIds } from "./ids.ts";

/** Key or name → id. */
type IdMap = ReadonlyMap<string, string>;

/** The ids of all things of a programme. */
export interface Ids {
  readonly sessions: IdMap;
  readonly slots: IdMap;
  readonly speakers: IdMap;
  readonly rooms: IdMap;
  readonly tracks: IdMap;
  readonly organisations: IdMap;
}

/** What things of the source are called here already. */
export type ExistingIds = Readonly<
  Record<"session" | "speaker" | "slot" | "room" | "track" | "organisation", IdMap>
>;

/** Ids that other files of each kind have. */
export type TakenIds = Readonly<
  Record<"session" | "speaker" | "organisation", ReadonlySet<string>>
>;

/** The organisations of sessions and people, each once. */
export const organisationsOf = (
  sessions: readonly ForeignSession[],
  people: readonly ForeignPerson[],
): readonly string[] =>
  [
    ...new Set([
      ...sessions.flatMap(({ organisations }) => organisations),
      ...people.map(({ organisation }) => organisation),
    ]),
  ].filter(Boolean);

/** Names all things: as they are called already, else by their titles. Sessions and slots share their names. */
export const assignProgrammeIds = (
  { rooms, tracks, people, sessions }: Programme,
  existing: ExistingIds,
  taken: TakenIds,
): Ids => {
  const named = (
    names: readonly string[],
    kind: "room" | "track" | "organisation",
    others: ReadonlySet<string>,
  ): IdMap =>
    assignIds(
      names.map((name) => ({ key: name, title: name })),
      existing[kind],
      new Set(others),
      kind,
    );
  const placed = new Set([...taken.session, ...existing.slot.values()]);
  const withPage = sessions.filter(({ kind }) => kind !== undefined);
  const plain = sessions.filter(({ kind }) => kind === undefined);
  return {
    rooms: named([...new Set(rooms.map(({ name }) => name))], "room", new Set()),
    tracks: named(
      tracks.map(({ name }) => name),
      "track",
      new Set(),
    ),
    organisations: named(organisationsOf(sessions, people), "organisation", taken.organisation),
    speakers: assignIds(
      people.map(({ key, name }) => ({ key, title: name })),
      existing.speaker,
      new Set(taken.speaker),
      "speaker",
    ),
    sessions: assignIds(withPage, existing.session, placed, "session"),
    slots: assignIds(plain, existing.slot, placed, "slot"),
  };
};
