/** What a record keeps of an event: all that its calendars say, so that each change of it is one. */
import { createHash } from "node:crypto";
import { sessionEntry, sessionStatus, sessionsWithin } from "../../site/entries.ts";
import { knownEnd } from "../../site/hours.ts";
import { calendarDatesOf } from "../../site/key-dates.ts";
import {
  type Event,
  type Hours,
  type PartialDate,
  type Previously,
  type Registration,
  type Room,
  type Rooms,
  type Session,
  type Slot,
  TBA,
  type Tba,
  type Theme,
  type Venue,
} from "../../site/model.ts";
import { eventVenue } from "../../site/place.ts";
import { presenceOf } from "../../site/presence.ts";
import { isInAllRooms, knownRooms } from "../../site/where.ts";
import { proseToText } from "../../text/markdown.ts";
import { toUtc } from "../../time.ts";
import type { Revisions } from "../schema/revisions.ts";
import { tbaWord } from "../schema/tba.ts";
import { roomText } from "./room-ids.ts";

/** How often and when something changed. */
export type Stamp = Pick<
  Revisions["slots"][string],
  "sequence" | "changed" | "added" | "inherited"
>;

/** What is compared of a slot or session. */
export type EntryFacts = Omit<
  Revisions["slots"][string],
  keyof Stamp | "was" | "removed" | "languages"
>;

/** What is compared of an event. */
export type EventFacts = Omit<Revisions["event"], keyof Stamp | "languages">;

/** JSON drops a symbol, and a title that is announced would be no change. */
const tbaAsWord = (_: string, value: unknown): unknown => (value === TBA ? tbaWord : value);

const hash = (...texts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(texts, tbaAsWord)).digest("base64url").slice(0, 16);

/** What organisers say of an address, in an order that never changes: another order is no other place. */
const addressFacts = ({ address }: Venue): readonly string[] => {
  if (!address) return [];
  const { street, postalCode, city, region, country } = address;
  const town = postalCode ? `${postalCode}\u00a0${city}` : city;
  const told = [street, town, region, country && (country.name ?? country.code)];
  return told.filter((line) => line !== undefined);
};

/** What a calendar says of a venue. */
const venueFacts = (venue: Venue | undefined): unknown =>
  venue && [venue.name, addressFacts(venue), venue.geo];

/** A theme is as it was recorded before, as long as it is not only proposed. */
const themeFact = ({ title, status }: Theme): unknown =>
  status === "proposed" ? [title, status] : title;

/** A single name by itself, as records were written before there could be several. */
const namesFact = (rooms: readonly Room[]): unknown =>
  rooms.length > 1 ? rooms.map(({ name }) => name) : rooms[0]?.name;

/** The rooms by their ids, and what is said of the place in words. */
const placeFields = (rooms: Rooms, elsewhere: Venue | undefined) => {
  const isSaid = !isInAllRooms(rooms);
  return {
    ...(isSaid && { room: rooms === TBA ? tbaWord : roomText(rooms.map(({ id }) => id)) }),
    ...((isSaid || elsewhere !== undefined) && {
      place: hash(namesFact(knownRooms(rooms)) ?? false, venueFacts(elsewhere)),
    }),
  };
};

/** Of an open end, the start alone. */
const spanFields = (span: Hours | undefined) => {
  const end = knownEnd(span);
  return span && { start: toUtc(span.start), ...(end && { end: toUtc(end) }) };
};

const previouslyFacts = (previously: readonly Previously[]): unknown =>
  previously.map(({ date, span, rooms }) => [
    date?.toISODate(),
    span && toUtc(span.start),
    namesFact(rooms),
  ]);

const titleField = (title: string | Tba) => title !== TBA && { title };

const peopleFacts = ({ speakers, speakersTba, organisations }: Session): unknown => [
  speakers.map(({ speaker, isWithdrawn }) => [
    speaker.name,
    isWithdrawn,
    speaker.organisations.map(({ shortName }) => shortName),
  ]),
  speakersTba,
  organisations.map(({ shortName }) => shortName),
];

