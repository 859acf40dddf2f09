/** Gives an event what its record tells: how often each thing changed, and what is gone. */
import type { Event, Hours, Removed, Revision, Room } from "../../site/model.ts";
import { venuesOf } from "../../site/place.ts";
import type { DateTime } from "../../time.ts";
import type { Stamp } from "../revisions/facts.ts";
import type { Recorded } from "../revisions/aspects.ts";
import { roomIds } from "../revisions/room-ids.ts";
import type { Revisions } from "../schema/revisions.ts";
import { tbaWord } from "../schema/tba.ts";
import { toStart } from "../timing.ts";
import { need } from "./linker.ts";
import { Register } from "./register.ts";
import { inTheirOrder } from "./rooms.ts";

interface Readers {
  readonly language: string;
  readonly moment: (text: string) => DateTime;
  readonly rooms: (ids: string | undefined) => readonly Room[];
}

type Place = Pick<Recorded, "start" | "end" | "room">;

const spanOf = ({ start, end }: Place, { moment }: Readers): Hours | undefined =>
  start === undefined
    ? undefined
    : { start: moment(start), end: moment(end ?? start), isOpenEnded: end === undefined };

const revisionOf = (
  { sequence, changed, added, inherited, languages }: Stamp & Pick<Recorded, "languages">,
  readers: Readers,
  { was, start, room }: Pick<Recorded, "was" | "start" | "room"> = {},
): Revision => {
  const translated = languages?.[readers.language]?.changed;
  return {
    sequence,
    changed: changed === undefined ? undefined : readers.moment(changed),
    ...(translated !== undefined && { translated: readers.moment(translated) }),
    isInherited: inherited ?? false,
    ...(added === true && { isAdded: true }),
    ...(was && {
      was: {
        span: spanOf(was, readers),
        rooms: readers.rooms(was.room),
        hasMoved:
          (was.start !== undefined && was.start !== start) ||
          // Where the new room is not known, nothing has moved there.
          (was.room !== undefined && room !== tbaWord && was.room !== room),
        status: was.status,
      },
    }),
  };
};

/** What is told of as removed: what only has another name is not, nor what no record gives a title. */
const removedOf = (
  kind: Removed["kind"],
  recorded: Readonly<Record<string, Recorded>>,
  readers: Readers,
): readonly Removed[] =>
  Object.entries(recorded).flatMap(([id, one]) =>
    one.removed === true && one.inherited !== true && one.title !== undefined
      ? [
          {
            kind,
            id,
            title: one.title,
            span: spanOf(one, readers),
            rooms: readers.rooms(one.room),
            revision: revisionOf(one, readers),
          },
        ]
      : [],
  );

const readersOf = (event: Event): Readers => {
  const venues = venuesOf(event);
  const rooms = new Map(venues.flatMap((venue) => venue.rooms.map((room) => [room.id, room])));
  return {
    language: event.language,
    moment: (text) => need(toStart(text, event.timezone), text),
    rooms: (ids = "") => inTheirOrder(roomIds(ids).flatMap((id) => rooms.get(id) ?? [])),
  };
};

/**
 * The revisions of an event, its slots and sessions. Where there is a record they are pointed to first
 * and made last: what they tell follows from comparing the whole event with it.
 */
export class EventRevisions {
  readonly event: Revision;
  readonly removed: readonly Removed[];
  readonly #event: Register<Revision>;
  readonly #slots: Register<Revision>;
  readonly #sessions: Register<Revision>;
  readonly #removed: Removed[] = [];

  /** `ids` are those of an event that has a record; without one all is at its first revision. */
  constructor(first: Revision, ids?: { slots: Iterable<string>; sessions: Iterable<string> }) {
    this.#event = new Register(ids ? [""] : []);
    this.#slots = new Register(ids?.slots ?? []);
    this.#sessions = new Register(ids?.sessions ?? []);
    this.event = this.#event.get("") ?? first;
    this.removed = this.#removed;
  }

  slot(id: string): Revision {
    return this.#slots.get(id) ?? this.event;
  }

  session(id: string): Revision {
    return this.#sessions.get(id) ?? this.event;
  }

  /** Makes what the record tells; `event` is whole but for that. */
  make(event: Event, current: Revisions): void {
    const readers = readersOf(event);
    const read = (recorded: Recorded | undefined): Revision =>
      revisionOf(recorded ?? { sequence: 0 }, readers, recorded);
    this.#event.make("", revisionOf(current.event, readers));
    this.#slots.makeAll((id) => read(current.slots[id]));
    this.#sessions.makeAll((id) => read(current.sessions[id]));
    this.#removed.push(
      ...removedOf("slot", current.slots, readers),
      ...removedOf("session", current.sessions, readers),
    );
  }
}
