/** Nobody is in two places at once, and no room holds two things. What is cancelled does not count. */
import type { Span } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import type { Item } from "../content.ts";
import type { SlotInput } from "../schema/programme.ts";
import type { SessionInput } from "../schema/session.ts";
import { tbaWord } from "../schema/tba.ts";
import { placementsOf, roomsIn, type TimedSlot, toHours } from "../timing.ts";
import type { Path } from "../yaml/path.ts";
import type { Range } from "../yaml/source.ts";
import { lacks } from "./lacks.ts";
import { type EventScope, within } from "./scope.ts";

/** Something that occupies a room or a person for a while. */
interface Booking {
  readonly title: string;
  readonly span: Span;
  readonly slot: TimedSlot;
  /** Those that are known. */
  readonly rooms: readonly string[];
  readonly path: Path;
  readonly session: Item<SessionInput> | undefined;
  /** True for one of several sessions without a time of their own: they follow one another in the slot. */
  readonly isWithinSlot: boolean;
  /** True for the slot as such, of which its sessions are parts. */
  readonly isWhole: boolean;
}

export const checkConflicts = (scope: EventScope): void => {
  const bookings = bookingsOf(scope);
  checkRooms(scope, bookings);
  checkSpeakers(scope, bookings);
};

const known = (room: SlotInput["room"]): readonly string[] => [
  ...new Set(roomsIn(room).flatMap((one) => unlessTba(one) ?? [])),
];

const bookingsOf = ({ slots, event, zone }: EventScope): readonly Booking[] =>
  slots.flatMap((slot): readonly Booking[] => {
    const { data, span, item } = slot;
    if (!span || data.status === "cancelled") return [];
    const placements = placementsOf(data);
    const sessions = placements.flatMap((placement): readonly Booking[] => {
      const session = event.sessions.items.get(placement.session);
      if (session && mayBeCancelled(session)) return [];
      const own = placement.time && toHours(slot.day.id, placement.time, zone);
      const title = unlessTba(session?.partial.title) ?? placement.session;
      return [
        {
          title,
          span: own ?? span,
          slot,
          rooms: known(placement.room ?? data.room),
          path: within(item, placement.path),
          session,
          isWithinSlot: own === undefined && placement.room === undefined && placements.length > 1,
          isWhole: false,
        },
      ];
    });
    if (placements.length > 0 && sessions.length === 0) return [];
    if (sessions.length > 0 && sessions.every((one) => !one.isWithinSlot)) return sessions;
    const whole = {
      title: unlessTba(data.title) ?? sessions[0]?.title ?? tbaWord,
      session: undefined,
    };
    const path = within(item, data.room === undefined ? [] : ["room"]);
    const slotItself: Omit<Booking, "isWhole"> = {
      ...whole,
      span,
      slot,
      rooms: known(data.room),
      path,
      isWithinSlot: false,
    };
    return [...sessions, { ...slotItself, isWhole: true }];
  });

/** True also for a session whose status cannot be read, which is reported. */
const mayBeCancelled = (session: Item<SessionInput>): boolean => {
  const { status } = session.partial;
  const isRead = status !== undefined || lacks(session, "status");
  return status === "cancelled" || session.document.isBroken || !isRead;
};

/** True of posters and stands: they share their place by intention, and who shows two of one slot walks between them. */
const areTogether = (first: Booking, second: Booking): boolean =>
  first.slot.data.together && second.slot.data.together && sharesRoom(first, second);

const sharesRoom = ({ rooms: a }: Booking, { rooms: b }: Booking): boolean =>
  a.length === 0 || b.length === 0 || a.some((room) => b.includes(room));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True for a session that has its own time or room within its slot. */
const isApart = ({ isWithinSlot, isWhole }: Booking): boolean => !isWithinSlot && !isWhole;

/** Of so many at the same time no more are named: a thousand would make half a million pairs. */
const most = 5;

/** Calls back for pairs of bookings that overlap, the earlier first. */
const forEachOverlap = (
  bookings: readonly Booking[],
  report: (first: Booking, second: Booking) => void,
  isMeant: (first: Booking, second: Booking) => boolean = () => false,
): void => {
  const sorted = [...bookings].sort((a, b) => +a.span.start - +b.span.start);
  for (const [i, first] of sorted.entries()) {
    let found = 0;
    for (let next = i + 1; next < sorted.length && found < most; next++) {
      const second = sorted[next];
      if (!second || second.span.start >= first.span.end) break;
      const isConflict =
        first.slot === second.slot
          ? isApart(first) && isApart(second) && !areTogether(first, second)
          : overlap(first.span, second.span) && !isMeant(first, second);
      if (!isConflict) continue;
      report(first, second);
      found += 1;
    }
  }
};

const groupBy = <T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
};

/** Where the room of a booking is written: of a list, that one. */
const roomRange = ({ slot: { item }, path }: Booking, index: number): Range => {
  const { document } = item;
  return document.valueRange(Array.isArray(document.at(path)) ? [...path, index] : path);
};

const checkRooms = ({ report, event }: EventScope, bookings: readonly Booking[]): void => {
  const inRooms = bookings.filter(({ isWithinSlot }) => !isWithinSlot);
  const home = typeof event.event.partial.venue === "string" ? event.event.partial.venue : "";
  const placesOf = ({ rooms, slot }: Booking): readonly string[] =>
    rooms.map((room) => `${slot.data.venue ?? home}/${room}`);
  for (const [place, group] of groupBy(inRooms, placesOf)) {
    const tell = (first: Booking, second: Booking): void => {
      const { document } = second.slot.item;
      const at = placesOf(second).indexOf(place);
      report.add(document.source, roomRange(second, at), "room-overlap", {
        room: second.rooms[at] ?? "",
        first: first.title,
        second: second.title,
        other: first.slot.item.document.pointer(first.path),
      });
    };
    forEachOverlap(group, tell, areTogether);
  }
};

const checkSpeakers = (scope: EventScope, bookings: readonly Booking[]): void => {
  const groups = groupBy(bookings, ({ session }) => (session ? presentIn(session.partial) : []));
  for (const [id, group] of groups) {
    forEachOverlap(group, (first, second) => {
      const { document } = second.slot.item;
      scope.report.add(document.source, document.valueRange(second.path), "speaker-double-booked", {
        speaker: scope.event.speakers.items.get(id)?.partial.name ?? id,
        first: first.title,
        second: second.title,
        other: first.slot.item.document.pointer(first.path),
      });
    });
  }
};

/** Who must be in the room; not who has withdrawn. */
const presentIn = ({
  speakers = [],
  moderators = [],
  parts = [],
}: Partial<SessionInput>): readonly string[] => {
  const given = (unlessTba(speakers) ?? []).flatMap((one) => unlessTba(one) ?? []);
  const gone: readonly string[] = given.flatMap((one) =>
    typeof one === "string" ? [] : [one.speaker],
  );
  const present = given.filter((one) => typeof one === "string");
  const inParts = parts.flatMap((part) => part.speakers);
  const all = new Set([...present, ...moderators, ...inParts].map(String));
  return [...all].filter((id) => !gone.includes(id));
};
