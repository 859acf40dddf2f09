/** From a neutral programme to items in the words of the content format. */
import { safeMarkdown } from "../../text/safe-markdown.ts";
import type { Media } from "../media.ts";
import type { Notes } from "../notes.ts";
import type { Programme } from "../programme.ts";
import { assignIds, idOf, type Ids, type Nameless } from "./ids.ts";
import { BODY, type Items } from "./item.ts";
import { noteOverlaps } from "./overlaps.ts";
import { withOwnKeys } from "./own-keys.ts";
import { sessionItem } from "./session-item.ts";
import { slotItem } from "./slot-item.ts";
import { speakerItem } from "./speaker-item.ts";
import { toMap } from "./values.ts";
import { tbaWord } from "../../content/schema/tags.ts";

/** What things of the source are called here already: key or name → id. */
export type KnownIds = Readonly<
  Record<
    "session" | "speaker" | "slot" | "room" | "track" | "organisation",
    ReadonlyMap<string, string>
  >
>;

export interface PlanOptions {
  readonly eventId: string;
  /** Of the event: sessions in it do not name it. */
  readonly language: string;
  /** Where the rooms are. */
  readonly venueId: string;
  readonly venueName: string;
  readonly known: KnownIds;
  /** Ids that other files of each kind have. */
  readonly taken: Readonly<Record<"session" | "speaker" | "organisation", ReadonlySet<string>>>;
  readonly media: Media;
}

const named = (
  names: readonly string[],
  known: ReadonlyMap<string, string>,
  taken: Set<string>,
  word: string,
): ReadonlyMap<string, string> =>
  assignIds(
    names.map((name): Nameless => ({ key: name, title: name })),
    known,
    taken,
    word,
  );

/** Plans all items; whatever cannot be written is noted. The same programme gives the same items in whatever order it comes. */
export const planItems = (programme: Programme, options: PlanOptions, notes: Notes): Items => {
  const { system, timezone, people } = programme;
  const { known, media, language } = options;
  const entries = withOwnKeys(programme.entries, notes);
  noteOverlaps(entries, notes);

  const rooms = named(
    [...new Set(programme.rooms.map(({ name }) => name))],
    known.room,
    new Set(),
    "room",
  );
  const tracks = named(
    programme.tracks.map(({ name }) => name),
    known.track,
    new Set(),
    "track",
  );
  const organisationNames = [
    ...new Set([
      ...entries.flatMap(({ organisations }) => organisations),
      ...people.map(({ organisation }) => organisation),
    ]),
  ].filter(Boolean);
  const organisations = named(
    organisationNames,
    known.organisation,
    new Set(options.taken.organisation),
    "organisation",
  );
  const speakers = assignIds(
    people.map(({ key, name }) => ({ key, title: name })),
    known.speaker,
    new Set(options.taken.speaker),
    "speaker",
  );
  const takenSessions = new Set([...options.taken.session, ...known.slot.values()]);
  const sessions = assignIds(
    entries.filter(({ kind }) => kind !== undefined),
    known.session,
    takenSessions,
    "session",
  );
  const slots = assignIds(
    entries.filter(({ kind }) => kind === undefined),
    known.slot,
    takenSessions,
    "slot",
  );

  const ids: Ids = { sessions, slots, speakers, rooms, tracks, organisations };

  const dates = entries.flatMap(({ when }) => when?.date ?? []).sort();
  const start = [programme.start, dates[0]].filter((date) => date !== undefined).sort()[0];
  const end = [programme.end, dates.at(-1)]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const hasVenue = rooms.size > 0 || programme.venue !== "";
  const items: Items = {
    event: [
      {
        key: options.eventId,
        id: options.eventId,
        fields: toMap([
          ["title", programme.title || options.eventId],
          ["summary", tbaWord],
          ["language", language],
          ["timezone", timezone],
          ["start", start ?? tbaWord],
          ["end", end ?? tbaWord],
          [
            "venue",
            hasVenue
              ? options.venueId
              : programme.city
                ? toMap([["city", programme.city]])
                : tbaWord,
          ],
          ["organisers", tbaWord],
          [BODY, safeMarkdown(programme.text)],
        ]),
      },
    ],
    track: programme.tracks.map(({ name, accent }) => ({
      key: name,
      id: tracks.get(name) ?? idOf(name),
      fields: toMap([
        ["title", name],
        ["accent", accent],
      ]),
    })),
    venue: hasVenue
      ? [
          {
            key: "venue",
            id: options.venueId,
            fields: toMap([
              ["name", programme.venue || options.venueName],
              ["address", programme.city ? toMap([["city", programme.city]]) : undefined],
            ]),
          },
        ]
      : [],
    room: [...new Map(programme.rooms.map((room) => [room.name, room])).values()].map(
      ({ name, capacity, note }) => ({
        key: name,
        id: rooms.get(name) ?? idOf(name),
        fields: toMap([
          ["name", name],
          ["capacity", capacity === undefined ? undefined : String(capacity)],
          ["note", note],
        ]),
      }),
    ),
    organisation: organisationNames.map((name) => ({
      key: name,
      id: organisations.get(name) ?? idOf(name),
      fields: toMap([["name", name]]),
    })),
    speaker: people.map((person) =>
      speakerItem(person, speakers.get(person.key) ?? "", system, organisations, media, notes),
    ),
    session: entries
      .filter(({ kind }) => kind !== undefined)
      .map((entry) => sessionItem(entry, ids, options, system, notes)),
    slot: entries.flatMap((entry) => slotItem(entry, ids, programme, notes)),
  };
  return items;
};
