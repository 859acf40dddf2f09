import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/site/model.ts";
import { roomPages } from "../../src/site/rooms.ts";
import { tracksInUse } from "../../src/site/tracks.ts";
import type { Context } from "../context.ts";
import { section } from "./section.ts";
import { roomLink } from "./room.ts";
import { trackLink } from "./track.ts";

const list = (items: readonly Html[]): Html | undefined =>
  items.length === 0
    ? undefined
    : html`<ul class="plain">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

/** The other ways into a programme: its tracks and its rooms. */
export const byTrackAndRoom = (c: Context, event: Event): Html =>
  html`${section("tracks", c.t("programme.tracks"), list(tracksInUse(event).map((track) => trackLink(c, track))))}
  ${section("rooms", c.t("practical.rooms"), list([...roomPages(event).keys()].map((room) => roomLink(c, room))))}`;
