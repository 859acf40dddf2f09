/** When an event of a schedule is: its `date` where it has one, else its day and `start`. */
import { clockToInstant } from "../../time.ts";
import { addDays, minutesSince, offsetAt, readClock, readDuration } from "../clock.ts";
import { type Moment, type MomentFault, readMoment, toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import type { SessionTime } from "../programme.ts";
import type { RawDay, RawEvent, RawSchedule } from "./frab-schedule.ts";

/** What starts before belongs to the day before, where the schedule tells nothing else: as in frab and pretalx. */
const usualChange = 4 * 60;

const toInstant = ({ date, minutes, instant }: Moment, zone: string): number | undefined =>
  instant ?? (minutes === undefined ? undefined : clockToInstant(date, minutes, zone)?.toMillis());

/** Minutes from the midnight of a date to a moment, by the clock of the event. */
const minutesFrom = (date: string, { minutes, instant, ...of }: Moment, zone: string): number =>
  instant === undefined
    ? (minutes ?? 0) + (Date.parse(of.date) - Date.parse(date)) / 60_000
    : minutesSince(date, instant, zone);

/** A bound that a day gives itself; undefined if it is written by the clock of another zone, as UTC often is. */
const localBound = (written: string, zone: string): Moment | undefined => {
  const moment = readMoment(written);
  if (moment?.instant === undefined) return moment;
  return offsetAt(zone, moment.instant) === (moment.offset ?? 0) ? moment : undefined;
};

/** The minute of the next morning up to which a day has its night, never after noon: a night has an end. */
const nightEnd = ({ dayChange }: RawSchedule, day: RawDay | undefined, zone: string): number => {
  const [from, to] = [localBound(day?.start ?? "", zone), localBound(day?.end ?? "", zone)];
  const last = day && to?.minutes !== undefined ? minutesFrom(day.date, to, zone) - 1439 : 0;
  const ends = [readClock(dayChange), last > 0 ? last : undefined, from?.minutes];
  const end = ends.find((minutes) => minutes !== undefined) ?? usualChange;
  return end > 12 * 60 ? usualChange : end;
};

/** The moment at which an event begins: its `date`, else its `start` if that has a date too. */
const beginOf = ({ date, start }: RawEvent): Moment | undefined => {
  const dated = readMoment(date);
  return dated?.minutes === undefined ? (readMoment(start) ?? dated) : dated;
};

/**
 * Days from the date of a day to the local date on which it begins: with its first event, else where its bounds do. One
 * that says by the local clock that it begins earlier may hold its night alone.
 */
const shiftOf = (day: RawDay, events: readonly RawEvent[], zone: string): number => {
  const begins = events.flatMap((event) => {
    const moment = beginOf(event);
    return moment?.minutes === undefined ? [] : [minutesFrom(day.date, moment, zone)];
  });
  const instant = readMoment(day.start)?.instant;
  const bound = instant === undefined ? 0 : minutesSince(day.date, instant, zone);
  const first = begins.length > 0 ? Math.min(...begins) : bound;
  const from = localBound(day.start, zone);
  const isOwn = from !== undefined && minutesFrom(day.date, from, zone) < 1440;
  return isOwn && first < 36 * 60 ? 0 : Math.max(0, Math.floor(first / 1440));
};

/** The events with their days by the clock of the event: a day may be called by the date that another zone has then. */
export const withLocalDays = (events: readonly RawEvent[], zone: string): readonly RawEvent[] => {
  const days = new Map(
    [...Map.groupBy(events, ({ day }) => day)].flatMap(([day, ofDay]) =>
      day ? [[day, { ...day, date: addDays(day.date, shiftOf(day, ofDay, zone)) }] as const] : [],
    ),
  );
  return events.map((event) => ({ ...event, day: event.day && days.get(event.day) }));
};

/** Minutes of the day it is listed in; of its own date if that day cannot hold it. */
const inDay = (
  event: RawEvent,
  raw: RawSchedule,
  moment: Moment & { readonly minutes: number },
  zone: string,
  notes: Notes,
): { readonly date: string; readonly start: number } => {
  const at = (date: string): number => minutesFrom(date, moment, zone);
  const own = addDays(moment.date, Math.floor(at(moment.date) / 1440));
  const { day } = event;
  if (day) {
    const start = at(day.date);
    if (start >= 0 && start < 1440 + nightEnd(raw, day, zone)) return { date: day.date, start };
    notes.add("misplaced-date", `${event.title} (${day.date} → ${own})`);
  }
  return { date: own, start: at(own) };
};

/** Why neither date nor start tells when an event is: of what is written, the first that cannot be read. */
const faultOf = ({ date, start }: RawEvent): readonly [MomentFault, string] => {
  const faults = [date, start].map((written) => [toMoment(written), written] as const);
  for (const [fault, written] of faults)
    if (typeof fault === "string" && fault !== "no-time" && readClock(written) === undefined)
      return [fault, written];
  return ["no-time", ""];
};

/** Undefined if nothing tells when it is, which is noted. */
export const placeEvent = (
  event: RawEvent,
  raw: RawSchedule,
  zone: string,
  notes: Notes,
): SessionTime | undefined => {
  const moment = beginOf(event);
  const clock = readMoment(event.start) ? undefined : readClock(event.start);
  let place: { readonly date: string; readonly start: number } | undefined;
  if (moment?.minutes !== undefined) {
    place = inDay(event, raw, { ...moment, minutes: moment.minutes }, zone, notes);
    const shown = ((place.start % 1440) + 1440) % 1440;
    if (clock !== undefined && clock % 1440 !== shown)
      notes.add("start-differs", `${event.title} (${event.start})`);
  } else if (clock !== undefined) {
    const date = event.day?.date ?? moment?.date;
    const isNight =
      clock < nightEnd(raw, event.day, zone) && (moment === undefined || moment.date === date);
    const later = moment !== undefined && date !== undefined && moment.date > date ? 1440 : 0;
    if (date) place = { date, start: clock + (isNight ? 1440 : later) };
  }
  const [fault, written] = faultOf(event);
  if (!place) {
    if (fault === "no-time") notes.add(fault, event.title);
    else notes.add(fault, `${event.title} (${written})`, event.line);
    return undefined;
  }
  if (fault !== "no-time") notes.add("listed-day", `${event.title} (${written})`, event.line);
  return { ...place, end: endOf(event, place, moment, zone, notes) };
};

const endOf = (
  event: RawEvent,
  { date, start }: { readonly date: string; readonly start: number },
  moment: Moment | undefined,
  zone: string,
  notes: Notes,
): number | undefined => {
  const ended = readMoment(event.end);
  if (ended?.minutes !== undefined) {
    return minutesFrom(date, ended, zone);
  }
  const length = readDuration(event.duration);
  if (length === undefined) {
    const written = [event.end, event.duration].find((text) => toMoment(text) !== "no-time");
    if (written === undefined) notes.add("no-length", event.title);
    else notes.add("unread-end", `${event.title} (${written})`, event.line);
    return undefined;
  }
  // Across a change of the clocks the length counts, not what the clock shows.
  const instant = moment && toInstant(moment, zone);
  return instant === undefined
    ? start + length
    : minutesSince(date, instant + length * 60_000, zone);
};
