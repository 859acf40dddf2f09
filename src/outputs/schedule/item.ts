/** A session or slot as the exchange format tells it. */
import { publicUrl } from "../../urls.ts";
import { feedbackUrl } from "../../site/feedback.ts";
import { uidOf, uuidOf } from "../../site/identity.ts";
import type { Event, Material, Session, Site, Span, Speaker } from "../../site/model.ts";
import { recordingOf } from "../../site/presence.ts";
import type { DateTime } from "../../time.ts";
import { acronymOf } from "./conference.ts";
import { inFirstLanguage } from "../../site/versions.ts";
import type { TimedEntry } from "../../site/dated.ts";
import {
  baseLanguage,
  longest,
  longestGuess,
  minutesOf,
  minutesOfDay,
  toClock,
  toMoment,
} from "./format.ts";
import { uniqueGuids } from "./guids.ts";
import { linksOf, type ScheduleLinks } from "./links.ts";
import { numbersOf } from "./numbers.ts";
import { peopleOf } from "./people.ts";
import { subtitleOf } from "./subtitle.ts";
import { abstractOf, descriptionOf } from "./texts.ts";
import { statedTitle } from "../text/state.ts";
import { plainVoice } from "../text/voice.ts";

export interface Person {
  readonly guid: string;
  readonly number: number;
  readonly speaker: Speaker;
  readonly url: string;
}

export interface ScheduleItem extends ScheduleLinks {
  readonly entry: TimedEntry;
  readonly guid: string;
  readonly number: number;
  readonly slug: string;
  readonly url: string;
  /** With what one must know of its state. */
  readonly title: string;
  /** The title alone. */
  readonly name: string;
  readonly subtitle: string;
  readonly type: string;
  readonly span: Span;
  /** The span as the format writes it: `2013-06-11T14:00:00+02:00`, `14:00`, `01:30`. */
  readonly date: string;
  readonly start: string;
  readonly duration: string;
  readonly track: string;
  /** Without region: apps show it as it is. */
  readonly language: string;
  readonly abstract: string;
  readonly description: string;
  readonly people: readonly Person[];
  /** What was recorded of it. */
  readonly recording: Material | undefined;
  /** Whether it is recorded; undefined as long as nobody has said. */
  readonly isRecorded: boolean | undefined;
  /** Where one says what one thought of it, if that is a page of the web. */
  readonly feedback: string | undefined;
}

const recordedOf = (session: Session | undefined): boolean | undefined => {
  const plan = session && recordingOf(session);
  return plan && plan !== "no";
};

const webAddress = (site: Site, url: string | undefined): string | undefined => {
  const address = url === undefined ? "" : publicUrl(site, url);
  return /^https?:/i.test(address) ? address : undefined;
};

const publishedOf = (session: Session | undefined): Material | undefined =>
  session?.materials.find(({ kind, url }) => kind === "recording" && /^(?:https?:|\/)/i.test(url));

/** An open end is a guess; a day's own end bounds it, so that no item lasts beyond the days. */
const boundedEnd = ({ span }: TimedEntry, bounds: Span): DateTime =>
  span.isOpenEnded && span.end > bounds.end && bounds.end > span.start ? bounds.end : span.end;

/** The span as readers of the format can take it. */
const boundedSpan = (entry: TimedEntry, bounds: Span): Span => {
  const { start } = entry.span;
  const span = { start, end: boundedEnd(entry, bounds) };
  const most = entry.span.isOpenEnded ? longestGuess : longest;
  return minutesOf(span) > most ? { start, end: start.plus({ minutes: most }) } : span;
};

const peopleBySpeaker = (site: Site, event: Event): ReadonlyMap<Speaker, Person> => {
  const guids = uniqueGuids(
    event.speakers.map(({ id, guid }) => ({
      guid,
      own: uuidOf(uidOf(site, "speaker", id, event.id)),
    })),
  );
  const numbers = numbersOf(guids);
  return new Map(
    event.speakers.map((speaker, i) => {
      const guid = guids[i] ?? "";
      const number = numbers.get(guid) ?? 0;
      return [speaker, { guid, number, speaker, url: publicUrl(site, speaker.url) }];
    }),
  );
};

/** Tells each of the entries of an event, which get their numbers together; `bounds` are those of its day. */
export const itemMaker = (
  site: Site,
  event: Event,
  entries: readonly TimedEntry[],
): ((entry: TimedEntry, bounds: Span) => ScheduleItem) => {
  const said = plainVoice(event);
  const guidOf = ({ kind, id }: TimedEntry): string => uuidOf(uidOf(site, kind, id, event.id));
  const unique = uniqueGuids(
    entries.map((entry) => ({ guid: entry.session?.guid, own: guidOf(entry) })),
  );
  const guids = new Map(entries.map((entry, i) => [entry, unique[i] ?? guidOf(entry)]));
  const numbers = numbersOf(guids.values());
  const people = peopleBySpeaker(site, event);
  const acronym = acronymOf(event);
  return (entry, bounds) => {
    const { kind, id, session, slot } = entry;
    const guid = guids.get(entry) ?? guidOf(entry);
    const span = boundedSpan(entry, bounds);
    return {
      entry,
      guid,
      number: numbers.get(guid) ?? 0,
      slug: `${acronym}-${kind}-${id}`,
      url: publicUrl(site, entry.url),
      title: statedTitle(said, entry.title, entry.status),
      name: statedTitle(said, entry.title, "confirmed"),
      subtitle: subtitleOf(entry),
      type: session?.kind ?? slot?.kind ?? "other",
      span,
      date: toMoment(span.start),
      start: toClock(minutesOfDay(span.start)),
      duration: toClock(minutesOf(span)),
      track: session?.track?.title ?? "",
      // What is no talk is held in the language of the event, whoever reads it.
      language: baseLanguage((session ?? inFirstLanguage(site, event) ?? event).language),
      abstract: abstractOf(entry, site),
      description: descriptionOf(entry, site),
      people: peopleOf(entry).flatMap((speaker) => people.get(speaker) ?? []),
      recording: publishedOf(session),
      isRecorded: recordedOf(session),
      feedback: webAddress(site, session && feedbackUrl(session)),
      ...linksOf(site, entry),
    };
  };
};
