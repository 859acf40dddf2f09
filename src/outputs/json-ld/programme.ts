/** Slots as events, as the page of their day tells them; sessions have pages that tell them. */
import { type Entry, slotEntry } from "../../site/entries.ts";
import type { Day, Event, Session, Site, Slot } from "../../site/model.ts";
import { absoluteUrl } from "../../urls.ts";
import { sessionId, slotId, themeId } from "./addresses.ts";
import type { Graph } from "./graph.ts";
import { entryLocations } from "./place.ts";
import { entryDates } from "./status.ts";
import { type EventLeaf, node, type Reference, some } from "./thing.ts";
import { isSubEvent, isSubEventSlot } from "./sub-events.ts";
import { unlessTba } from "../../site/unless-tba.ts";

const reference = (id: string): Reference => ({ "@id": id });

const subEventSessions = ({ sessions }: Slot): readonly Session[] =>
  sessions.map(({ session }) => session).filter(isSubEvent);

/** The parts of a day: its slots, and the sessions that are one with theirs. */
const partsOf = ({ slots }: Day): readonly (Slot | Session)[] =>
  slots.flatMap((slot): readonly (Slot | Session)[] =>
    isSubEventSlot(slot) ? [slot] : subEventSessions(slot),
  );

const isSlot = (part: Slot | Session): part is Slot => "day" in part;

/** Sessions by name: their own pages tell them. */
export const sessionReferences = (site: Site, sessions: readonly Session[]): readonly Reference[] =>
  sessions.filter(isSubEvent).map((session) => reference(sessionId(site, session)));

/** Those that are in no slot yet. */
export const unscheduledReferences = (site: Site, { unscheduled }: Event): readonly Reference[] =>
  sessionReferences(site, unscheduled);

/** The parts of a programme by name: the pages of their days tell them. */
export const programmeReferences = (site: Site, event: Event): readonly Reference[] => [
  ...event.days
    .flatMap(partsOf)
    .map((part) => reference(isSlot(part) ? slotId(site, part) : sessionId(site, part))),
  ...unscheduledReferences(site, event),
];

/** Briefly, for a day may have hundreds: that it takes place as planned goes without saying. */
const inShort = (graph: Graph, id: string, entry: Entry) => {
  const { eventStatus, ...dates } = entryDates(entry);
  return node<EventLeaf>({
    "@type": "Event",
    "@id": id,
    name: unlessTba(entry.title),
    url: absoluteUrl(graph.site, entry.url),
    ...dates,
    eventStatus: eventStatus === "https://schema.org/EventScheduled" ? undefined : eventStatus,
    location: some(entryLocations(graph, entry)),
  });
};

const putSlot = (graph: Graph, event: Event, slot: Slot): Reference => {
  const { site } = graph;
  return graph.put(
    node<EventLeaf>({
      ...inShort(graph, slotId(site, slot), slotEntry(event, slot)),
      about: some(slot.themes.map((theme) => reference(themeId(site, theme)))),
      subEvent: some(sessionReferences(site, subEventSessions(slot))),
    }),
  );
};

/** A day's programme: its slots, and its sessions by name. */
export const putDay = (graph: Graph, event: Event, day: Day): readonly Reference[] =>
  partsOf(day).map((part) =>
    isSlot(part) ? putSlot(graph, event, part) : reference(sessionId(graph.site, part)),
  );
