/** What the clock says of each room of a venue: what is on in it. */
import type { DateTime } from "../time.ts";
import { followsClock, slotStatus } from "./entries.ts";
import type { Event, Room, Session, Slot, Venue } from "./model.ts";
import { isAhead } from "./phase.ts";
import { type RoomEntry, roomPages } from "./rooms.ts";

/** Something in a room, or that something is. */
export interface OnInRoom {
  readonly from: DateTime;
  readonly until: DateTime;
  /** Undefined where there is too much to name: the room's page tells it. */
  readonly what: { readonly slot: Slot; readonly session: Session | undefined } | undefined;
}

/** So many things have room on a page that is about something else. */
const mostNamed = 100;

const isOn = ({ place, slot, session }: RoomEntry): boolean =>
  place === "here" && (session ? followsClock(session.session) : slotStatus(slot) !== "cancelled");

/** What is on in a room, in its order; nothing that is called off. */
const inRoom = (event: Event, room: Room): readonly OnInRoom[] =>
  (roomPages(event).get(room)?.days ?? []).flatMap(({ entries }) =>
    entries.flatMap((entry): readonly OnInRoom[] => {
      const { span, slot, session } = entry;
      if (!span || !isOn(entry)) return [];
      return [{ from: span.start, until: span.end, what: { slot, session: session?.session } }];
    }),
  );

/** The same without names: what follows each other without a break is one. */
const merged = (all: readonly OnInRoom[]): readonly OnInRoom[] => {
  const joined: OnInRoom[] = [];
  for (const { from, until } of all) {
    const last = joined.at(-1);
    if (last && from <= last.until)
      joined[joined.length - 1] = { ...last, until: until > last.until ? until : last.until };
    else joined.push({ from, until, what: undefined });
  }
  return joined;
};

/** What is on in each room of a venue during an event that is still to come, or on. */
export const onInRooms = (event: Event, venue: Venue): ReadonlyMap<Room, readonly OnInRoom[]> => {
  if (!isAhead(event)) return new Map();
  const all = venue.rooms.map((room) => [room, inRoom(event, room)] as const);
  const isNamed = all.reduce((sum, [, list]) => sum + list.length, 0) <= mostNamed;
  return new Map(all.map(([room, list]) => [room, isNamed ? list : merged(list)]));
};
