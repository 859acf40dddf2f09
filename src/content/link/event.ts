/** Links one event. */
import type { Event } from "../../site/model.ts";
import { phaseAt } from "../../site/phase.ts";
import { type EventContent, sound } from "../content.ts";
import { compareRevisions, type Comparison } from "../revisions/compare.ts";
import { periodOf, timeSlots, toEnd, toStart, zoneOf } from "../timing.ts";
import { startEvent } from "./event-facts.ts";
import { type Draft, type Linker, need, type Shared } from "./linker.ts";
import { giveSessions, sortSessions, sortThemes } from "./order.ts";
import { linkParticipations, linkPartnerGroups } from "./participations.ts";
import { linkComments, linkNews } from "./posts.ts";
import { linkDays } from "./programme.ts";
import { linkRegistration } from "./registration.ts";
import { giveRevisions } from "./revisions.ts";
import { linkSessions, linkSpeakers, linkThemes } from "./sessions.ts";
import { linkPages } from "./shared.ts";
import { linkTracks } from "./tracks.ts";

/** Links an event with all that is in its folder; `mentioned` are organisations that its texts link to. */
export const linkEvent = (
  linker: Linker,
  content: EventContent,
  shared: Shared,
  mentioned: Iterable<string>,
): { readonly event: Draft<Event>; readonly compare: () => Comparison } => {
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
  const tracks = linkTracks(content, event);
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
  const first = { sequence: 0, changed: event.published, isInherited: false };
  event.revision = first;
  for (const entry of [...programme.slots, ...sessions.values()]) entry.revision = first;
  if (!content.revisions.data) return { event, compare };
  const { current } = compare();
  giveRevisions(event, programme.slots, [...sessions.values()], current);
  return { event, compare };
};
