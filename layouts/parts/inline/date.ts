import { type Html, html } from "../../../src/write/html.ts";
import type { DateTime } from "../../../src/time.ts";
import { eventDate } from "../../../src/i18n/when.ts";
import type { Event } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";

/** An event's days in a line: “11 juin 2013”, “10–13 mars 2027”, “mars 2028”, “date à confirmer”. */
export const dateLine = (c: Context, event: Event): string => eventDate(event, c.t, c.dates);

/** A day in figures: “1” with its raised “er”. */
export const figure = (c: Context, at: DateTime): Html => {
  const { day, suffix } = c.dates.day(at);
  return html`${day}${suffix && html`<sup>${suffix}</sup>`}`;
};

/**
 * What a box of class `date` holds: a day that is seen as on a poster, its figures first, and read as
 * “mercredi 10 mars 2027”. `month` is as the page needs it, with its year or without.
 */
export const posterDate = (c: Context, at: DateTime, month: string): Html =>
  html`<span class="weekday">${c.dates.weekday(at)}</span>
    <span class="day">${figure(c, at)}</span>
    <span class="month">${month}</span>`;
