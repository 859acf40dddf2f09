import { draftMark } from "../inline/draft.ts";
import { inLanguageOf } from "../inline/told.ts";
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { daysOf, isOneDay } from "../../../src/site/event-when.ts";
import { type Event, TBA } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import { eventStates } from "../../../src/site/states.ts";
import type { Context } from "../../context.ts";
import { holds } from "../inline/clock-states.ts";
import { figure } from "../inline/date.ts";
import { dateLine } from "../inline/date.ts";
import { foreign } from "../inline/links.ts";
import { placeLine } from "../inline/place.ts";
import { section } from "../shell/section.ts";
import { hoursOfDay, raised } from "../inline/time.ts";

/** Attributes by which a script tells an event from others. */
export type Marks = (event: Event) => Html | undefined;

const unmarked: Marks = () => undefined;

/** The days as figures and their month; words alone where there is no day, or more than one month. */
const when = (c: Context, event: Event): Html => {
  const days = daysOf(event);
  return days?.first.hasSame(days.last, "month")
    ? html`<span class="day">${
        isOneDay(days) ? figure(c, days.first) : c.dates.daySpan(days.first, days.last)
      }</span>
        <span class="month">${c.dates.month(days.first)}</span>`
    : html`<span class="month">${raised(c, dateLine(c, event))}</span>`;
};

/** Of what takes one day; those of a longer event are told on its own page. */
const hours = (c: Context, event: Event): Html | undefined => {
  const days = daysOf(event);
  const known = days && isOneDay(days) && hoursOfDay(c, days);
  return known ? html`${known} · ` : undefined;
};

const flag = (c: Context, { status }: Event): Html | undefined => {
  const { word } = eventStates[status];
  return word && html`<span class="flag">${c.t(word)}</span> · `;
};

const entry = (c: Context, event: Event, marks: Marks): Html =>
  html`<li class="entry"${marks(event)}>
    <p class="date">${when(c, event)}</p>
    <div>
      <h3${foreign(c, event.language)}><a href="${event.url}">${c.text(event.shortTitle, event.language)}</a>${draftMark(c, event)}</h3>
      <p class="label"${isAhead(event) && event.period && holds(c, { from: event.period.start, until: event.period.end })}>
        ${flag(c, event)}${hours(c, event)}${placeLine(c, event)}${inLanguageOf(c, event.language)}
      </p>
      ${event.summary !== TBA && html`<p${foreign(c, event.language)}>${c.text(event.summary, event.language)}</p>`}
    </div>
  </li>`;

const entries = (c: Context, events: readonly Event[], marks: Marks): Html | undefined =>
  events.length === 0
    ? undefined
    : html`<ul class="days" ${attribute("now", c.t("agenda.ongoing"))} ${attribute("past", c.t("ticket.past"))}>
        ${events.map((event) => entry(c, event, marks))}
      </ul>`;

const inPhase = (events: readonly Event[], phase: Event["phase"]): readonly Event[] =>
  events.filter((event) => event.phase === phase);

/** What is on and what is coming; if there is nothing to come, that is said. */
export const comingEvents = (c: Context, events: readonly Event[], marks = unmarked): Html => {
  const upcoming = entries(c, inPhase(events, "upcoming"), marks);
  return html`${section("ongoing", c.t("agenda.ongoing"), entries(c, inPhase(events, "ongoing"), marks))}
  ${section("upcoming", c.t("agenda.upcoming"), upcoming ?? html`<p>${c.t("agenda.none")}</p>`)}`;
};

/** Past events by year, the latest first. */
export const byYear = (events: readonly Event[]): ReadonlyMap<string, readonly Event[]> =>
  Map.groupBy(inPhase(events, "past"), ({ start }) => `${start?.at.year ?? ""}`);

/** The place of a year on the page. */
export const yearId = (year: string): string => `past-${year}`;

/** What is over, by year. */
export const pastEvents = (c: Context, events: readonly Event[], marks = unmarked): Html =>
  html`${[...byYear(events)].map(([year, past]) =>
    section(yearId(year), year, entries(c, past, marks), { isTinted: true }),
  )}`;
