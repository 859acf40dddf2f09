/** A programme as conference apps read it, before it is printed as XML or JSON. https://c3voc.de/wiki/schedule */
import { entriesOf, hasItsHours } from "../../site/entries.ts";
import type { Event, Site, Slot, Span } from "../../site/model.ts";
import { type Conference, conferenceOf } from "./conference.ts";
import type { TimedEntry } from "../../site/dated.ts";
import { type DayEntries, dayBounds } from "./day-bounds.ts";
import { minutesOf, minutesOfDay } from "./format.ts";
import { itemMaker, type ScheduleItem } from "./item.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { versionOf } from "./version.ts";

export interface ScheduleDay {
  /** From 1. */
  readonly index: number;
  readonly date: string;
  readonly bounds: Span;
  /** All columns of the programme, so that they have one order every day. */
  readonly lanes: readonly { readonly lane: Lane; readonly items: readonly ScheduleItem[] }[];
}

export interface Schedule {
  readonly event: Event;
  readonly conference: Conference;
  readonly lanes: readonly Lane[];
  readonly days: readonly ScheduleDay[];
  /** The longest stretch of which all starts and lengths are multiples, in minutes. */
  readonly step: number;
  readonly version: string;
}

/** True if its sessions tell all that it says: each has its hours, and its title stands under theirs. */
const isToldBySessions = (slot: Slot): boolean =>
  slot.sessions.length > 0 &&
  slot.sessions.every(hasItsHours) &&
  slot.themes.length + slot.previously.length === 0 &&
  slot.proposals === "none" &&
  !slot.description;

const entriesByDay = (event: Event): readonly DayEntries[] => {
  const entries = entriesOf(event).flatMap((entry): readonly TimedEntry[] => {
    const { span, slot, kind } = entry;
    return span && slot && !(kind === "slot" && isToldBySessions(slot)) ? [{ ...entry, span }] : [];
  });
  const byDay = Map.groupBy(entries, ({ slot }) => slot?.day);
  return event.days.map((day) => ({ day, entries: byDay.get(day) ?? [] }));
};

/** By start; of two at one time the cancelled one first, for apps show the last of them whole. */
const inOrder = (a: TimedEntry, b: TimedEntry): number =>
  +a.span.start - +b.span.start ||
  Number(b.status === "cancelled") - Number(a.status === "cancelled");

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

const stepOf = (days: readonly ScheduleDay[]): number =>
  days
    .flatMap(({ lanes }) => lanes.flatMap(({ items }) => items))
    .flatMap(({ span }) => [minutesOfDay(span.start), minutesOf(span)])
    .reduce(commonDivisor, 0);

/** False as long as no time of a programme is known. */
export const hasSchedule = (event: Event): boolean =>
  entriesByDay(event).some(({ entries }) => entries.length > 0);

/** The programme of an event that has one. */
export const scheduleOf = (site: Site, event: Event): Schedule => {
  const byDay = entriesByDay(event);
  const entries = byDay.flatMap((day) => day.entries);
  const toItem = itemMaker(site, event, entries);
  const lanes = lanesOf(site, event, entries);
  const days = dayBounds(byDay).map(({ day, bounds, entries }, i): ScheduleDay => {
    const byLane = Map.groupBy([...entries].sort(inOrder), (entry) => lanes.of.get(entry));
    return {
      index: i + 1,
      date: day.id,
      bounds,
      lanes: lanes.all.map((lane) => ({
        lane,
        items: (byLane.get(lane) ?? []).map((entry) => toItem(entry, bounds)),
      })),
    };
  });
  const conference = conferenceOf(site, event);
  return {
    event,
    conference,
    version: versionOf(
      conference,
      days.flatMap((day) => day.lanes),
    ),
    lanes: lanes.all,
    days,
    step: stepOf(days),
  };
};
