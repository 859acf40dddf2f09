import { type Html, html } from "../../../src/write/html.ts";
import type { DateTime } from "../../../src/time.ts";
import type { Context } from "../../context.ts";

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
