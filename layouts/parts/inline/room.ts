import { type Html, html } from "../../../src/write/html.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import type { Room, Rooms } from "../../../src/site/model.ts";
import { roomPages } from "../../../src/site/rooms.ts";
import { knownRooms } from "../../../src/site/where.ts";
import type { Context } from "../../context.ts";
import { unlessSaid } from "./label.ts";
import { joined, listed } from "./lists.ts";
import { isForeign } from "./told.ts";

/** A room by its name, with a link to its page where it has one. */
export const roomLink = (c: Context, room: Room): Html => {
  const page = c.event && roomPages(c.event).get(room);
  return page ? html`<a href="${page.url}">${c.name(room.name)}</a>` : c.name(room.name);
};

/** The same of several: “Main hall and Small room”. */
export const roomLinks = (c: Context, rooms: readonly Room[]): Html =>
  listed(
    c,
    rooms.map((room) => roomLink(c, room)),
  );

/** Where something is, beside its hours. */
export const whereOf = (c: Context, name: string | undefined): Html | false =>
  name !== undefined && html` <span class="where">${c.text(name)}</span>`;

/** All rooms of what is in several, for the page or the door of one of them. */
export const sharedRooms = (c: Context, rooms: Rooms): Html | undefined => {
  if (knownRooms(rooms).length < 2) return undefined;
  const names = roomsOf(c.t, c.dates, rooms);
  return names === undefined ? undefined : html`<p class="label">${c.text(names)}</p>`;
};

/** What else is to be known of a room, in a line. */
export const roomFacts = (c: Context, { floor, capacity, note }: Room): Html | undefined => {
  const seats = capacity !== undefined && c.t("practical.seats", { count: capacity });
  const level = floor && unlessSaid((floor) => c.t("practical.floor", { floor }), floor);
  const facts = [level, seats, note].filter(Boolean);
  if (facts.length === 0) return undefined;
  if (![floor, note].some((text) => text && isForeign(c, text))) return c.text(facts.join(" · "));
  const told =
    level === floor
      ? level && c.text(level)
      : c.say("practical.floor", { floor: c.text(floor ?? "") });
  return joined([told, seats, note && c.text(note)].filter(Boolean), " · ");
};
