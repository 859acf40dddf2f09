/** Links one event. */
import type { Day, Event, Organisation, Session, Speaker, Theme, Venue } from "../../site/model.ts";
import { TBA } from "../../site/model.ts";
import { phaseAt } from "../../site/phase.ts";
import { cutTitle } from "../../site/title.ts";
import type { DateTime } from "../../time.ts";
import { entityUrl, eventUrl } from "../../urls.ts";
import { type EventContent, sound } from "../content.ts";
import { readAbout } from "../rules/event.ts";
import { compareRevisions, type Comparison, toRevision } from "../revisions.ts";
import type { EventInput } from "../schema/event.ts";
import { periodOf, timeSlots, toEnd, toPartialDate, toStart, zoneOf } from "../timing.ts";
import {
  bodyOf,
  dateOf,
  type Draft,
  type Linker,
  need,
  optionalMedia,
  outcomesOf,
  servicesOf,
} from "./linker.ts";
import { linkParticipations, linkPartnerGroups } from "./participations.ts";
import { linkDays } from "./programme.ts";
import { linkRegistration } from "./registration.ts";
import { linkSessions, linkSpeakers, linkThemes, linkTracks, pick } from "./sessions.ts";
import { linkPages } from "./shared.ts";

export interface Shared {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly venues: ReadonlyMap<string, Venue>;
  /** The site's default language. */
  readonly language: string;
}

/** Links an event with all that is in its folder; `mentioned` are organisations that its texts link to. */
export const linkEvent = (
  linker: Linker,
  content: EventContent,
  shared: Shared,
  mentioned: Iterable<string>,
): { readonly event: Event; readonly compare: () => Comparison } => {
  const { organisations, venues } = shared;
  const data = need(content.event.data, content.id);
  const zone = zoneOf(linker.content, content);
  const slots = timeSlots(content, zone);
  const event = startEvent(linker, content, data, shared, zone);
  event.period = periodOf(content, zone, slots);
  event.phase = phaseAt(event.period, linker.now);
  event.registration = linkRegistration(linker, content.event, data.registration, {
    zone,
    end: event.period?.end,
    eventStatus: data.status,
  });
  event.calls = data.calls.map(({ title, kind, url, opens, closes }) => {
    const from = toStart(opens, zone);
    const to = toEnd(closes, zone);
    const isOpen = (!from || from <= linker.now) && (!to || linker.now < to);
    return { title, kind, url, opens: from, closes: to, isOpen };
  });

  const venue = typeof data.venue === "string" ? venues.get(data.venue) : undefined;
  const speakers = linkSpeakers(linker, content, event, organisations);
  const some = { linker, content, event, organisations, venue, speakers };
  const themes = linkThemes(some);
  const tracks = linkTracks(content);
  const parts = { ...some, themes, tracks };
  const sessions = linkSessions(parts);
  const programme = linkDays(parts, slots, sessions, venues);
  event.days = programme.days;
  for (const { id, data: written } of sound(content.sessions)) {
    const session = need(sessions.get(id), id);
    if (written.registration === undefined) continue;
    session.registration = linkRegistration(
      linker,
      need(content.sessions.items.get(id), id),
      written.registration,
      { zone, end: session.placement?.span?.end ?? event.period?.end, eventStatus: data.status },
    );
  }
  const collator = new Intl.Collator(event.language);
  event.sessions = sortSessions(event.days, [...sessions.values()], collator);
  event.unscheduled = event.sessions.filter((session) => !session.placement);
  giveSessions(event.sessions, speakers, themes);
  event.speakers = [...speakers.values()].sort((a, b) => collator.compare(a.name, b.name));
  event.themes = sortThemes(event.days, [...themes.values()], collator);
  event.tracks = [...tracks.values()].map((track) => {
    track.sessions = event.sessions.filter((session) => session.track === track);
    return track;
  });
  event.partnerGroups = linkPartnerGroups(linker, content, organisations);
  event.participations = linkParticipations(linker.base, content, event, organisations, mentioned);
  event.pages = linkPages(linker, content, event.language);
  event.news = linkNews(linker, content, event, zone);
  event.comments = linkComments(linker, content, event, zone);

  const compare = (): Comparison => compareRevisions(event, content.revisions.data, linker.now);
  const first = { sequence: 0, changed: event.published };
  event.revision = first;
  for (const entry of [...programme.slots, ...sessions.values()]) entry.revision = first;
  if (!content.revisions.data) return { event, compare };
  const { current } = compare();
  const toMoment = (text: string): DateTime => dateOf(text, zone).at;
  event.revision = toRevision(current.event, toMoment);
  for (const slot of programme.slots) slot.revision = toRevision(current.slots[slot.id], toMoment);
  for (const session of sessions.values()) {
    session.revision = toRevision(current.sessions[session.id], toMoment);
  }
  return { event, compare };
};

const venueOf = (data: EventInput, venues: ReadonlyMap<string, Venue>): Event["venue"] => {
  if (data.venue === undefined || data.venue === TBA) return data.venue;
  return typeof data.venue === "string" ? need(venues.get(data.venue), data.venue) : data.venue;
};

const accessContactOf = (data: EventInput, zone: string): Event["accessContact"] => {
  if (!data.access_contact) return undefined;
  const { email, phone, before, note } = data.access_contact;
  const until = toEnd(before, zone);
  return {
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(until !== undefined && { before: until }),
    ...(note !== undefined && { note }),
  };
};

