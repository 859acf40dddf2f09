/**
 * The `@id`s of things. Each is an address: that page tells the thing in full, others refer to it.
 */
import type {
  Event,
  Organisation,
  Room,
  Series,
  Session,
  Site,
  Slot,
  Speaker,
  Theme,
  Venue,
} from "../../site/model.ts";
import { eventVenue } from "../../site/place.ts";
import { absoluteUrl, entityUrl, homeUrl, listUrl } from "../../urls.ts";

/** A url of the model, or an address that content gives, if it is one of the web. */
export const webAddress = (site: Site, url: string | undefined): string | undefined => {
  if (url?.startsWith("/")) return absoluteUrl(site, url);
  return url !== undefined && /^https?:/i.test(url) ? url : undefined;
};

/**
 * The address of a thing in the first of its languages, whatever version tells it: it is one thing
 * to those who read several.
 */
export const idAddress = (site: Site, url: string): string =>
  absoluteUrl(
    site,
    site.root !== site.base && url.startsWith(`${site.root}/`)
      ? site.base + url.slice(site.root.length)
      : url,
  );

export const siteId = (site: Site): string => `${idAddress(site, homeUrl(site.root))}#website`;

export const eventId = (site: Site, { url }: Event): string => `${idAddress(site, url)}#event`;

export const seriesId = (site: Site, { url }: Series): string => `${idAddress(site, url)}#series`;

export const sessionId = (site: Site, { url }: Session): string =>
  `${idAddress(site, url)}#session`;

export const slotId = (site: Site, { url }: Slot): string => idAddress(site, url);

export const speakerId = (site: Site, { url }: Speaker): string => `${idAddress(site, url)}#person`;

export const themeId = (site: Site, { url }: Theme): string => `${idAddress(site, url)}#theme`;

/** Its place on the event's page of organisations. */
export const organisationId = (site: Site, event: Event, { id }: Organisation): string =>
  idAddress(site, entityUrl(site.root, event.id, "organisation", id));

const practicalAddress = (site: Site, event: Event): string =>
  idAddress(site, listUrl(site.root, event.id, "practical"));

/** The place of an event, be it known by its city only. */
export const eventPlaceId = (site: Site, event: Event): string =>
  `${practicalAddress(site, event)}#venue`;

export const venueId = (site: Site, event: Event, venue: Venue): string =>
  venue === eventVenue(event)
    ? eventPlaceId(site, event)
    : `${practicalAddress(site, event)}#venue-${venue.id}`;

export const roomId = (site: Site, event: Event, { id, venue }: Room): string =>
  `${venueId(site, event, venue)}-room-${id}`;
