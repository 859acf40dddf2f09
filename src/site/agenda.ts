/** By what the events of an agenda can be told apart. */
import { textToSlug } from "../text/slug.ts";
import { type Answer, type Facet, facetOf, inFirst } from "./facets.ts";
import { type Event, type Site, TBA } from "./model.ts";
import { isMember } from "./organisers.ts";
import { isOnlineOnly, knownName } from "./place.ts";

export type AgendaQuestion = "place" | "theme" | "organiser";

/** An agenda of no more events than these is read faster than it is asked. */
export const mostUnfiltered = 12;

const inTown = ({ venue }: Event): readonly string[] => {
  if (venue === undefined || venue === TBA) return [];
  const name = "id" in venue ? (venue.address?.city ?? knownName(venue)) : venue.city;
  return name === undefined ? [] : [name];
};

const inVenue = (event: Event): readonly string[] =>
  typeof event.venue === "object" && "id" in event.venue && event.venue.isNameOpen !== true
    ? [event.venue.name]
    : inTown(event);

const online = { id: "online", label: undefined };

/** Where events are: in which towns, or in which venues if all are in one town. */
const placesOf = (events: readonly Event[]) => {
  const towns = new Set(events.flatMap(inTown).map(textToSlug));
  const inPlace = towns.size > 1 ? inTown : inVenue;
  return (event: Event): readonly Answer[] => [
    ...(isOnlineOnly(event) ? [] : inPlace(event)).map(named),
    ...(isOnlineOnly(event) || event.attendance === "hybrid" ? [online] : []),
  ];
};

const named = (label: string): Answer => ({ id: textToSlug(label), label });

/** What an event is about: its keywords, and what its workshops are. */
const themesOf = ({ keywords, themes }: Event): readonly Answer[] =>
  [
    ...keywords,
    ...themes.filter(({ status }) => status === "confirmed").map(({ title }) => title),
  ].map(named);

const organisersOf = ({ organisers }: Event): readonly Answer[] =>
  organisers.map((one) => (isMember(one) ? named(one.name) : { id: one.id, label: one.shortName }));

/** The questions that one may ask an agenda; none of a short one. A theme of one event alone is found there. */
export const agendaFacets = ({
  events,
  language,
  versions,
}: Pick<Site, "events" | "language" | "versions">): readonly Facet<AgendaQuestion, Event>[] => {
  if (events.length <= mostUnfiltered) return [];
  const [first] = versions ?? [];
  const ask = (name: AgendaQuestion, answers: (event: Event) => readonly Answer[], fewest = 1) =>
    facetOf(events, language, {
      name,
      answers,
      first: first && inFirst(first.events, answers),
      languageOf: (event) => event.language,
      fewest,
    });
  return [
    ...ask("place", placesOf(events)),
    ...ask("theme", themesOf, 2),
    ...ask("organiser", organisersOf),
  ];
};
