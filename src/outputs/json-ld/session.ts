import { sessionEntry } from "../../site/entries.ts";
import type { Session } from "../../site/model.ts";
import { absoluteUrl } from "../../urls.ts";
import { eventId, sessionId, themeId, webAddress } from "./addresses.ts";
import { entryAttendance } from "./attendance.ts";
import type { Graph } from "./graph.ts";
import { isFree, offersOf } from "./offer.ts";
import { organisersOf } from "./member.ts";
import { performersByName, performersOf, personOf } from "./person.ts";
import { entryLocations } from "./place.ts";
import { entryDates } from "./status.ts";
import { audienceOf, type EventLeaf, node, type Reference, some } from "./thing.ts";
import { isSubEvent } from "./sub-events.ts";
import { materialsOf } from "./work.ts";
import { unlessTba } from "../../site/unless-tba.ts";

/** A session as its own page tells it; nothing while its title is to be announced. */
export const putSession = (graph: Graph, session: Session): Reference | undefined => {
  if (!isSubEvent(session)) return undefined;
  const { site } = graph;
  const { event, registration, summary, tags, track, moderators, themes } = session;
  const entry = sessionEntry(session);
  const isOn = entry.status !== "cancelled";
  return graph.put(
    node<EventLeaf>({
      "@type": "Event",
      "@id": sessionId(site, session),
      name: unlessTba(session.title),
      description: summary || undefined,
      url: absoluteUrl(site, session.url),
      image: webAddress(site, graph.imageOf(session)),
      ...entryDates(entry),
      eventAttendanceMode: entryAttendance(entry),
      location: some(entryLocations(graph, entry)),
      inLanguage: session.language,
      isAccessibleForFree: registration && isFree(registration),
      maximumAttendeeCapacity:
        registration?.capacity === "limited" ? undefined : registration?.capacity,
      audience: audienceOf(session.level),
      keywords: some([...(track ? [track.title] : []), ...tags]),
      about: some(themes.map((theme) => ({ "@id": themeId(site, theme) }))),
      organizer: organisersOf(graph, event),
      performer: some(performersByName(graph, event, performersOf([session]))),
      contributor: some(moderators.map((speaker) => personOf(graph, speaker))),
      offers: registration && isOn ? some(offersOf(graph, registration, undefined)) : undefined,
      superEvent: { "@id": eventId(site, event) },
      ...materialsOf(site, session.materials),
    }),
  );
};
