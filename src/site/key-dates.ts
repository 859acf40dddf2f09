/** The dates of an event that are good to know: those that follow from what is written, and those that are written as such. */
import { type DateTime, lastDay } from "../time.ts";
import { isDated } from "./dated.ts";
import type { Call, Event, Price, Registration } from "./model.ts";
import { pricesOf } from "./prices.ts";
import { eventStates } from "./states.ts";

/** What a date is, in words: of Parvis, of Parvis about something, or of the organisers. */
export type DateWords =
  | { readonly key: "dates.needs" | "dates.comments" | `dates.registration-${"opens" | "closes"}` }
  | {
      readonly key: `dates.${"price-ends" | "early-ends" | "call-opens" | "call-closes"}`;
      readonly of: readonly string[];
    }
  | { readonly text: string };

export interface KeyDate {
  /** Its name within the event: the same when it is put off, when others are set before it, and in each language. */
  readonly id: string;
  readonly words: DateWords;
  /** When it is or begins; of a deadline until when there is time. */
  readonly at: DateTime;
  /** Of what lasts, its end. */
  readonly until?: DateTime | undefined;
  readonly isDeadline: boolean;
}

const point = (id: string, words: DateWords, at: DateTime | undefined): readonly KeyDate[] =>
  at ? [{ id, words, at, isDeadline: false }] : [];

const deadline = (id: string, words: DateWords, at: DateTime | undefined): readonly KeyDate[] =>
  at ? [{ id, words, at, isDeadline: true }] : [];

/** Until when prices hold, each date once; one that holds as long as one can register says nothing new. */
const pricesUntil = (
  kind: "price-ends" | "early-ends",
  closesAt: DateTime | undefined,
  prices: readonly Pick<Price, "id" | "label" | "until">[],
): readonly KeyDate[] => {
  const ends = Map.groupBy(prices, ({ until }) => until?.toMillis());
  return [...ends.values()].flatMap((some) => {
    const until = some[0]?.until;
    if (!until || (closesAt && until >= closesAt)) return [];
    const of = some.map(({ label }) => label);
    const [id = ""] = some.map((one) => one.id).sort();
    return deadline(`${kind}-${id}`, { key: `dates.${kind}`, of }, until);
  });
};

const ofRegistration = (registration: Registration): readonly KeyDate[] => {
  const { state, opens, closes, closesAt } = registration;
  if (state === "none") return [];
  const prices = pricesOf(registration);
  const earlyOnes = prices.map(({ id, label, early }) => ({ id, label, until: early?.until }));
  return [
    ...point("registration-opens", { key: "dates.registration-opens" }, opens),
    ...pricesUntil("early-ends", closesAt, earlyOnes),
    ...pricesUntil("price-ends", closesAt, prices),
    ...deadline("registration-closes", { key: "dates.registration-closes" }, closes),
  ];
};

const ofCalls = (calls: readonly Call[]): readonly KeyDate[] =>
  calls.flatMap(({ id, title, opens, closes }) => {
    const of = [title];
    return [
      ...point(`call-${id}-opens`, { key: "dates.call-opens", of }, opens),
      ...deadline(`call-${id}-closes`, { key: "dates.call-closes", of }, closes),
    ];
  });

const written = ({ dates = [] }: Event): readonly KeyDate[] =>
  dates.map(({ id, label, date, until }) => ({
    id,
    words: { text: label },
    at: date,
    until,
    isDeadline: false,
  }));

/**
 * All but the event itself, in order; what ends at midnight before what begins then. Those of a registration that was
 * written to be full or closed count no longer.
 */
const around = (event: Event, isAsWritten: boolean): readonly KeyDate[] => {
  const { registration, calls, accessContact, commentMode, commentsClose } = event;
  return [
    ...(registration.isOverridden && !isAsWritten ? [] : ofRegistration(registration)),
    ...ofCalls(calls),
    ...deadline("needs", { key: "dates.needs" }, accessContact?.before),
    ...deadline(
      "comments",
      { key: "dates.comments" },
      commentMode === "off" ? undefined : commentsClose,
    ),
    ...written(event),
  ].sort((a, b) => +a.at - +b.at || Number(b.isDeadline) - Number(a.isDeadline));
};

const isList = ({ dates = [] }: Event, all: readonly KeyDate[]): boolean =>
  all.length > 1 || dates.length > 0;

/** Those beside the event itself that make a list: any that is written, else two of those that pages say elsewhere too. */
export const keyDatesOf = (event: Event): readonly KeyDate[] => {
  const all = around(event, false);
  return isList(event, all) ? all : [];
};

/** True of an event that has a calendar of them. It stays for those who subscribe to it, whatever is full or off by now. */
export const hasDatesCalendar = (event: Event): boolean => {
  const all = around(event, true);
  return event.phase === "past" ? isList(event, all) : all.length > 0;
};

/** What that calendar holds beside the event itself: those that count, or all rather than nothing (RFC 5545 §3.6). */
export const calendarDatesOf = (event: Event): readonly KeyDate[] => {
  const counting = around(event, false);
  return counting.length > 0 || eventAmongDates(event) ? counting : around(event, true);
};

/** From when until when a date is today’s: of a deadline that day until then. */
export const daysOfDate = ({
  at,
  until,
  isDeadline,
}: KeyDate): { readonly from: DateTime; readonly until: DateTime } => {
  const from = (isDeadline ? lastDay(at) : at).startOf("day");
  return { from, until: until ?? (isDeadline ? at : from.plus({ days: 1 })) };
};

/** True of a date that is over. */
export const isOver = (date: KeyDate, now: DateTime): boolean => daysOfDate(date).until <= now;

/** True if the dates are worth telling: not once the event is over or void, unless one that is written is still to come. */
export const hasDatesAhead = (event: Event, now: DateTime): boolean => {
  if (eventStates[event.status].isVoid) return false;
  const ahead = keyDatesOf(event).filter((date) => !isOver(date, now));
  return event.phase === "past" ? ahead.some(({ words }) => "text" in words) : ahead.length > 0;
};

/** The event itself among its dates, if its days are known. */
export const eventAmongDates = (event: Event): KeyDate | undefined =>
  isDated(event) && event.period
    ? {
        id: "event",
        words: { text: event.shortTitle },
        at: event.period.start,
        until: event.period.end,
        isDeadline: false,
      }
    : undefined;
