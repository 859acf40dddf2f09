/** What each kind of page is about. */
import type {
  Day,
  Event,
  Room,
  Series,
  Session,
  Site,
  Speaker,
  Theme,
  Track,
} from "../../site/model.ts";
import { isKnown, venuesOf } from "../../site/place.ts";
import { absoluteUrl } from "../../urls.ts";
import { eventId } from "./addresses.ts";
import { eventInShort, putEvent, putTeam } from "./event.ts";
import { putFaq } from "./faq.ts";
import type { Graph } from "./graph.ts";
import { putOrganisation } from "./organisation.ts";
import { putPerson } from "./person.ts";
import { eventPlace, putRoom, putVenue } from "./place.ts";
import { putDay, sessionReferences, unscheduledReferences } from "./programme.ts";
import { seriesInShort } from "./series.ts";
import { putSession } from "./session.ts";
import { putTheme } from "./theme.ts";
import {
  type EventSeriesLeaf,
  type ItemListLeaf,
  type ListItem,
  node,
  type Reference,
  some,
  thing,
} from "./thing.ts";

export interface Subject {
  readonly page: "WebPage" | "CollectionPage" | "ProfilePage";
  /** Puts what the page tells into its graph; the main thing among it, if there is one. */
  readonly put: (graph: Graph) => Reference | undefined;
}

/** With references to the parts of the programme if the page shows them all. */
export const aboutEvent = (event: Event, hasProgramme: boolean): Subject => ({
  page: "WebPage",
  put: (graph) => {
    putFaq(graph, event, "event");
    return putEvent(graph, event, hasProgramme);
  },
});

/** What is in no day yet. */
export const aboutUnscheduled = (event: Event): Subject => ({
  page: "WebPage",
  put: (graph) => eventInShort(graph, event, unscheduledReferences(graph.site, event)),
});

/** A day, and what is in none yet. */
export const aboutDay = (event: Event, day: Day): Subject => ({
  page: "WebPage",
  put: (graph) =>
    eventInShort(graph, event, [
      ...putDay(graph, event, day),
      ...unscheduledReferences(graph.site, event),
    ]),
});

export const aboutSession = (session: Session): Subject => ({
  page: "WebPage",
  put: (graph) => putSession(graph, session),
});

export const aboutSpeaker = (speaker: Speaker): Subject => ({
  page: "ProfilePage",
  put: (graph) => putPerson(graph, speaker),
});

export const aboutTheme = (theme: Theme): Subject => ({
  page: "WebPage",
  put: (graph) => putTheme(graph, theme),
});

/** A room as a place; its sessions are told by the pages of their days. */
export const aboutRoom = (event: Event, room: Room): Subject => ({
  page: "WebPage",
  put: (graph) => putRoom(graph, event, room),
});

/** The event with the sessions of a track, which their own pages tell. */
export const aboutTrack = (event: Event, { sessions }: Track): Subject => ({
  page: "CollectionPage",
  put: (graph) => eventInShort(graph, event, sessionReferences(graph.site, sessions)),
});

export const aboutOrganisations = (event: Event): Subject => ({
  page: "CollectionPage",
  put: (graph) => {
    for (const { organisation } of event.participations)
      putOrganisation(graph, event, organisation);
    return undefined;
  },
});

export const aboutTeam = (event: Event): Subject => ({
  page: "CollectionPage",
  put: (graph) => putTeam(graph, event),
});

/** The places of an event, its own as the main one. */
export const aboutPlaces = (event: Event): Subject => ({
  page: "WebPage",
  put: (graph) => {
    putFaq(graph, event, "practical");
    const [main] = venuesOf(event)
      .filter(isKnown)
      .map((venue) => putVenue(graph, event, venue));
    return main ?? eventPlace(graph, event);
  },
});

/** A series with its editions. */
export const aboutSeries = (series: Series): Subject => ({
  page: "CollectionPage",
  put: (graph) =>
    graph.put(
      node<EventSeriesLeaf>({
        ...seriesInShort(graph, series),
        subEvent: some(series.editions.map((event) => eventInShort(graph, event))),
      }),
    ),
});

/** All events of a site, listed at `url`. */
export const aboutEvents = (site: Site, url: string): Subject => ({
  page: "CollectionPage",
  put: (graph) =>
    graph.put(
      node<ItemListLeaf>({
        "@type": "ItemList",
        "@id": `${absoluteUrl(site, url)}#events`,
        numberOfItems: site.events.length,
        itemListElement: site.events.map((event, i) =>
          thing<ListItem>({
            "@type": "ListItem",
            position: i + 1,
            // A long past is told by the pages of its events.
            item:
              event.phase === "past"
                ? { "@id": eventId(graph.site, event) }
                : eventInShort(graph, event),
          }),
        ),
      }),
    ),
});
