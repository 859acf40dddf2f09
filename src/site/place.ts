/** Where an event is. */
import { type Event, type Site, TBA, type Venue } from "./model.ts";
import { versionsOf } from "./versions.ts";
import type { TransportMode } from "./words.ts";

/** True if nobody can come: it is only online, whatever venue was announced before. */
export const isOnlineOnly = ({ attendance, status }: Event): boolean =>
  attendance === "online" || status === "moved-online";

/** The venue, if it is known by more than its city. */
export const eventVenue = ({ venue }: Pick<Event, "venue">): Venue | undefined =>
  venue !== undefined && venue !== TBA && "id" in venue ? venue : undefined;

/** The places that an event is at: its own, then those of slots that are elsewhere. */
export const venuesOf = (event: Event): readonly Venue[] => {
  const own = eventVenue(event);
  const elsewhere = event.days.flatMap(({ slots }) => slots.flatMap(({ venue }) => venue ?? []));
  return [...new Set([...(own ? [own] : []), ...elsewhere])];
};

/** A venue's name, unless that says no more than that it is not known yet. */
export const knownName = ({ name, isNameOpen }: Venue): string | undefined =>
  isNameOpen === true ? undefined : name;

/** False for a venue of which neither name nor place is known. */
export const isKnown = (venue: Venue): boolean =>
  (knownName(venue) ?? venue.address ?? venue.geo) !== undefined;

const publicModes: ReadonlySet<TransportMode> = new Set(["metro", "rer", "train", "tram", "bus"]);

/** The ways for where there is little room: public transport; where none stops, all there are. */
export const mainWays = ({ transport }: Venue): Venue["transport"] => {
  const lines = transport.filter(({ mode }) => publicModes.has(mode));
  return lines.length > 0 ? lines : transport;
};

/** True of a site in which some event is at a venue with a plan. */
export const hasPlan = (site: Site): boolean =>
  versionsOf(site).some(({ events }) =>
    events.some((event) => venuesOf(event).some(({ plan }) => plan !== undefined)),
  );

/** True if one knows at least in which town an event is, or that it is online. */
export const isPlaceKnown = (event: Event): boolean => {
  const { venue } = event;
  if (isOnlineOnly(event)) return true;
  if (venue === undefined || venue === TBA) return false;
  return !("id" in venue) || isKnown(venue);
};
