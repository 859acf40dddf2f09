/** Gives an event what its record tells: how often each thing changed, and what is gone. */
import {
  type Event,
  type Hours,
  type Removed,
  type Room,
  type Session,
  type Slot,
} from "../../site/model.ts";
import { venuesOf } from "../../site/place.ts";
import type { Revision } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";
import type { Stamp } from "../revisions/facts.ts";
import type { Recorded } from "../revisions/aspects.ts";
import type { Revisions } from "../schema/revisions.ts";
import { tbaWord } from "../schema/tags.ts";
import { dateOf, type Draft } from "./linker.ts";

interface Readers {
  readonly moment: (text: string) => DateTime;
  readonly room: (id: string | undefined) => Room | undefined;
}

type Place = Pick<Recorded, "start" | "end" | "room">;

const spanOf = ({ start, end }: Place, { moment }: Readers): Hours | undefined =>
  start === undefined
    ? undefined
    : { start: moment(start), end: moment(end ?? start), isOpenEnded: end === undefined };

const revisionOf = (
  { sequence, changed, added, inherited }: Stamp,
  readers: Readers,
  { was, start, room }: Pick<Recorded, "was" | "start" | "room"> = {},
): Revision => {
  return {
    sequence,
    changed: changed === undefined ? undefined : readers.moment(changed),
    isInherited: inherited ?? false,
    ...(added === true && { isAdded: true }),
    ...(was && {
      was: {
        span: spanOf(was, readers),
        room: readers.room(was.room),
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
            room: readers.room(one.room),
            revision: revisionOf(one, readers),
          },
        ]
      : [],
  );

/** Fills in the revisions of an event, its slots and sessions. */
export const giveRevisions = (
  event: Draft<Event>,
  slots: readonly Draft<Slot>[],
  sessions: readonly Draft<Session>[],
  current: Revisions,
): void => {
  const rooms = new Map(
    venuesOf(event).flatMap((venue) => venue.rooms.map((room) => [room.id, room])),
  );
  const readers: Readers = {
    moment: (text) => dateOf(text, event.timezone).at,
    room: (id) => (id === undefined ? undefined : rooms.get(id)),
  };
  event.revision = revisionOf(current.event, readers);
  const read = (recorded: Recorded | undefined): Revision =>
    revisionOf(recorded ?? { sequence: 0 }, readers, recorded);
  for (const slot of slots) slot.revision = read(current.slots[slot.id]);
  for (const session of sessions) session.revision = read(current.sessions[session.id]);
  event.removed = [
    ...removedOf("slot", current.slots, readers),
    ...removedOf("session", current.sessions, readers),
  ];
};
