import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { aboutDay } from "../../src/outputs/json-ld/subject.ts";
import type { Day, Event } from "../../src/site/model.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { subscribe } from "../parts/event/calendar.ts";
import { holdsOn, todayWord } from "../parts/inline/clock-states.ts";
import { figure, posterDate } from "../parts/inline/date.ts";
import { dayProgramme } from "../parts/programme/day-programme.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { programmeStep } from "../parts/shell/page-steps.ts";
import { firstSlotId } from "../parts/programme/first-slot.ts";
import { masthead } from "../parts/event/poster.ts";
import { withRooms } from "../parts/programme/now-filter.ts";
import { programmeTools } from "../parts/programme/programme-tools.ts";
import { eventSearch } from "../parts/shell/search.ts";
import { sessionIndexLine } from "../parts/session/session-index.ts";

const toOtherDays = (c: Context, event: Event, here: Day): Html =>
  html`<nav aria-label="${c.t("programme.days")}">
    <ul class="line"${todayWord(c)}>
      ${event.days.map(
        (day) =>
          html`<li${holdsOn(c, day.date)}>
            <a href="${day.url}" ${day === here && html` aria-current="page"`}
              >${c.dates.weekday(day.date)} ${figure(c, day.date)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

/** One day of an event with several. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).flatMap((event) =>
      event.days.length > 1 ? event.days.map((day) => ({ event, day })) : [],
    ),
  url: ({ day }) => day.url,
  render: ({ event, day }, build) => {
    const c = withRooms(eventContext(build, day.url, event));
    const date = c.dates.weekdayDayMonth(day.date);
    const figures = posterDate(c, day.date, c.dates.month(day.date));
    return document(c, {
      title: date,
      data: aboutDay(event, day),
      isPinnedUp: true,
      programme: firstSlotId(day, event.days),
      description: c.t("programme.day", { date: c.dates.date(day.date) }),
      steps: [programmeStep(c, event)],
      main: html`${masthead(
        day.title ? c.text(day.title) : html`<span class="date">${figures}</span>`,
        {
          above: eventLine(c, event),
          giant: day.title && html`<p class="date">${figures}</p>`,
          below: toOtherDays(c, event, day),
        },
      )}
        ${eventSearch(c, event)}
        <div class="band tint">${sessionIndexLine(c, event)} ${programmeTools(c, event, { isWhole: true, day })} ${dayProgramme(c, day, event.days, 2)} ${subscribe(c, event)}</div>`,
    });
  },
});
