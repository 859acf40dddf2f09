/** “Now and next”: shows of a day what is on and what comes next, on that day, where a script runs. */
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { slotStatus } from "../../../src/site/entries.ts";
import type { Day, Event, Rooms, Slot } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import { entryStates } from "../../../src/site/states.ts";
import { isInAllRooms, knownRooms } from "../../../src/site/where.ts";
import type { Context } from "../../context.ts";
import { holds } from "../inline/clock-states.ts";

const takesPlace = (slot: Slot): boolean => !entryStates[slotStatus(slot)].isVoid;

/** From its midnight to the next, and as long as something of it goes on. */
const lasting = ({ date, slots }: Day) => {
  const from = date.startOf("day");
  const ends = slots.filter(takesPlace).flatMap(({ span }) => span?.end ?? []);
  return { from, until: [from.plus({ days: 1 }), ...ends].reduce((a, b) => (a < b ? b : a)) };
};

/** Its first word says enough where there is little room. */
const words = (c: Context): Html => {
  const [first = "", ...further] = c.t("programme.now-next").split(" ");
  return html`${first}<span class="further"> ${further.join(" ")}</span>`;
};

/** Nothing where no hour is known of what takes place. */
export const nowFilter = (c: Context, day: Day): Html | false =>
  day.slots.some((slot) => slot.span !== undefined && takesPlace(slot)) &&
  html`<now-filter hidden${holds(c, lasting(day))} ${attribute("present", c.build.assets.nowScript)}><button type="button" aria-pressed="false">${words(c)}</button
    ></now-filter>`;

/** What is said of it above the programme, and to those who hear the page. */
export const nowSaid = (c: Context, event: Event): Html | false =>
  isAhead(event) &&
  html`<p class="now-said" role="status" ${attribute("none", c.t("screen.none"))}></p>`;

const telling = new WeakSet<Context>();

/** For a page that tells what is on, or that others read for it. */
export const withRooms = (c: Context): Context => {
  telling.add(c);
  return c;
};

/** In which rooms something is, for the scripts that tell what is next in each of them. */
export const inRooms = (c: Context, rooms: Rooms): Html | false => {
  const known = knownRooms(rooms).map(({ name }) => name);
  const names = isInAllRooms(rooms) ? ["*"] : known;
  return (
    telling.has(c) &&
    c.event !== undefined &&
    isAhead(c.event) &&
    names.length > 0 &&
    html` ${attribute("in", names.join("\n"))}`
  );
};
