/** When and where, in words. */
import type { Entry } from "../site/entries.ts";
import { type EventDays, isOneDay, whenOf } from "../site/event-when.ts";
import { startDate } from "../site/hours.ts";
import type { Event, Previously } from "../site/model.ts";
import { eventStates } from "../site/states.ts";
import { isolateText } from "./bidi.ts";
import { type DateTime, isMidnight } from "../time.ts";
import { type Dates, dates } from "./dates.ts";
import { type Translate, translator } from "./index.ts";
import { direction } from "./languages.ts";
import type { Spoken } from "../site/spoken.ts";
import { roomsOf } from "./place.ts";

/** An event's days in a line: “11 juin 2013”, “10–13 mars 2027”, “mars 2028”, “date à confirmer”. */
export const eventDate = (event: Event, t: Translate, write: Dates): string => {
  const when = whenOf(event);
  if (when.kind === "unknown") return t("poster.date-tba");
  return when.kind === "months"
    ? write.monthSpan(when.first, when.last)
    : write.dateSpan(when.first, when.last);
};

/** The hours of a day as far as they are known: “13 h 30 – 18 h”, “à partir de 14 h”, “jusqu’à 18 h”. */
export const hoursOfDay = (
  { from, until }: EventDays,
  t: Translate,
  write: Dates,
  span = write.span,
): string | undefined => {
  if (from && until) return span({ start: from, end: until });
  if (from) return t("time.from", { start: write.time(from), count: write.hour(from) });
  return until && t("time.until", { end: write.time(until), count: write.hour(until) });
};

/** “samedi à 14 h”: a day as it is named, with its hour if that is known. */
export const withHour = (
  name: string,
  at: DateTime | undefined,
  t: Translate,
  write: Dates,
  time = write.time,
): string => (at ? t("time.moment", { date: name, time: time(at), count: write.hour(at) }) : name);

/**
 * An event's days and all hours that are known: “mardi 11 juin 2013, de 13 h 30 à 18 h”, “du samedi 12 juin
 * 2027 à 14 h au lundi 14 juin 2027 à 12 h”; else as `eventDate`.
 */
export const eventWhen = (event: Event, t: Translate, write: Dates): string => {
  const when = whenOf(event);
  if (when.kind !== "days" || !(when.from || when.until)) return eventDate(event, t, write);
  const { first, last, from, until } = when;
  return isOneDay(when)
    ? [write.date(first), hoursOfDay(when, t, write, write.spokenSpan)].join(", ")
    : t("time.days", {
        start: withHour(write.date(first), from, t, write),
        end: withHour(write.date(last), until, t, write, write.endTime),
      });
};

/** When something begins; what begins at midnight begins, in words, on that day. */
const opening = (at: DateTime, write: Dates): string =>
  isMidnight(at) ? write.date(at) : write.moment(at);

/** What became of an event, as its poster says it: “Annulé : cet événement n’aura pas lieu.” */
export const statusSentence = (
  { status, previousStart }: Event,
  t: Translate,
  write: Dates,
): string | undefined => {
  const { sentence } = eventStates[status];
  if (sentence !== "poster.rescheduled") return sentence && t(sentence);
  return previousStart
    ? t(sentence, { previous: opening(previousStart, write) })
    : `${t("event-status.rescheduled")}.`;
};

const line = (pieces: readonly (string | undefined)[], spoken: Spoken): string =>
  pieces
    .filter((piece) => piece !== undefined)
    .map((piece) => isolateText(piece, direction(spoken.language)))
    .join(", ");

/** “samedi 27 mars 2027, de 10 h 30 à 12 h, salle A”; what is not known yet is said. */
export const entryWhen = ({ slot, span, rooms }: Entry, spoken: Spoken): string => {
  const t = translator(spoken);
  const write = dates(spoken);
  if (!slot) return t("session.unscheduled");
  return line(
    [
      write.date(startDate({ span, slot })),
      span ? write.spokenSpan(span) : t("programme.time-tba"),
      roomsOf(t, write, rooms),
      slot.venue?.name,
    ],
    spoken,
  );
};

/** The same of where it was before it moved, as far as the content says it. */
export const formerWhen = ({ date, span, rooms }: Previously, spoken: Spoken): string => {
  const write = dates(spoken);
  const day = span?.start ?? date;
  return line(
    [
      day && write.date(day),
      span && write.spokenSpan(span),
      roomsOf(translator(spoken), write, rooms),
    ],
    spoken,
  );
};
