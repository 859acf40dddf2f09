import type { Event } from "../../site/model.ts";
import { membersOf } from "../../site/organisers.ts";
import { isProfile } from "../../site/profiles.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import { absoluteUrl } from "../../urls.ts";
import { eventId, organisationId, seriesId, webAddress } from "./addresses.ts";
import { eventAttendance } from "./attendance.ts";
import type { Graph } from "./graph.ts";
import { isFree, offersOf } from "./offer.ts";
import { memberOf, organisersOf } from "./member.ts";
import { performersByName, type Performers, performersOf } from "./person.ts";
import { eventLocations } from "./place.ts";
import { programmeReferences } from "./programme.ts";
import { seriesInShort } from "./series.ts";
import { eventDates } from "./status.ts";
import {
  audienceOf,
  type EventLeaf,
  type EventSeriesLeaf,
  node,
  type Reference,
  some,
  thing,
} from "./thing.ts";
import { outcomesOf } from "./work.ts";

const essentials = (graph: Graph, event: Event): EventLeaf & Reference =>
  node<EventLeaf>({
    "@type": "Event",
    "@id": eventId(graph.site, event),
    name: event.title,
    url: absoluteUrl(graph.site, event.url),
    ...eventDates(event),
    location: some(eventLocations(graph, event)),
  });

/** An event by what one must know of it: for lists, and for pages that tell a part of it. */
export const eventInShort = (
  graph: Graph,
  event: Event,
  subEvents: readonly Reference[] = [],
): Reference =>
  graph.put(node<EventLeaf>({ ...essentials(graph, event), subEvent: some(subEvents) }));

/** Above this, only those who give a keynote are named on the event's page. */
const mostPerformers = 24;

const mainPerformers = ({ sessions }: Event): Performers => {
  const given = sessions.filter(({ status }) => status !== "cancelled");
  const all = performersOf(given);
  return all.persons.size + all.organisations.size <= mostPerformers
    ? all
    : performersOf(given.filter(({ kind }) => kind === "keynote"));
};

/** What it belongs to: a series by its name, a campaign as it is told nowhere else. */
const wholeOf = (
  graph: Graph,
  { partOf, series }: Event,
): Reference | EventSeriesLeaf | undefined =>
  series
    ? graph.mention(seriesId(graph.site, series), () => seriesInShort(graph, series))
    : partOf &&
      thing<EventSeriesLeaf>({
        "@type": "EventSeries",
        name: partOf.title,
        url: webAddress(graph.site, partOf.url),
      });

const sponsorsOf = ({ partnerGroups, organisers }: Event) => [
  ...new Set(
    partnerGroups
      .flatMap(({ partners }) => partners.map(({ organisation }) => organisation))
      .filter((one) => !organisers.includes(one)),
  ),
];

/** An event by its team, for the page of the team. */
export const putTeam = (graph: Graph, event: Event): Reference =>
  graph.put(
    node<EventLeaf>({
      ...essentials(graph, event),
      organizer: organisersOf(graph, event),
      contributor: some(membersOf(event).map((one) => memberOf(graph, event, one))),
    }),
  );

/** An event as its own page tells it; its programme too, if `hasProgramme`. */
export const putEvent = (graph: Graph, event: Event, hasProgramme: boolean): Reference => {
  const { site } = graph;
  const { title, shortTitle, summary, registration, keywords, outcomes, links = [] } = event;
  return graph.put(
    node<EventLeaf>({
      ...essentials(graph, event),
      alternateName: shortTitle === title ? undefined : shortTitle,
      description: unlessTba(summary),
      image: webAddress(site, graph.imageOf(event)),
      eventAttendanceMode: eventAttendance(event),
      inLanguage: some(event.languages ?? [event.language]),
      isAccessibleForFree: isFree(registration),
      maximumAttendeeCapacity:
        registration.capacity === "limited" ? undefined : registration.capacity,
      audience: audienceOf(event.audience),
      keywords: some(keywords),
      sameAs: some(links.filter(({ url }) => isProfile(url)).map(({ url }) => url)),
      organizer: organisersOf(graph, event),
      sponsor: some(sponsorsOf(event).map((one) => ({ "@id": organisationId(site, event, one) }))),
      performer: some(performersByName(graph, event, mainPerformers(event))),
      offers: some(offersOf(graph, registration, event.published)),
      superEvent: wholeOf(graph, event),
      subEvent: hasProgramme ? some(programmeReferences(site, event)) : undefined,
      ...outcomesOf(site, outcomes),
    }),
  );
};
