import { type Html, html } from "../../../src/write/html.ts";
import { addressLines } from "../../../src/i18n/address.ts";
import { type Event, TBA, type Venue } from "../../../src/site/model.ts";
import { eventVenue, isKnown, isOnlineOnly, knownName } from "../../../src/site/place.ts";
import { accessFacts } from "./access.ts";
import { joined } from "../inline/lists.ts";
import { isPicture } from "../../../src/text/picture-name.ts";
import type { Context } from "../../context.ts";
import { externalLinkOfOurs } from "../inline/way.ts";
import { picture } from "../inline/picture.ts";
import { mapUrl, transportLines } from "../inline/place.ts";
import { rooms } from "./rooms.ts";

const addressOf = (c: Context, venue: Venue, isNamed: boolean): Html | undefined => {
  const name = knownName(venue);
  const lines = [
    ...(isNamed && name !== undefined ? [html`<b>${c.name(name)}</b>`] : []),
    ...addressLines(venue, c).map((line) => c.text(line)),
  ];
  return lines.length === 0 ? undefined : html`<address>${joined(lines, html`<br>`)}</address>`;
};

const maps = (c: Context, venue: Venue): Html | undefined => {
  const { address, geo } = venue;
  // A town is no place to go to.
  if (!geo && knownName(venue) === undefined && address?.street === undefined) return undefined;
  return html`<ul class="line">
    <li>${externalLinkOfOurs(c, mapUrl(venue, c), c.t("practical.map"))}</li>
    ${geo && html`<li><a href="geo:${geo.lat},${geo.lon}">${c.t("practical.geo")}</a></li>`}
  </ul>`;
};

/** An address, how to come there, and its map; without the name, where a heading says it. */
const way = (c: Context, venue: Venue, isNamed = true): Html =>
  html`${addressOf(c, venue, isNamed)}
  ${
    venue.transport.length > 0 &&
    html`<ul class="plain">
      ${transportLines(c, venue.transport).map((line) => html`<li>${line}</li>`)}
    </ul>`
  }
  ${maps(c, venue)}`;

const onlineWay = (c: Context, { attendance, onlineUrl, status }: Event): Html | undefined =>
  attendance === "in-person" && status !== "moved-online"
    ? undefined
    : html`<p>${c.t(attendance === "hybrid" ? "practical.hybrid" : "practical.online")}</p>
        ${onlineUrl && html`<p>${externalLinkOfOurs(c, onlineUrl, c.t("practical.join"))}</p>`}`;

/** How one comes to an event, as far as its place is known. */
export const wayToEvent = (c: Context, event: Event): Html => {
  const venue = eventVenue(event);
  return html`${!isOnlineOnly(event) && venue && way(c, venue)} ${onlineWay(c, event)}`;
};

/** The same where one looks for it: of a city alone, that the place is not known yet; nothing where nothing is known. */
export const wayOrOpen = (c: Context, event: Event): Html | undefined => {
  const { venue } = event;
  const known = eventVenue(event);
  if (isOnlineOnly(event) || (known && isKnown(known))) return wayToEvent(c, event);
  const city = venue !== undefined && venue !== TBA && "city" in venue ? venue.city : undefined;
  const way = wayToEvent(c, event);
  if (city !== undefined)
    return html`<p><b>${c.name(city)}</b><br>${c.t("practical.venue-tba")}</p>
      ${way}`;
  return way.markup.trim() === "" ? undefined : way;
};

/** All that is known of a venue at which some of an event is, under a heading with its name. */
export const wayElsewhere = (c: Context, venue: Venue): Html =>
  html`${way(c, venue, false)} ${accessFacts(c, venue)}
  ${venueNotes(c, venue, 3)} ${venue.plan && rooms(c, venue)}`;

/** What the map of a venue is called: where it has a plan, that is the plan. */
const mapWord = ({ plan }: Venue): "practical.plan" | "practical.overview" =>
  plan ? "practical.overview" : "practical.plan";

/** What its notes stand under, with the map. */
export const notesWord = (venue: Venue): "practical.notes" | ReturnType<typeof mapWord> =>
  venue.map && !(venue.plan && venue.notes) ? mapWord(venue) : "practical.notes";

/** What else is to be known of a venue: its map and its notes. */
export const venueNotes = (c: Context, venue: Venue, level: number): Html | undefined =>
  venue.map || venue.notes
    ? html`${venue.notes && c.prose(venue.notes, level)}
      ${
        venue.map &&
        html`<p>
          <a href="${venue.map.url}">${
            isPicture(venue.map.url)
              ? picture(c.build, venue.map, { alt: c.t(mapWord(venue)) })
              : c.t(mapWord(venue))
          }</a>
        </p>`
      }`
    : undefined;
