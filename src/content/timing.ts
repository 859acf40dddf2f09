/** When things are: instants from what the files say, in each event's zone. Undefined: not known, or not a time. */
import type { PartialDate, Span } from "../site/model.ts";
import { TBA } from "../site/model.ts";
import { type ClockSpan, clockToInstant, type DateTime, endOfDate, parseDate } from "../time.ts";
import type { Content, DayContent, EventContent, Item } from "./content.ts";
import type { SlotInput } from "./schema/programme.ts";

/** The event's zone, or the site's. */
export const zoneOf = (content: Content, event: EventContent): string =>
  event.event.known.timezone ?? content.site.known.timezone ?? "UTC";

/** A date as it was written; undefined for `tba` and for one that is reported. */
export const toPartialDate = (text: string | undefined, zone: string): PartialDate | undefined => {
  if (text === undefined || text === TBA) return undefined;
  const parsed = parseDate(text, zone);
  return typeof parsed === "string" ? undefined : parsed;
};

/** The beginning of a moment: where a date is given, of its day. */
export const toStart = (text: string | undefined, zone: string): DateTime | undefined =>
  toPartialDate(text, zone)?.at;

/** The end of a moment: where a date is given, of its day. */
export const toEnd = (text: string | undefined, zone: string): DateTime | undefined => {
  const date = toPartialDate(text, zone);
  return date && endOfDate(date);
};

/** A slot with its instants. */
export interface TimedSlot {
  readonly day: DayContent;
  readonly item: Item<SlotInput>;
  readonly data: SlotInput;
  readonly span: Span | undefined;
  readonly isOpenEnded: boolean;
}

/** The instants of a span of a day; undefined if one of them does not exist. */
export const toSpan = (day: string, clock: ClockSpan, zone: string): Span | undefined => {
  const start = clockToInstant(day, clock.start, zone);
  const end = clock.end === undefined ? start : clockToInstant(day, clock.end, zone);
  return start && end && { start, end };
};

/** When an event is ongoing, from its own dates alone and, where its end is open, from its last slot. */
export const periodOf = (
  event: EventContent,
  zone: string,
  slots: readonly TimedSlot[],
): Span | undefined => {
  const start = toPartialDate(event.event.known.start, zone);
  if (!start) return undefined;
  const end = toPartialDate(event.event.known.end, zone);
  if (end) return { start: start.at, end: endOfDate(end) };
  const last = slots.flatMap(({ span }) => span?.end ?? []).sort((a, b) => +b - +a)[0];
  if (last && last > start.at) return { start: start.at, end: last };
  const day = start.precision === "minute" ? ({ ...start, precision: "day" } as const) : start;
  return { start: start.at, end: endOfDate(day) };
};

/** What a slot is in which a field breaks a rule. */
const unsaid = {
  themes: [],
  proposals: "none",
  status: "confirmed",
  previously: [],
} as const satisfies Partial<SlotInput>;

/** The slots of an event by start, then end, then as written; an open end lasts to the room's next slot or the event's end. */
export const timeSlots = (event: EventContent, zone: string): readonly TimedSlot[] => {
  const days = event.days.filter((day) => typeof parseDate(day.id, "UTC") !== "string");
  const slots = days.flatMap((day) =>
    day.slots.flatMap((item): TimedSlot[] => {
      const { time } = item.known;
      if (time === undefined) return [];
      const isOpenEnded = time !== TBA && time.end === undefined;
      const span = time === TBA ? undefined : toSpan(day.id, time, zone);
      return [{ day, item, data: { ...unsaid, ...item.known, time }, span, isOpenEnded }];
    }),
  );
  const end = periodOf(event, zone, slots)?.end;
  return slots.map((slot) => closeSpan(slot, slots, end)).sort(bySpan);
};

const closeSpan = (
  slot: TimedSlot,
  slots: readonly TimedSlot[],
  eventEnd: DateTime | undefined,
): TimedSlot => {
  if (!slot.isOpenEnded || !slot.span) return slot;
  const { start } = slot.span;
  let next: DateTime | undefined;
  for (const { data, span } of slots)
    if (span && span.start > start && !(next && next <= span.start))
      if (data.status !== "cancelled" && sharesRoom(data, slot.data)) next = span.start;
  const dayEnd = start.startOf("day").plus({ days: 1 });
  const end = [next, eventEnd].find((one) => one !== undefined && one > start) ?? dayEnd;
  // An open end is a guess; it never reaches beyond the event.
  const bound = eventEnd && eventEnd > start && eventEnd < end ? eventEnd : end;
  return { ...slot, span: { start, end: bound } };
};

/** True if two slots are in one room, or one of them in all. */
const sharesRoom = (a: SlotInput, b: SlotInput): boolean =>
  a.room === undefined || b.room === undefined || (a.room === b.room && a.venue === b.venue);

const bySpan = (a: TimedSlot, b: TimedSlot): number => {
  if (a.day !== b.day) return a.day.id < b.day.id ? -1 : 1;
  if (!a.span || !b.span) return Number(!a.span) - Number(!b.span);
  return +a.span.start - +b.span.start || +a.span.end - +b.span.end;
};

/** A session's place in a slot, as its slot writes it. */
export interface PlacementInput {
  readonly session: string;
  readonly time: ClockSpan | undefined;
  readonly room: string | undefined;
  readonly previously: SlotInput["previously"];
  /** Where it stands below the slot. */
  readonly path: readonly (string | number)[];
}

/** The sessions of a slot, however they are written. */
export const placementsOf = (slot: SlotInput): readonly PlacementInput[] => {
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
