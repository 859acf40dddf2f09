import { type Html, type Printable, html } from "../../src/html.ts";
import { type Days, eventDays } from "../../src/site/days.ts";
import type { Event } from "../../src/site/model.ts";
import { eventStates } from "../../src/site/states.ts";
import type { DateTime } from "../../src/time.ts";
import type { Context } from "../context.ts";
import { figure } from "./date.ts";
import { timeSpan } from "./time.ts";

/** What the poster says of a date: the giant figures, and the lines that stand beside them. */
interface Figures {
  readonly giant: Html;
  readonly lines: readonly Html[];
}

/** Seen as “10–13”, read as “10 à 13”: the dash is drawn, the word only heard. */
const between = (c: Context, first: Printable, last: Printable): Html => {
  const [, to] = c.t("time.from-to", { start: "\n", end: "\n" }).split("\n");
  return html`${first}<span class="spoken">${to}</span><span class="until">${last}</span>`;
};

const month = (text: string): Html => html`<p class="month">${text}</p>`;

const weekdays = (c: Context, { first, last }: Days): Html =>
  html`<p>${between(c, c.dates.weekday(first), c.dates.weekday(last))}</p>`;

const oneDay = (c: Context, { start, end }: Event, at: DateTime): Figures => {
  const hasHours = start?.precision === "minute" && end?.precision === "minute";
  const hours = hasHours && html`, ${timeSpan(c, { start: start.at, end: end.at })}`;
  return {
    giant: html`<p class="day">${figure(c, at)}</p>`,
    lines: [month(c.dates.month(at)), html`<p>${c.dates.weekday(at)}${hours}</p>`],
  };
};

const daysOfOneMonth = (c: Context, days: Days): Figures => ({
  giant: html`<p class="day range">${between(c, figure(c, days.first), figure(c, days.last))}</p>`,
  lines: [month(c.dates.month(days.last)), weekdays(c, days)],
});

/** Each figure with its month under it. */
const daysOfTwoMonths = (c: Context, days: Days): Figures => {
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

const monthAlone = (c: Context, { first, last }: Days): Figures => ({
  giant: html`<p class="day word">
    ${
      first.hasSame(last, "month")
        ? c.dates.monthName(first)
        : between(c, c.dates.monthName(first), c.dates.monthName(last))
    }
  </p>`,
  lines: [month(c.dates.year(last))],
});

const figures = (c: Context, event: Event): Figures => {
  const days = eventDays(event);
  if (!days) return { giant: html`<p class="day word">${c.t("poster.date-tba")}</p>`, lines: [] };
  if (event.start?.precision === "month") return monthAlone(c, days);
  if (days.first.hasSame(days.last, "day")) return oneDay(c, event, days.first);
  return days.first.hasSame(days.last, "month")
    ? daysOfOneMonth(c, days)
    : daysOfTwoMonths(c, days);
};

/** When, in giant figures, and where; struck through if it no longer holds. */
export const when = (c: Context, event: Event, place: string): Html => {
  const { giant, lines } = figures(c, event);
  const { isVoid } = eventStates[event.status];
  return html`<div class="when${isVoid && " void"}">
    ${isVoid && html`<span class="spoken">${c.t("poster.previous-date")}</span>`} ${giant}
    <div class="beside">
      ${lines}
      <p>${c.text(place)}</p>
    </div>
  </div>`;
};
