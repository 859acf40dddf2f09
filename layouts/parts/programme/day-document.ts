import { type Html, html } from "../../../src/write/html.ts";
import { aboutDay, aboutUnscheduled } from "../../../src/outputs/json-ld/subject.ts";
import type { Day, Event } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { attribute } from "../../attributes.ts";
import { eventLink } from "../event/event-line.ts";
import { eventState } from "../event/event-state.ts";
import { masthead } from "../event/poster.ts";
import { holdsOn, todayWord } from "../inline/clock-states.ts";
import { dateLine, figure, posterDate } from "../inline/date.ts";
import { placeLine } from "../inline/place.ts";
import { fullDate } from "../inline/time.ts";
import { when } from "../inline/when.ts";
import { dayQuestions } from "../session/session-questions.ts";
import { document } from "../shell/document.ts";
import { bar } from "./bar.ts";
import { belowDay } from "./below-day.ts";
import { dayProgramme, isWide } from "./day-programme.ts";
import { firstSlotId } from "./first-slot.ts";
import { nowSaid, withRooms } from "./now-filter.ts";

/** So few days are named in full. */
const fewDays = 2;

const toOtherDays = (c: Context, event: Event, here: Day): Html => {
  const name = event.days.length > fewDays ? c.dates.weekdayShort : c.dates.weekday;
  const leadsOn = c.url !== here.url && html` ${attribute("leads", "")}`;
  return html`<nav aria-label="${c.t("programme.days")}">
    <ul class="line"${todayWord(c)}${leadsOn}>
      ${event.days.map(
        (day) =>
          html`<li${holdsOn(c, day, event.days)}>
            <a href="${day.url}" ${day === here && html` aria-current="page"`}
              >${name(day.date)} ${figure(c, day.date)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
};

const above = (c: Context, event: Event): Html =>
  html`${eventLink(c, event)}${eventState(c, event)}`;

/** The poster of one of several days. */
const top = (c: Context, event: Event, day: Day): Html => {
  const figures = posterDate(c, day.date, c.dates.month(day.date));
  return masthead(day.title ? c.text(day.title) : html`<span class="date">${figures}</span>`, {
    above: above(c, event),
    giant: day.title && html`<p class="date">${figures}</p>`,
    below: toOtherDays(c, event, day),
  });
};

/** The page of one of several days; at another address than its own it leads on to that which is today. */
export const dayDocument = (c: Context, event: Event, day: Day): Html => {
  const isOwn = c.url === day.url;
  const date = c.dates.weekdayDayMonth(day.date);
  const questions = dayQuestions(c, event, day);
  return document(c, {
    title: isOwn ? date : c.t("programme.title"),
    data: aboutDay(event, day),
    canonical: day.url,
    isPinnedUp: true,
    isBarred: true,
    isWide: isWide(day, event.days),
    programme: firstSlotId(day, event.days),
    description: c.t("programme.day", { date: c.dates.date(day.date) }),
    main: html`${top(c, event, day)}
      ${bar(c, event, { day, to: ({ url }) => url, hasFilter: questions !== undefined })}
      ${questions}
      <div class="band tint">${nowSaid(c, event)}${dayProgramme(withRooms(c), day, event.days, 2)}</div>
      ${belowDay(c, event)}`,
  });
};

const onlyDay = (c: Context, event: Event, day: Day): Html =>
  html`<div class="band tint">
    ${nowSaid(c, event)}
    ${
      day.title
        ? html`<h2 class="standfirst">${c.text(day.title)}</h2>`
        : // The poster shows it already.
          html`<h2 class="spoken">${fullDate(c, day.date)}</h2>`
    }
    ${dayProgramme(withRooms(c), day, [day], 3)}
  </div>`;

/** The programme of an event of one day, or of one whose days nobody knows. */
export const programmeDocument = (c: Context, event: Event): Html => {
  const title = c.t("programme.title");
  const [day] = event.days;
  const questions = day && dayQuestions(c, event, day);
  return document(c, {
    title,
    data: day ? aboutDay(event, day) : aboutUnscheduled(event),
    isPinnedUp: true,
    isBarred: day !== undefined,
    isWide: day !== undefined && isWide(day, event.days),
    programme: day && firstSlotId(day, event.days),
    description: c.t("programme.day", { date: dateLine(c, event) }),
    main: html`${masthead(title, { above: above(c, event), giant: when(c, event, placeLine(c, event)) })}
      ${
        day &&
        html`${bar(c, event, { day, to: ({ url }) => url, hasFilter: questions !== undefined })}
        ${questions} ${onlyDay(c, event, day)}`
      }
      ${belowDay(c, event)}`,
  });
};
