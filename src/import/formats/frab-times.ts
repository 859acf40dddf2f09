/** When an event of a schedule is: its `date` where it has one, else its day and `start`. */
import { clockToInstant } from "../../time.ts";
import { addDays, minutesSince, readClock, readDuration } from "../clock.ts";
import { type Moment, type MomentFault, readMoment, toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import type { SessionTime } from "../programme.ts";
import type { RawDay, RawEvent, RawSchedule } from "./frab-schedule.ts";

/** What starts before belongs to the day before, where the schedule tells nothing else: as in frab and pretalx. */
const usualChange = 4 * 60;

/** The clock reading at which a day changes, never after noon: a night has an end. */
const changeOf = ({ dayChange }: RawSchedule, day: RawDay | undefined): number => {
  const change = readClock(dayChange) ?? readMoment(day?.start ?? "")?.minutes ?? usualChange;
  return change > 12 * 60 ? usualChange : change;
};

const toInstant = ({ date, minutes, instant }: Moment, zone: string): number | undefined =>
  instant ?? (minutes === undefined ? undefined : clockToInstant(date, minutes, zone)?.toMillis());

/** True if a moment lies between the bounds that a day gives itself. */
const isWithin = (instant: number | undefined, day: RawDay, zone: string): boolean => {
  const [from, to] = [readMoment(day.start), readMoment(day.end)].map(
    (one) => one && toInstant(one, zone),
  );
  return (
    instant !== undefined &&
    from !== undefined &&
    to !== undefined &&
    from <= instant &&
    instant <= to
  );
};

/** A day whose bounds begin only when its date is over, by the clock of the event: its date is another zone’s. */
const ownDay = (day: RawDay, zone: string): RawDay => {
  const instant = readMoment(day.start)?.instant;
  const since = instant === undefined ? 0 : minutesSince(day.date, instant, zone);
  return since < 1440 ? day : { ...day, date: addDays(day.date, Math.floor(since / 1440)) };
};

/** Minutes of the day it is listed in; of its own date if that day cannot hold it. */
const inDay = (
  event: RawEvent,
  raw: RawSchedule,
  moment: Moment & { readonly minutes: number },
  zone: string,
  notes: Notes,
): { readonly date: string; readonly start: number } => {
  const at = (date: string): number =>
    moment.instant === undefined
      ? moment.minutes + (Date.parse(moment.date) - Date.parse(date)) / 60_000
      : minutesSince(date, moment.instant, zone);
  const own = addDays(moment.date, Math.floor(at(moment.date) / 1440));
  const { day } = event;
  if (day) {
    const start = at(day.date);
    const isNight =
      start < 1440 + changeOf(raw, day) || isWithin(toInstant(moment, zone), day, zone);
    if (start >= 0 && start < 36 * 60 && (start < 1440 || isNight))
      return { date: day.date, start };
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
  listed: RawEvent,
  raw: RawSchedule,
  zone: string,
  notes: Notes,
): SessionTime | undefined => {
  const event = { ...listed, day: listed.day && ownDay(listed.day, zone) };
  const dated = readMoment(event.date);
  const started = readMoment(event.start);
  const moment = dated?.minutes === undefined ? (started ?? dated) : dated;
  const clock = started ? undefined : readClock(event.start);
  let place: { readonly date: string; readonly start: number } | undefined;
  if (moment?.minutes !== undefined) {
    place = inDay(event, raw, { ...moment, minutes: moment.minutes }, zone, notes);
    const shown = ((place.start % 1440) + 1440) % 1440;
    if (clock !== undefined && clock % 1440 !== shown)
      notes.add("start-differs", `${event.title} (${event.start})`);
  } else if (clock !== undefined) {
    const date = event.day?.date ?? moment?.date;
    const isNight =
      clock < changeOf(raw, event.day) && (moment === undefined || moment.date === date);
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
    const end =
      ended.instant === undefined
        ? ended.minutes + (Date.parse(ended.date) - Date.parse(date)) / 60_000
        : minutesSince(date, ended.instant, zone);
    return end;
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