/** All that a calendar says of a slot. */
export const slotFacts = (slot: Slot): EntryFacts => ({
  ...titleField(slot.title),
  ...spanFields(slot.span),
  ...placeFields(slot.rooms, slot.venue),
  status: slot.status,
  text: hash(
    slot.title,
    slot.kind,
    slot.label,
    slot.description && proseToText(slot.description),
    sessionsWithin(slot).map(({ session }) => [
      session.title,
      session.status,
      peopleFacts(session),
    ]),
    slot.themes.map(themeFact),
    slot.proposals,
    previouslyFacts(slot.previously),
  ),
});

/** How one registers without a page; nothing where there is no such way, so that records of before still hold. */
const otherWays = (registration: Registration | undefined): readonly unknown[] => {
  const { email, phone, onSite } = registration ?? {};
  const ways = [email, phone, onSite];
  return ways.some((way) => way !== undefined) ? [ways] : [];
};

/** What else is to be known; nothing where nothing is said, so that records of before still hold. */
const saidFacts = ({ facts = [] }: Session): readonly unknown[] =>
  facts.length > 0 ? [facts.map(({ label, value }) => [label, value])] : [];

/** All that a calendar says of a session. */
export const sessionFacts = (session: Session): EntryFacts => {
  const { placement } = session;
  return {
    ...titleField(session.title),
    ...(placement && {
      ...spanFields(placement.span),
      ...placeFields(placement.rooms, placement.slot.venue),
    }),
    status: sessionStatus(session),
    text: hash(
      session.title,
      session.kind,
      session.language,
      session.summary,
      session.statusNote,
      session.replacedBy?.title,
      proseToText(session.abstract),
      peopleFacts(session),
      session.moderators.map(({ name }) => name),
      session.track?.title,
      session.level,
      session.tags,
      session.themes.map(themeFact),
      session.questions,
      session.parts.map((part) => [
        part.title,
        part.speakers.map(({ name }) => name),
        part.organisations.map(({ shortName }) => shortName),
        part.questions,
        proseToText(part.text),
      ]),
      session.registration?.url,
      session.stream,
      previouslyFacts(sessionEntry(session).previously),
      ...otherWays(session.registration),
      ...saidFacts(session),
      ...presenceOf(session).map(({ kind, url }) => [kind, url]),
    ),
  };
};

/** `2027-03`, `2027-03-27`, or a moment in UTC: no more than is known. */
const dateFact = ({ precision, at }: PartialDate): string =>
  precision === "minute" ? toUtc(at) : at.toFormat(precision === "day" ? "yyyy-MM-dd" : "yyyy-MM");

/** What the calendar of its dates says, where there is one; older records have nothing of it. */
const datesFact = (event: Event): Pick<EventFacts, "dates"> => {
  const dates = calendarDatesOf(event);
  if (dates.length === 0) return {};
  const said = dates.map(({ id, words, at, until }) => [
    id,
    words,
    toUtc(at),
    until && toUtc(until),
  ]);
  return { dates: hash(said) };
};

/** All that a calendar says of an event. */
export const eventFacts = (event: Event): EventFacts => ({
  ...(event.start && { start: dateFact(event.start) }),
  ...(event.end && { end: dateFact(event.end) }),
  place: hash(event.attendance, venueFacts(eventVenue(event)) ?? event.venue),
  status: event.status,
  text: hash(
    event.title,
    event.shortTitle,
    event.summary,
    event.statusNote,
    event.previousStart && toUtc(event.previousStart),
    event.organisers.map(({ name }) => name),
    event.audience,
    event.keywords,
    event.onlineUrl,
    event.registration.url,
    event.registration.opens && toUtc(event.registration.opens),
    event.registration.closes && toUtc(event.registration.closes),
    ...otherWays(event.registration),
  ),
  ...datesFact(event),
});
