/** What a social card says; nothing of it depends on the phase, for networks keep cards for years. */
import { type Dates, dates } from "../i18n/dates.ts";
import { type Translate, translator } from "../i18n/index.ts";
import { direction } from "../i18n/languages.ts";
import { organisersOf } from "../i18n/organisers.ts";
import { hoursOfDay, withHour } from "../i18n/when.ts";
import { entryPlaceOf, placeOf, roomsOf } from "../i18n/place.ts";
import { titleOf } from "../i18n/title.ts";
import { isOneDay, whenOf } from "../site/event-when.ts";
import { hasItsHours, sessionEntry, sessionStatus } from "../site/entries.ts";
import { startDate } from "../site/hours.ts";
import { type Event, type Session, type Site, TBA } from "../site/model.ts";
import { entryStates, eventStates } from "../site/states.ts";
import { languageOfText } from "../site/versions.ts";
import { knownRooms } from "../site/where.ts";
import { raiseLetters } from "../text/ordinals.ts";
import { typeset } from "../text/typography.ts";
import type { Line } from "./pen.ts";

/** All that a card shows, as it is set. */
export interface CardFacts {
  readonly direction: "ltr" | "rtl";
  readonly headings: "serif" | "sans";
  /** Said in words above all else: that it will not take place, or when it will. */
  readonly notice: Line | undefined;
  /** The day or the hour, in giant figures. */
  readonly figure: Line;
  /** “er”, raised. */
  readonly suffix: Line | undefined;
  /** True if the line beside it does not go on with it, as a month does with its day. */
  readonly isAlone?: boolean | undefined;
  readonly isVoid: boolean;
  /** Beside the figure, the first in large letters. */
  readonly beside: readonly Line[];
  readonly title: Line;
  /** Under the title: who gives it. */
  readonly people: Line | undefined;
  /** On the stub: who invites, as far as it is known, or the event that a session belongs to; and the site's address. */
  readonly stub: readonly [Line | undefined, Line?];
}

interface When {
  readonly figure: string;
  /** True if the line beside it does not go on with it, as a month does with its day. */
  readonly isAlone?: true;
  readonly suffix?: string;
  readonly beside: readonly string[];
}

interface Setter {
  readonly t: Translate;
  readonly write: Dates;
  readonly line: (text: string, language?: string) => Line;
}

/** As a card sets a text: emoji have no glyph of one colour, and it loses nothing without them. */
const toLine = (text: string, language: string): Line => ({
  text: raiseLetters(typeset(text.normalize("NFC"), language), language)
    .replace(/\u2011/gu, "-")
    .replace(/(?![©®™])\p{Extended_Pictographic}|\u00ad/gu, "")
    .replace(/\u200d|[\ufe0e\ufe0f]/gu, "")
    .replace(/\t| {2,}/g, " ")
    .trim(),
  direction: direction(language),
});

const setterFor = (event: Event): Setter => ({
  t: translator(event),
  write: dates(event),
  line: (text, own = event.language) =>
    toLine(text, languageOfText(event, text, event.language, own)),
});

const dayAndMonth = (at: Parameters<Dates["month"]>[0], { write }: Setter): When => {
  const { day, suffix } = write.day(at);
  return { figure: day, suffix, beside: [write.month(at), write.weekday(at)] };
};

const eventFigures = (event: Event, setter: Setter): When => {
  const { t, write } = setter;
  const when = whenOf(event);
  if (when.kind === "unknown") return { figure: t("poster.date-tba"), isAlone: true, beside: [] };
  const { first, last } = when;
  const isOneMonth = first.hasSame(last, "month");
  if (when.kind === "months")
    return isOneMonth
      ? { figure: write.monthName(first), beside: [write.year(first)] }
      : { figure: write.monthSpan(first, last), isAlone: true, beside: [] };
  if (isOneDay(when)) {
    const { beside, ...day } = dayAndMonth(first, setter);
    const hours = hoursOfDay(when, t, write);
    const [month = "", weekday] = beside;
    return { ...day, beside: [month, [weekday, hours].filter(Boolean).join(", ")] };
  }
  const weekdays = [
    withHour(write.weekday(first), when.from, t, write),
    withHour(write.weekday(last), when.until, t, write, write.endTime),
  ].join(" – ");
  return isOneMonth
    ? { figure: write.daySpan(first, last) ?? "", beside: [write.month(last), weekdays] }
    : { figure: write.dateSpan(first, last), isAlone: true, beside: [weekdays] };
};

