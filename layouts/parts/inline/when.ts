import { type Html, type Printable, html } from "../../../src/write/html.ts";
import {
  type EventDays,
  type EventMonths,
  isOneDay,
  whenOf,
} from "../../../src/site/event-when.ts";
import type { Event } from "../../../src/site/model.ts";
import { eventStates } from "../../../src/site/states.ts";
import type { DateTime } from "../../../src/time.ts";
import type { Context } from "../../context.ts";
import { figure } from "./date.ts";
import { hoursOfDay, withHour } from "./time.ts";

/** What the poster says of a date: the giant figures, and the lines that stand beside them. */
interface Figures {
  readonly giant: Html;
  readonly lines: readonly Html[];
}

const heard = (text: string | undefined): Html => html`<span class="spoken">${text}</span>`;

/** Seen as “10–13”, read as “10 à 13”: the dash is drawn, the words only heard. */
const between = (
  c: Context,
  first: Printable,
  last: Printable,
  key: "time.from-to" | "time.days" = "time.from-to",
): Html => {
  const [from, to] = c.t(key, { start: "\n", end: "\n" }).split("\n");
  const opening = key === "time.days" && heard(from);
  return html`${opening}${first}${heard(to)}<span class="until">${last}</span>`;
};

const month = (text: string): Html => html`<p class="month">${text}</p>`;

/** The first and the last day of the week, with the hours that are known. */
const weekdays = (c: Context, { first, last, from, until }: EventDays): Html => {
  const start = c.dates.weekday(first);
  const end = c.dates.weekday(last);
  return from || until
    ? html`<p>${between(c, withHour(c, start, from), withHour(c, end, until, c.dates.endTime), "time.days")}</p>`
    : html`<p>${between(c, start, end)}</p>`;
};

const oneDay = (c: Context, days: EventDays): Figures => {
  const hours = hoursOfDay(c, days);
  const { first } = days;
  return {
    giant: html`<p class="day">${figure(c, first)}</p>`,
    lines: [
      month(c.dates.month(first)),
      html`<p>${c.dates.weekday(first)}${hours && html`, ${hours}`}</p>`,
    ],
  };
};

const daysOfOneMonth = (c: Context, days: EventDays): Figures => ({
  giant: html`<p class="day range">${between(c, figure(c, days.first), figure(c, days.last))}</p>`,
  lines: [month(c.dates.month(days.last)), weekdays(c, days)],
});

/** Each figure with its month under it. */
const daysOfTwoMonths = (c: Context, days: EventDays): Figures => {
  const dated = (at: DateTime, name: string) =>
    html`<span class="dated">${figure(c, at)} <small>${name}</small></span>`;
  const isOneYear = days.first.hasSame(days.last, "year");
  const first = dated(
    days.first,
    isOneYear ? c.dates.monthName(days.first) : c.dates.month(days.first),
  );
  const last = dated(days.last, c.dates.month(days.last));
  return {
    giant: html`<p class="day range">${between(c, first, last)}</p>`,
    lines: [weekdays(c, days)],
  };
};

const monthAlone = (c: Context, { first, last }: EventMonths): Figures => {
  const isOneYear = first.hasSame(last, "year");
  return {
    giant: html`<p class="day word">
      ${
        first.hasSame(last, "month")
          ? c.dates.monthName(first)
          : between(
              c,
              isOneYear ? c.dates.monthName(first) : c.dates.month(first),
              c.dates.monthName(last),
            )
      }
    </p>`,
    lines: [month(c.dates.year(last))],
  };
};

const figures = (c: Context, event: Event): Figures => {
  const when = whenOf(event);
  switch (when.kind) {
    case "unknown":
      return { giant: html`<p class="day word">${c.t("poster.date-tba")}</p>`, lines: [] };
    case "months":
      return monthAlone(c, when);
    case "days":
      if (isOneDay(when)) return oneDay(c, when);
      return when.first.hasSame(when.last, "month")
        ? daysOfOneMonth(c, when)
        : daysOfTwoMonths(c, when);
  }
};

/** When, in giant figures, and where; struck through if it no longer holds. */
export const when = (c: Context, event: Event, place: string): Html => {
  const { giant, lines } = figures(c, event);
  // Where no date is known, there is none to strike.
  const isVoid = eventStates[event.status].isVoid && event.start !== undefined;
  return html`<div class="when${isVoid && " void"}">
    ${isVoid && html`<span class="spoken">${c.t("poster.previous-date")}</span>`} ${giant}
    <div class="beside">
      ${lines}
      <p>${c.text(place)}</p>
    </div>
  </div>`;
};
