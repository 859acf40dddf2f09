/** What screens tell of changes, and from when to when they do. */
import type { DateTime } from "../time.ts";
import { type Change, changeable, formerPlaces, type Removal, toldChanges } from "./changes.ts";
import type { Entry } from "./entries.ts";
import { knownEnd } from "./hours.ts";
import type { Event, Hours, Previously, Removed, Room, Rooms } from "./model.ts";
import { formerHours } from "./pointers.ts";
import { knownRooms } from "./where.ts";

export interface ScreenChange {
  readonly kind: "added" | "moved" | "cancelled" | "removed";
  readonly what: Entry | Removed;
  /** Where it was. */
  readonly former: readonly Previously[];
  readonly from: DateTime;
  readonly until: DateTime;
}

const earlier = (a: DateTime, b: DateTime): DateTime => (a < b ? a : b);

const endOfDay = (at: DateTime): DateTime => at.startOf("day").plus({ days: 1 });

/** When the last of some hours is over. */
const overAt = (spans: readonly (Hours | undefined)[]): DateTime | undefined =>
  spans
    .flatMap((span) => knownEnd(span) ?? [])
    .reduce<DateTime | undefined>((last, end) => (last && last > end ? last : end), undefined);

const isTold = (kind: (Change | Removal)["kind"]): kind is ScreenChange["kind"] =>
  kind === "added" || kind === "moved" || kind === "cancelled" || kind === "removed";

/** What the record tells, on the day on which it changed. */
const recorded = (event: Event): readonly ScreenChange[] =>
  toldChanges(event).flatMap((change) => {
    const { kind } = change;
    if (!isTold(kind)) return [];
    const what = "entry" in change ? change.entry : change.removed;
    const former = "entry" in change ? formerPlaces(change.entry) : [];
    const from = change.changed.setZone(event.timezone);
    const over = overAt([what.span, ...former.map(({ span }) => span)]);
    const until = earlier(over ?? endOfDay(from), endOfDay(from));
    return [{ kind, what, former, from, until }];
  });

/** When something is and was, by day; `day` is that of its slot. */
const placesOf = ({ span, previously }: Entry, day: DateTime) => {
  const former = previously.map((place) => {
    const was = formerHours(span, place);
    return { at: was?.start ?? place.date ?? day, span: was };
  });
  const places = [{ at: span?.start ?? day, span }, ...former];
  return Map.groupBy(places, ({ at }) => at.toISODate()).values();
};

/** What the content alone tells of, in an event that nobody records: on the days on which it would be, or would have been. */
const unrecorded = (event: Event): readonly ScreenChange[] =>
  changeable(event).flatMap((entry): readonly ScreenChange[] => {
    const { status, previously, revision, slot } = entry;
    const kind = status === "cancelled" ? "cancelled" : previously.length > 0 ? "moved" : undefined;
    if (!kind || !slot || revision.changed) return [];
    return [...placesOf(entry, slot.day.date)].flatMap((there) => {
      const from = there[0]?.at.startOf("day");
      if (!from) return [];
      const until = overAt(there.map(({ span }) => span)) ?? endOfDay(from);
      return [
        { kind, what: entry, former: previously, from, until: earlier(until, endOfDay(from)) },
      ];
    });
  });

const isIn = (rooms: Rooms, room: Room): boolean => {
  const all = knownRooms(rooms);
  return all.length === 0 || all.includes(room);
};

/** True of what one wants to know at the door of a room. */
const isAbout = ({ what, former }: ScreenChange, room: Room): boolean =>
  isIn(what.rooms, room) || former.some(({ rooms }) => rooms.includes(room));

/** What has changed, of one room or of all, in the order in which it was. */
export const screenChanges = (event: Event, room?: Room): readonly ScreenChange[] =>
  [...recorded(event), ...unrecorded(event)]
    .filter((change) => change.from < change.until && (!room || isAbout(change, room)))
    .toSorted((a, b) => a.from.toMillis() - b.from.toMillis());
