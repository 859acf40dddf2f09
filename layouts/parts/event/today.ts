/** The upper piece of a ticket while its event is on: what is on now, what comes next, and the programme of today. */
import { openWords } from "../../../src/i18n/open-words.ts";
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import type { Day, Event, Rooms, Slot } from "../../../src/site/model.ts";
import type { Ongoing, State } from "../../../src/site/ticket-states.ts";
import { isOnEventPage } from "../../../src/site/timeline-entries.ts";
import { knownRooms } from "../../../src/site/where.ts";
import { programmeUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { clockStates } from "../inline/clock-states.ts";
import { slotTitle } from "../inline/links.ts";
import { point } from "../inline/lists.ts";
import { raised, timeSpan } from "../inline/time.ts";
import { ongoingSentence } from "./past.ts";

/** What a day begins with may be a talk in each of thirty rooms. */
const mostFirst = 3;

const line = (c: Context, slot: Slot): Html => {
  const room = roomsOf(c.t, c.dates, slot.rooms);
  return html`<li>
    <p class="label">${slot.span && timeSpan(c, slot.span)}${room && html`, ${c.text(room)}`}</p>
    <a href="${slot.url}">${slotTitle(c, slot)}</a>
  </li>`;
};

/** For how many rows there is room before they are read: one that is on and one that comes in each of its rooms, as far as they are shown. */
const room = ({ slots }: Day): Html | false => {
  const places: readonly Rooms[] = slots.flatMap(({ rooms, sessions }) => [
    rooms,
    ...sessions.map((session) => session.rooms),
  ]);
  const count = new Set(places.flatMap((rooms) => knownRooms(rooms))).size;
  return count > 1 && html`class="rows-${2 * Math.min(count, 4)}"`;
};

/** Of a day that is on. Its rows are read where they stand, on this page or on that of the day, so that they are as true as those. */
const onDay = (c: Context, event: Event, day: Day): Html => {
  const isHere = isOnEventPage(event.days);
  return html`<p class="said">
      ${c.t("poster.today")}${event.days.length > 1 && html`${point}${raised(c, c.dates.weekdayDayMonth(day.date))}`}
    </p>
    <on-now
      aria-live="off"
      ${room(day)}
      ${attribute("present", c.build.assets.nowScript)}
      ${attribute("at", day.url)}
      ${!isHere && attribute("rows", day.url)}
      ${attribute("is", c.t("ticket.ongoing"))}
      ${attribute("next", c.t("ticket.next"))}
      ${attribute("more", openWords(c.t, "programme.more", "count"))}
      ${attribute("none", c.t("screen.none"))}
    ><p>${ongoingSentence(c, event)}</p></on-now>
    <p><a href="${day.url}">${c.t("ticket.today")}</a></p>`;
};

const sentence = (c: Context, event: Event): Html =>
  html`<p class="said">${ongoingSentence(c, event)}</p>`;

/** At night: what comes next, and when. */
const between = (c: Context, event: Event, { day, next }: Ongoing): Html => {
  if (!day) return sentence(c, event);
  // One more takes no more room than that there is one more.
  const shown = next.length > mostFirst + 1 ? next.slice(0, mostFirst) : next;
  const rest = next.length - shown.length;
  return html`<p class="said">
      ${c.t("ticket.next")}${point}${raised(c, c.dates.weekdayDayMonth(day.date))}
    </p>
    <ul class="plain">
      ${shown.map((slot) => line(c, slot))}
    </ul>
    ${rest > 0 && html`<p><a href="${day.url}">${c.t("programme.more", { count: rest })}</a></p>`}`;
};

/** Without a script: the rows of an hour would be untrue before the next build. */
const lasting = (c: Context, event: Event): Html =>
  html`${sentence(c, event)}
    ${
      event.days.length > 0 &&
      html`<p><a href="${programmeUrl(rootOf(event), event.id)}">${c.t("programme.title")}</a></p>`
    }`;

/** The first of them holds from the beginning of all, and the last to its end. */
const openEnded = <T>(states: readonly State<T>[]): readonly State<T>[] =>
  states.map(({ from, until, says }, i) => ({
    from: i === 0 ? undefined : from,
    until: i === states.length - 1 ? undefined : until,
    says,
  }));

/** What happens while the event is on, from one day to the next. */
export const today = (c: Context, event: Event, states: readonly State<Ongoing>[]): Html =>
  html`<div class="facts board">
    ${clockStates(
      c,
      openEnded(states),
      (state) => (state.isOn && state.day ? onDay(c, event, state.day) : between(c, event, state)),
      () => lasting(c, event),
    )}
  </div>`;
