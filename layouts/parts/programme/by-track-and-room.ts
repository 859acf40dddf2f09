import { type Html, html } from "../../../src/write/html.ts";
import type { Event } from "../../../src/site/model.ts";
import { roomPages } from "../../../src/site/rooms.ts";
import { tracksInUse } from "../../../src/site/tracks.ts";
import type { Context } from "../../context.ts";
import { section } from "../shell/section.ts";
import { roomLink } from "../inline/room.ts";
import { trackLink } from "../inline/track.ts";

const list = (items: readonly Html[], kind = ""): Html | undefined =>
  items.length === 0
    ? undefined
    : html`<ul class="plain${kind}">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

/** So many rooms have names like “H.109”, and stand closely. */
const manyRooms = 12;

const rooms = (c: Context, event: Event): Html | undefined => {
  const links = [...roomPages(event).keys()].map((room) => roomLink(c, room));
  return links.length < manyRooms ? list(links) : html`${list(links, " places")}`;
};

/** The other ways into a programme: its tracks and its rooms. */
export const byTrackAndRoom = (c: Context, event: Event): Html =>
  html`${section("tracks", c.t("programme.tracks"), list(tracksInUse(event).map((track) => trackLink(c, track))))}
  ${section("rooms", c.t("practical.rooms"), rooms(c, event))}`;