/** The event as its own file tells it; what its folder adds is still empty. */
const startEvent = (
  linker: Linker,
  content: EventContent,
  data: EventInput,
  { organisations, venues, language: siteLanguage }: Shared,
  zone: string,
): Draft<Event> => {
  const { id } = content;
  const language = data.language ?? siteLanguage;
  const image = optionalMedia(linker, content, data.image);
  const organisers = data.organisers === TBA ? [TBA] : data.organisers;
  const { part_of: partOf } = data;
  return {
    id,
    url: eventUrl(linker.base, id),
    title: data.title,
    shortTitle: data.short_title ?? data.title,
    tabTitle: cutTitle(data.short_title ?? data.title),
    summary: data.summary,
    body: bodyOf(linker, content.event, language),
    language,
    timezone: zone,
    start: toPartialDate(data.start, zone),
    end: toPartialDate(data.end, zone),
    period: undefined,
    phase: "upcoming",
    status: data.status,
    previousStart: toStart(data.previous_start, zone),
    statusNote: data.status_note,
    attendance: data.attendance,
    onlineUrl: data.online_url,
    venue: venueOf(data, venues),
    organisers: pick(
      organisations,
      organisers.filter((one) => one !== TBA),
    ),
    organisersTba: organisers.includes(TBA),
    partnerGroups: [],
    partOf: partOf && {
      title: partOf.title,
      ...(partOf.url !== undefined && { url: partOf.url }),
      ...(partOf.id !== undefined && { id: partOf.id }),
    },
    audience: data.audience,
    keywords: data.keywords,
    questions: data.questions,
    published: toStart(data.published, zone),
    image: image && { media: image, alt: data.image_alt ?? "" },
    registration: linkRegistration(linker, content.event, "none", {
      zone,
      end: undefined,
      eventStatus: data.status,
    }),
    calls: [],
    tracks: [],
    services: servicesOf(data.services),
    accessContact: accessContactOf(data, zone),
    commentMode: data.comments.mode,
    outcomes: outcomesOf(linker, content, data.outcomes),
    days: [],
    sessions: [],
    unscheduled: [],
    speakers: [],
    themes: [],
    participations: [],
    news: [],
    comments: [],
    pages: [],
    revision: { sequence: 0, changed: undefined },
  };
};

const sortSessions = (
  days: readonly Day[],
  sessions: readonly Session[],
  collator: Intl.Collator,
): readonly Session[] => {
  const scheduled = days.flatMap((day) =>
    day.slots.flatMap((slot) => slot.sessions.map((one) => one.session)),
  );
  const others = sessions.filter((session) => !session.placement);
  return [...scheduled, ...others.sort((a, b) => collator.compare(a.title, b.title))];
};

const sortThemes = (
  days: readonly Day[],
  themes: readonly Theme[],
  collator: Intl.Collator,
): readonly Theme[] => {
  const scheduled = new Set(days.flatMap((day) => day.slots.flatMap((slot) => slot.themes)));
  const others = themes.filter((theme) => !scheduled.has(theme));
  return [...scheduled, ...others.sort((a, b) => collator.compare(a.title, b.title))];
};

/** Tells each speaker and theme the sessions it is in, in programme order. */
const giveSessions = (
  sessions: readonly Session[],
  speakers: ReadonlyMap<string, Draft<Speaker>>,
  themes: ReadonlyMap<string, Draft<Theme>>,
): void => {
  const give = (to: Draft<Speaker> | Draft<Theme> | undefined, session: Session): void => {
    if (to && !to.sessions.includes(session)) to.sessions = [...to.sessions, session];
  };
  for (const session of sessions) {
    for (const { speaker } of session.speakers) give(speakers.get(speaker.id), session);
    for (const { id } of session.moderators) give(speakers.get(id), session);
    for (const { id } of session.themes) give(themes.get(id), session);
  }
};

const linkNews = (
  linker: Linker,
  content: EventContent,
  event: Event,
  zone: string,
): Event["news"] =>
  sound(content.news)
    .map((item) => {
      const until = toEnd(item.data.until, zone);
      return {
        id: item.id,
        url: entityUrl(linker.base, event.id, "news", item.id),
        title: item.data.title,
        date: dateOf(item.data.date, zone).at,
        summary: item.data.summary,
        body: bodyOf(linker, item, event.language),
        isImportant: item.data.important && (!until || linker.now < until),
        until,
      };
    })
    .filter((news) => news.date <= linker.now)
    .sort((a, b) => byDate(b, a));

const byDate = (a: { readonly date: DateTime; readonly id: string }, b: typeof a): number =>
  +a.date - +b.date || (a.id < b.id ? -1 : 1);

const linkComments = (
  linker: Linker,
  content: EventContent,
  event: Event,
  zone: string,
): Event["comments"] =>
  sound(content.comments)
    .map((item) => ({
      id: item.id,
      author: item.data.author,
      date: dateOf(item.data.date, zone).at,
      about: (item.data.about === undefined ? undefined : readAbout(item.data.about)) ?? {
        kind: "event" as const,
        id: event.id,
      },
      replyTo: item.data.reply_to,
      isByOrganiser: item.data.by_organiser,
      body: bodyOf(linker, item, event.language),
    }))
    .sort(byDate);
