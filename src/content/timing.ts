/** When things are: instants from what the files say, in each event's zone. Undefined: not known, or not a time. */
import type { Hours, PartialDate, Span } from "../site/model.ts";
import { TBA, type Tba } from "../site/model.ts";
import { type ClockSpan, clockToInstant, type DateTime, endOfDate, parseDate } from "../time.ts";
import type { Content, DayContent, EventContent, Item } from "./content.ts";
import { type Opening, nextStarts } from "./next-start.ts";
import type { SlotInput } from "./schema/programme.ts";

/** The event's zone, or the site's. */
export const zoneOf = (content: Content, event: EventContent): string =>
  event.event.partial.timezone ?? content.site.partial.timezone ?? "UTC";

/** A date as it was written; undefined for `tba` and for one that is reported. */
export const toPartialDate = (
  text: string | Tba | undefined,
  zone: string,
): PartialDate | undefined => {
  if (text === undefined || text === TBA) return undefined;
  const parsed = parseDate(text, zone);
  return typeof parsed === "string" ? undefined : parsed;
};

/** The beginning of a moment: where a date is given, of its day. */
export const toStart = (text: string | Tba | undefined, zone: string): DateTime | undefined =>
  toPartialDate(text, zone)?.at;

/** The end of a moment: where a date is given, of its day. */
export const toEnd = (text: string | Tba | undefined, zone: string): DateTime | undefined => {
  const date = toPartialDate(text, zone);
  return date && endOfDate(date);
};

/** A slot with its instants. */
export interface TimedSlot {
  readonly day: DayContent;
  readonly item: Item<SlotInput>;
  readonly data: SlotInput;
  readonly span: Hours | undefined;
  /** Of each of its sessions, in order, the hours that are its own. */
  readonly own: readonly (Hours | undefined)[];
}

/** The instants of a span of a day; undefined if one of them does not exist. */
export const toHours = (day: string, clock: ClockSpan, zone: string): Hours | undefined => {
  const start = clockToInstant(day, clock.start, zone);
  const end = clock.end === undefined ? start : clockToInstant(day, clock.end, zone);
  return start && end && { start, end, isOpenEnded: clock.end === undefined };
};

/** The end of an event as its file gives it: of a day or month, the end of that. */
const writtenEnd = (event: EventContent, zone: string): DateTime | undefined =>
  toEnd(event.event.partial.end, zone);

/** When an event is ongoing, from its own dates alone and, where its end is open, from its last slot. */
export const periodOf = (
  event: EventContent,
  zone: string,
  slots: readonly TimedSlot[],
): Span | undefined => {
  const start = toPartialDate(event.event.partial.start, zone);
  if (!start) return undefined;
  const end = writtenEnd(event, zone);
  if (end) return { start: start.at, end };
  const last = slots.flatMap(({ span }) => span?.end ?? []).sort((a, b) => +b - +a)[0];
  if (last && last > start.at) return { start: start.at, end: last };
  const day = start.precision === "minute" ? ({ ...start, precision: "day" } as const) : start;
  return { start: start.at, end: endOfDate(day) };
};

/** What a slot is in which a field breaks a rule. */
const unsaid = {
  together: false,
  themes: [],
  proposals: "none",
  status: "confirmed",
  previously: [],
} as const satisfies Partial<SlotInput>;

/** The slots of an event by start, then end, then as written; open ends are guessed (see `close`). */
export const timeSlots = (event: EventContent, zone: string): readonly TimedSlot[] => {
  const days = event.days.filter((day) => typeof parseDate(day.id, "UTC") !== "string");
  const slots = days.flatMap((day) =>
    day.slots.flatMap((item): TimedSlot[] => {
      const { time } = item.partial;
      if (time === undefined) return [];
      const span = time === TBA ? undefined : toHours(day.id, time, zone);
      const data: SlotInput = { ...unsaid, ...item.partial, time };
      const own = placementsOf(data).map((one) => one.time && toHours(day.id, one.time, zone));
      return [{ day, item, data, span, own }];
    }),
  );
  return closeSlots(slots, writtenEnd(event, zone)).toSorted(bySpan);
};

/**
 * The one guess of how long something lasts whose end is open, for all that must have an end: to what begins next
 * in its room, at most to the end of its slot and of the event, and never past the next midnight.
 */
const close = (
  opening: Opening,
  next: ReturnType<typeof nextStarts>,
  ends: readonly (DateTime | undefined)[],
): Hours | undefined => {
  const { span } = opening;
  if (!span?.isOpenEnded) return span;
  const { start } = span;
  const midnight = start.startOf("day").plus({ days: 1 });
  const [end = midnight] = [...next(opening, start), ...ends, midnight]
    .filter((one) => one !== undefined && one > start)
    .sort((a, b) => Number(a) - Number(b));
  return { start, end, isOpenEnded: true };
};

const slotOpening = ({ data: { room, venue }, span }: TimedSlot): Opening => ({
  rooms: roomsIn(room),
  venue,
  span,
});

const ownOpenings = ({ data, own }: TimedSlot): readonly Opening[] =>
  placementsOf(data).map(({ room }, i) => ({
    rooms: roomsIn(room ?? data.room),
    venue: data.venue,
    span: own[i],
  }));

const closeSlots = (
  slots: readonly TimedSlot[],
  eventEnd: DateTime | undefined,
): readonly TimedSlot[] => {
  const taking = slots.filter(({ data }) => data.status !== "cancelled");
  const openings = taking.map(slotOpening);
  const nextSlot = nextStarts(openings);
  const next = nextStarts([...openings, ...taking.flatMap(ownOpenings)]);
  return slots.map((slot) => {
    const end = slot.span?.isOpenEnded ? undefined : slot.span?.end;
    return {
      ...slot,
      span: close(slotOpening(slot), nextSlot, [eventEnd]),
      own: ownOpenings(slot).map((one) => close(one, next, [end, eventEnd])),
    };
  });
};

/** The rooms that a field names, `tba` among them; none: all. */
export const roomsIn = (room: SlotInput["room"]): readonly (string | Tba)[] => {
  if (room === undefined || room === TBA) return room === TBA ? [TBA] : [];
  return typeof room === "string" ? [room] : room;
};

const bySpan = (a: TimedSlot, b: TimedSlot): number => {
  if (a.day !== b.day) return a.day.id < b.day.id ? -1 : 1;
  if (!a.span || !b.span) return Number(!a.span) - Number(!b.span);
  return +a.span.start - +b.span.start || +a.span.end - +b.span.end;
};

/** A session's place in a slot, as its slot writes it. */
export interface PlacementInput {
  readonly session: string;
  readonly time: ClockSpan | undefined;
  readonly room: SlotInput["room"];
  readonly previously: SlotInput["previously"];
  /** Where it stands below the slot. */
  readonly path: readonly (string | number)[];
}

/** The sessions of a slot, however they are written. */
export const placementsOf = (
  slot: Pick<Partial<SlotInput>, "session" | "sessions">,
): readonly PlacementInput[] => {
  const one = { time: undefined, room: undefined, previously: [] };
  if (slot.session !== undefined) return [{ ...one, session: slot.session, path: ["session"] }];
  return (slot.sessions ?? []).map((placement, i) =>
    typeof placement === "string"
      ? { ...one, session: placement, path: ["sessions", i] }
      : {
          session: placement.session,
          time: placement.time,
          room: placement.room,
          previously: placement.previously,
          path: ["sessions", i, "session"],
        },
  );
};
