/** The rooms of a venue, and its plan. */
import { onInRooms, type OnInRoom } from "../../../src/site/on-in-rooms.ts";
import type { Room, Venue } from "../../../src/site/model.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { attribute } from "../../attributes.ts";
import type { Context } from "../../context.ts";
import { holds } from "../inline/clock-states.ts";
import { sessionLink, slotTitle } from "../inline/links.ts";
import { roomFacts, roomLink } from "../inline/room.ts";
import { floorPlan } from "./plan.ts";

/** What the clock shows while it is on. */
const whileOn = (c: Context, { from, until, what }: OnInRoom): Html =>
  html`<p hidden ${holds(c, { from, until })}>${what && (what.session ? sessionLink(c, what.session) : html`<a href="${what.slot.url}">${slotTitle(c, what.slot)}</a>`)}</p>`;

const roomItem = (c: Context, room: Room, on: readonly OnInRoom[]): Html => {
  const facts = roomFacts(c, room);
  const told = facts && html`<p>${facts}</p>`;
  return html`<li>
    <p class="name">${roomLink(c, room)}</p>
    ${on.length > 0 ? html`<div>${told} ${on.map((one) => whileOn(c, one))}</div>` : told}
  </li>`;
};

/** The rooms of a venue with floor and seats, below its plan; with it, on the day, what is on in each. */
export const rooms = (c: Context, venue: Venue, here?: Room): Html | undefined => {
  const { plan } = venue;
  if (venue.rooms.length === 0) return plan && floorPlan(c, venue, plan);
  const on = plan && c.event ? onInRooms(c.event, venue) : new Map<Room, readonly OnInRoom[]>();
  const isFollowed = on.size > 0 && html` ${attribute("now", c.t("ticket.ongoing"))}`;
  return html`${plan && floorPlan(c, venue, plan, here)}
    <ul class="entries"${isFollowed}>
      ${venue.rooms.map((room) => roomItem(c, room, on.get(room) ?? []))}
    </ul>`;
};
