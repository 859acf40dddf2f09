/** The upper piece of a ticket while its event is on: what is on now, what comes next, and the programme of today. */
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { sessionStatus, takesPlace } from "../../../src/site/entries.ts";
import { type Day, type Event, type Slot, TBA } from "../../../src/site/model.ts";
import { entryStates } from "../../../src/site/states.ts";
import type { Ongoing, State } from "../../../src/site/ticket-states.ts";
import { isOnEventPage } from "../../../src/site/timeline-entries.ts";
import { programmeUrl, rootOf } from "../../../src/urls.ts";
import { roomOf } from "../../board-room.ts";
import type { Context } from "../../context.ts";
import type { Row } from "../../now-and-next.ts";
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

/** The day as it is read on the page: the parts of a slot that have hours of their own stand for it. */
const rowsOf = ({ slots }: Day): readonly Row[] =>
  slots.filter(takesPlace).flatMap((slot) => {
    const parts = slot.isSession ? [] : slot.sessions;
    const on = parts.filter(({ session }) => !entryStates[sessionStatus(session)].isVoid);
    return (parts.some(({ hasOwnTime }) => hasOwnTime) ? on : [slot]).flatMap(({ span, rooms }) =>
      span
        ? [
            {
              from: span.start.toMillis(),
              until: span.end.toMillis(),
              rooms: rooms === TBA ? undefined : rooms.map(({ name }) => name),
            },
          ]
        : [],
    );
  });

/** Of a day that is on. Its rows are read where they stand, on this page or on that of the day, so that they are as true as those. */
const onDay = (c: Context, event: Event, day: Day): Html => {
  const isHere = isOnEventPage(event.days);
  return html`<p class="said">
      ${c.t("poster.today")}${event.days.length > 1 && html`${point}${raised(c, c.dates.weekdayDayMonth(day.date))}`}
    </p>
    <on-now
      aria-live="off"
      ${attribute("takes", roomOf(rowsOf(day)))}
      ${attribute("present", c.build.assets.nowScript)}
      ${attribute("at", day.url)}${isHere && html` ${attribute("here", "")}`}
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
