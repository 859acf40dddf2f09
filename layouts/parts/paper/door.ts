import { type Html, html } from "../../../src/write/html.ts";
import type { Door } from "../../../src/site/doors.ts";
import type { RoomEntry } from "../../../src/site/rooms.ts";
import { knownUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { sharedRooms } from "../inline/room.ts";
import { hoursOf, raised } from "../inline/time.ts";
import { entryText } from "../programme/entry-text.ts";
import { paperCode, versionLine } from "./paper.ts";

const line = (c: Context, entry: RoomEntry): Html => {
  const { span, place, session, slot } = entry;
  const rooms = sharedRooms(c, session ? session.rooms : slot.rooms);
  return html`<li class="${place}">
    <p class="hour">
      ${hoursOf(c, span)}
    </p>
    <div>
      ${entryText(c, entry, { rooms })}
    </div>
  </li>`;
};

/** A sheet for the door of a room: what happens behind it today. */
export const doorSheet = (c: Context, door: Door): Html => {
  const { room, day, entries, part, parts } = door;
  const floor = room.floor && c.t("practical.floor", { floor: room.floor });
  const venues = c.event?.days
    .flatMap(({ slots }) => slots)
    .some(({ venue }) => venue !== undefined);
  const facts = [venues && room.venue.name, floor].filter(Boolean).join(" · ");
  return html`<section class="sheet">
    <header class="plate">
      <h1>${c.name(room.name)}</h1>
      ${facts && html`<p>${c.text(facts)}</p>`}
    </header>
    <h2>
      ${raised(c, c.dates.weekdayDayMonth(day.date))}${parts > 1 && html` <small>${c.t("paper.part", { part, parts })}</small>`}
    </h2>
    <ol class="fit">
      ${entries.map((entry) => line(c, entry))}
    </ol>
    <footer>
      <p>${c.event && c.text(c.event.shortTitle)}<br>${c.text(versionLine(c), c.language)}</p>
      ${paperCode(knownUrl(c.site, day.url), c.t("paper.latest"))}
    </footer>
  </section>`;
};