/** `https://host/folder` → `host/folder` */
const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, "");

const latin = (text: string): Line => ({ text, direction: "ltr" });

/** Nothing as long as nobody knows it. */
const addressOf = ({ address }: Site): readonly [Line?] =>
  address === undefined ? [] : [latin(withoutScheme(address))];

const common = (event: Event, site: Site) => {
  const { t, line } = setterFor(event);
  const { word, sentence, isVoid } = eventStates[event.status];
  const key = isVoid ? sentence : word;
  return {
    direction: direction(event.language),
    headings: site.look.headings,
    notice: key && line(t(key)),
    isVoid,
  } as const;
};

/** What the card of an event says. */
export const eventFacts = (event: Event, site: Site): CardFacts => {
  const setter = setterFor(event);
  const { t, write, line } = setter;
  const { figure, suffix, isAlone, beside } = eventFigures(event, setter);
  const organisers = organisersOf(t, event);
  return {
    ...common(event, site),
    figure: line(figure),
    suffix: suffix ? line(suffix) : undefined,
    isAlone,
    beside: [...beside, placeOf(event, t)].map((text) => line(text)),
    title: line(event.title),
    people: undefined,
    stub: [organisers.length === 0 ? undefined : line(write.list(organisers)), ...addressOf(site)],
  };
};

/** The hour a session begins, if it is its own and not that of a block of talks; else its day. */
const sessionWhen = ({ placement, event }: Session, setter: Setter): When => {
  if (!placement) return eventFigures(event, setter);
  const { span } = placement;
  if (span && hasItsHours(placement))
    return {
      figure: setter.write.time(span.start),
      beside: [setter.write.shortDate(span.start), setter.write.weekday(span.start)],
    };
  return dayAndMonth(startDate(placement), setter);
};

/** What the card of a session says. */
export const sessionFacts = (session: Session, site: Site): CardFacts => {
  const { event, placement } = session;
  const setter = setterFor(event);
  const { t, write, line } = setter;
  const { figure, suffix, isAlone, beside } = sessionWhen(session, setter);
  const rooms = roomsOf(t, write, knownRooms(placement?.rooms ?? []));
  const place = entryPlaceOf(sessionEntry(session), t);
  const people = [
    ...session.speakers.filter(({ isWithdrawn }) => !isWithdrawn).map((it) => it.speaker.name),
    ...session.organisations.map(({ shortName }) => shortName),
  ];
  const shared = common(event, site);
  const own = entryStates[sessionStatus(session)];
  return {
    ...shared,
    notice: (shared.isVoid ? undefined : own.word && line(t(own.word))) ?? shared.notice,
    isVoid: shared.isVoid || own.isVoid,
    figure: line(figure),
    suffix: suffix ? line(suffix) : undefined,
    isAlone,
    beside: [...beside, [rooms, place].filter(Boolean).join(", ")].map((text) => line(text)),
    title: session.title === TBA ? line(titleOf(t, TBA)) : line(session.title, session.language),
    people: people.length > 0 ? line(write.list(people)) : undefined,
    stub: [line(event.shortTitle), ...addressOf(site)],
  };
};

/** A card in one sentence, for those who do not see it. */
export const cardText = (facts: CardFacts): string => {
  const { notice, title, figure, suffix, isAlone, beside, people } = facts;
  const [month, ...others] = beside.map(({ text }) => text);
  const date = [figure.text + (suffix?.text ?? ""), month]
    .filter(Boolean)
    .join(isAlone ? " · " : " ");
  return [notice?.text, title.text, people?.text, date, ...others].filter(Boolean).join(" · ");
};
