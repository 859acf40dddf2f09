import { type Entry, streamOf } from "../site/entries.ts";
import { type Event, type Room, type Rooms, TBA, type Tba, type Venue } from "../site/model.ts";
import { isOnlineOnly, knownName } from "../site/place.ts";
import type { Dates } from "./dates.ts";
import type { Translate } from "./index.ts";

const onSite = (venue: Event["venue"], t: Translate): string => {
  if (venue === undefined || venue === TBA) return t("poster.place-tba");
  if (!("id" in venue)) return venue.city;
  const parts = [knownName(venue), venue.address?.city].filter(Boolean);
  return parts.length === 0 ? t("poster.place-tba") : parts.join(", ");
};

/** The name of a room, or of a venue that stands for its rooms; “room to be announced” if it is not known yet. */
export const nameOf = (t: Translate, place: Room | Venue | Tba): string =>
  place === TBA ? t("programme.room-tba") : place.name;

/** Rooms by their names: “Main hall and Small room”; of what is in all of them nothing is said. */
export const roomsOf = (t: Translate, { list }: Dates, rooms: Rooms): string | undefined => {
  if (rooms === TBA) return nameOf(t, TBA);
  return rooms.length === 0 ? undefined : list(rooms.map(({ name }) => name));
};

/** Where an event is, in one line: “Etalab, Paris”, “Lyon et en ligne”, “En ligne”. */
export const placeOf = (event: Event, t: Translate): string => {
  if (isOnlineOnly(event)) return t("poster.online");
  const place = onSite(event.venue, t);
  return event.attendance === "hybrid" ? t("poster.hybrid", { place }) : place;
};

/** Where a slot or session is; also online only if that very one can be followed there. */
export const entryPlaceOf = (entry: Entry, t: Translate): string => {
  const { event, slot } = entry;
  if (slot?.venue === undefined && isOnlineOnly(event)) return t("poster.online");
  const place = onSite(slot?.venue ?? event.venue, t);
  return streamOf(entry) === undefined ? place : t("poster.hybrid", { place });
};
