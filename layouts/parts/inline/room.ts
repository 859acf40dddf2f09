import { type Html, html } from "../../../src/write/html.ts";
import type { Room } from "../../../src/site/model.ts";
import { roomPages } from "../../../src/site/rooms.ts";
import type { Context } from "../../context.ts";

/** A room by its name, with a link to its page where it has one. */
export const roomLink = (c: Context, room: Room): Html => {
  const page = c.event && roomPages(c.event).get(room);
  return page ? html`<a href="${page.url}">${c.name(room.name)}</a>` : c.name(room.name);
};

/** What else is to be known of a room, in a line. */
export const roomFacts = (c: Context, { floor, capacity, note }: Room): Html | undefined => {
  const facts = [
    floor && c.t("practical.floor", { floor }),
    capacity !== undefined && c.t("practical.seats", { count: capacity }),
    note,
  ].filter(Boolean);
  return facts.length === 0 ? undefined : c.text(facts.join(" · "));
};
