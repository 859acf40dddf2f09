import { type Entry, streamOf } from "../../site/entries.ts";
import { type Event, type Room, TBA, type Venue } from "../../site/model.ts";
import { isKnown, isOnlineOnly, knownName } from "../../site/place.ts";
import { knownRooms } from "../../site/where.ts";
import { eventPlaceId, roomId, venueId, webAddress } from "./addresses.ts";
import { isAlsoOnline, isEntryOnline } from "./attendance.ts";
import type { Graph } from "./graph.ts";
import {
  type GeoCoordinates,
  node,
  type PlaceLeaf,
  type PostalAddress,
  type Reference,
  some,
  thing,
  type VirtualLocation,
} from "./thing.ts";

type Location = Reference | VirtualLocation;

const addressOf = ({ address }: Venue): PostalAddress | undefined =>
  address &&
  thing<PostalAddress>({
    "@type": "PostalAddress",
    streetAddress: address.street,
    postalCode: address.postalCode,
    addressLocality: address.city,
    addressRegion: address.region,
    addressCountry: address.country?.code,
  });

const geoOf = ({ geo }: Venue): GeoCoordinates | undefined =>
  geo && { "@type": "GeoCoordinates", latitude: geo.lat, longitude: geo.lon };

const venueName = ({ site }: Graph, event: Event, venue: Venue): PlaceLeaf & Reference =>
  node<PlaceLeaf>({
    "@type": "Place",
    "@id": venueId(site, event, venue),
    name: knownName(venue),
  });

const venueFacts = (graph: Graph, event: Event, venue: Venue): PlaceLeaf & Reference =>
  node<PlaceLeaf>({
    ...venueName(graph, event, venue),
    address: addressOf(venue),
    geo: geoOf(venue),
  });

const venuePlace = (graph: Graph, event: Event, venue: Venue): Reference =>
  graph.mention(venueId(graph.site, event, venue), () => venueFacts(graph, event, venue));

/** With the address of its venue, for some readers look no further: what else there is of that, its own page tells. */
const roomPlace = (graph: Graph, event: Event, room: Room): Reference => {
  const { venue, name, capacity } = room;
  const containedInPlace = isKnown(venue) ? venueName(graph, event, venue) : undefined;
  return graph.mention(roomId(graph.site, event, room), () =>
    node<PlaceLeaf>({
      "@type": "Place",
      "@id": roomId(graph.site, event, room),
      name,
      maximumAttendeeCapacity: capacity,
      address: addressOf(venue),
      containedInPlace,
    }),
  );
};

/** A room on its own page; the page that leads to its venue tells it too. */
export const putRoom = (graph: Graph, event: Event, room: Room): Reference =>
  roomPlace(graph, event, room);

/** A venue with its rooms, as the page that leads there tells it. */
export const putVenue = (graph: Graph, event: Event, venue: Venue): Reference =>
  graph.put(
    node<PlaceLeaf>({
      ...venueFacts(graph, event, venue),
      hasMap: webAddress(graph.site, (venue.map ?? venue.plan)?.url),
      containsPlace: some(venue.rooms.map((room) => roomPlace(graph, event, room))),
    }),
  );

/** Where one goes, if that is known and anybody goes at all; of a town only the name may be known. */
export const eventPlace = (graph: Graph, event: Event): Reference | undefined => {
  const { venue } = event;
  if (venue === undefined || venue === TBA || isOnlineOnly(event)) return undefined;
  if ("id" in venue) return isKnown(venue) ? venuePlace(graph, event, venue) : undefined;
  const id = eventPlaceId(graph.site, event);
  return graph.mention(id, () =>
    node<PlaceLeaf>({
      "@type": "Place",
      "@id": id,
      address: { "@type": "PostalAddress", addressLocality: venue.city },
    }),
  );
};

const online = ({ site }: Graph, url: string | undefined): VirtualLocation =>
  thing<VirtualLocation>({ "@type": "VirtualLocation", url: webAddress(site, url) });

/** Where an event takes place, in the world and online. */
export const eventLocations = (graph: Graph, event: Event): readonly Location[] => {
  const place = eventPlace(graph, event);
  return [
    ...(place ? [place] : []),
    ...(isAlsoOnline(event) ? [online(graph, event.onlineUrl)] : []),
  ];
};

/** Nobody goes to the rooms of an event that has moved online. */
const entryPlaces = (graph: Graph, { event, venue, rooms }: Entry): readonly Reference[] => {
  const known = knownRooms(rooms);
  if (venue && known.length > 0) return known.map((room) => roomPlace(graph, event, room));
  if (venue && !isKnown(venue)) return [];
  const place = venue ? venuePlace(graph, event, venue) : eventPlace(graph, event);
  return place ? [place] : [];
};

/** Where a slot or session takes place, down to its rooms. */
export const entryLocations = (graph: Graph, entry: Entry): readonly Location[] => {
  const stream = streamOf(entry);
  return [
    ...entryPlaces(graph, entry),
    ...(isEntryOnline(entry) ? [online(graph, stream ?? entry.event.onlineUrl)] : []),
  ];
};
