/** By what the events of an agenda can be told apart. */
import { textToSlug } from "../text/slug.ts";
import { type Event, type Site, TBA } from "./model.ts";
import { isOnlineOnly } from "./place.ts";

export type FacetName = "place" | "theme" | "organiser";

/** A value that events share. */
export interface Choice {
  /** As addresses write it: `open-data`. */
  readonly id: string;
  /** Undefined for what is online. */
  readonly label: string | undefined;
  readonly language: string;
}

/** One question to the agenda, with at least two answers. */
export interface Facet {
  readonly name: FacetName;
  /** By label, in the order of the site's language. */
  readonly choices: readonly Choice[];
  /** The ids of an event's choices. */
  readonly of: (event: Event) => readonly string[];
}

/** An agenda of no more events than these is read faster than it is asked. */
export const mostUnfiltered = 12;

const inTown = ({ venue }: Event): readonly string[] => {
  if (venue === undefined || venue === TBA) return [];
  return ["id" in venue ? (venue.address?.city ?? venue.name) : venue.city];
};

const inVenue = (event: Event): readonly string[] =>
  typeof event.venue === "object" && "id" in event.venue ? [event.venue.name] : inTown(event);

const online = { id: "online", label: undefined };

/** Where events are: in which towns, or in which venues if all are in one town. */
const placesOf = (events: readonly Event[]) => {
  const towns = new Set(events.flatMap(inTown).map(textToSlug));
  const inPlace = towns.size > 1 ? inTown : inVenue;
  return (event: Event): readonly Omit<Choice, "language">[] => [
    ...(isOnlineOnly(event) ? [] : inPlace(event)).map(named),
    ...(isOnlineOnly(event) || event.attendance === "hybrid" ? [online] : []),
  ];
};

const named = (label: string) => ({ id: textToSlug(label), label });

/** What an event is about: its keywords, and what its workshops are. */
const themesOf = ({ keywords, themes }: Event): readonly Omit<Choice, "language">[] =>
  [
    ...keywords,
    ...themes.filter(({ status }) => status === "confirmed").map(({ title }) => title),
  ].map(named);

const organisersOf = ({ organisers }: Event): readonly Omit<Choice, "language">[] =>
  organisers.map(({ id, shortName }) => ({ id, label: shortName }));

const facet = (
  { events, language }: Pick<Site, "events" | "language">,
  name: FacetName,
  answers: (event: Event) => readonly Omit<Choice, "language">[],
  fewest = 1,
): readonly Facet[] => {
  const choices = new Map<string, Choice>();
  const counts = new Map<string, number>();
  const ofEvents = new Map<Event, readonly string[]>();
  for (const event of events) {
    const own = new Map(answers(event).map((choice) => [choice.id, choice]));
    for (const [id, choice] of own) {
      if (!choices.has(id)) choices.set(id, { ...choice, language: event.language });
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    ofEvents.set(event, [...own.keys()]);
  }
  const isOffered = (id: string): boolean => (counts.get(id) ?? 0) >= fewest;
  const { compare } = new Intl.Collator(language);
  const offered = [...choices.values()]
    .filter(({ id }) => isOffered(id))
    .sort((a, b) =>
      a.label === undefined ? 1 : b.label === undefined ? -1 : compare(a.label, b.label),
    );
  if (offered.length < 2) return [];
  return [{ name, choices: offered, of: (event) => (ofEvents.get(event) ?? []).filter(isOffered) }];
};

/** The questions that one may ask an agenda; none of a short one. A theme of one event alone is found there. */
export const agendaFacets = (site: Pick<Site, "events" | "language">): readonly Facet[] =>
  site.events.length <= mostUnfiltered
    ? []
    : [
        ...facet(site, "place", placesOf(site.events)),
        ...facet(site, "theme", themesOf, 2),
        ...facet(site, "organiser", organisersOf),
      ];
