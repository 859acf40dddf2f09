/** Where an entry takes place, in one line that a map understands: “Salle A, Etalab, 20 avenue de Ségur, 75007 Paris”. */
import { addressLine } from "../../i18n/address.ts";
import type { Translate } from "../../i18n/index.ts";
import { entryPlaceOf, placeOf, roomsOf } from "../../i18n/place.ts";
import { type Event, TBA, type Venue } from "../../site/model.ts";
import { type Entry, streamOf } from "../../site/entries.ts";
import { eventVenue, isOnlineOnly, knownName } from "../../site/place.ts";
import { knownRooms } from "../../site/where.ts";
import { line, type Lines, textLine } from "./content-line.ts";
import { voice } from "../text/voice.ts";

const withAddress = (venue: Venue, event: Event): string | undefined =>
  [knownName(venue), addressLine(venue, event)]
    .filter(Boolean)
    .join(", ")
    .replaceAll("\u00a0", " ") || undefined;

const geoLine = (venue: Venue | undefined): Lines =>
  venue?.geo ? line("GEO", `${venue.geo.lat};${venue.geo.lon}`) : "";

/** True of a place that is to be announced, of which nothing is said. */
const isUnknown = (event: Event): boolean => event.venue === TBA && !isOnlineOnly(event);

const venueOf = (event: Event): Venue | undefined =>
  isOnlineOnly(event) ? undefined : eventVenue(event);

/** Where an event is, in one line that a map understands; undefined if it is to be announced. */
export const eventLocation = (event: Event): string | undefined => {
  const venue = venueOf(event);
  if (venue) return withAddress(venue, event);
  const { t } = voice(event);
  return isUnknown(event) ? onlineIf(event.attendance === "hybrid", t) : placeOf(event, t);
};

/** Of a place that is still open, what is known is where one can follow from elsewhere. */
const onlineIf = (isOnlineToo: boolean, t: Translate): string | undefined =>
  isOnlineToo ? t("poster.online") : undefined;

const cityOrOnline = (entry: Entry): string | undefined => {
  const { t } = voice(entry.event);
  return isUnknown(entry.event)
    ? onlineIf(streamOf(entry) !== undefined, t)
    : entryPlaceOf(entry, t);
};

/** `LOCATION` and `GEO` of an event: RFC 5545 §3.8.1.7 and §3.8.1.6. */
export const eventPlaceLines = (event: Event): Lines =>
  textLine("LOCATION", eventLocation(event)) + geoLine(venueOf(event));

/** Where a slot or session is, with its room; empty if nothing of it is known. */
export const entryLocation = (entry: Entry): string => {
  const { venue, rooms, event } = entry;
  const place = venue ? withAddress(venue, event) : cityOrOnline(entry);
  const { t, dates } = voice(event);
  const name = roomsOf(t, dates, knownRooms(rooms));
  return [name, place].filter(Boolean).join(", ");
};

/** The same of a slot or session. */
export const entryPlaceLines = (entry: Entry): Lines =>
  textLine("LOCATION", entryLocation(entry)) + geoLine(entry.venue);
