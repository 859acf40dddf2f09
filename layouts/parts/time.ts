import { type Html, html } from "../../src/html.ts";
import type { Span } from "../../src/site/model.ts";
import type { DateTime } from "../../src/time.ts";
import type { Context } from "../context.ts";

const clock = (c: Context, at: DateTime): Html =>
  html`<time datetime="${c.dates.iso(at)}">${c.dates.time(at)}</time>`;

/**
 * A span of hours that is seen as “13 h 30 – 14 h” and heard, copied or read without CSS as
 * “de 13 h 30 à 14 h”: the words are only visually hidden, the dash is drawn by CSS.
 */
export const timeSpan = (c: Context, span: Span, isOpenEnded: boolean): Html => {
  const start = clock(c, span.start);
  if (isOpenEnded) return html`<span class="time">${c.say("time.from", { start })}</span>`;
  const [before, between, after] = c.t("time.from-to", { start: "\n", end: "\n" }).split("\n");
  return html`<span class="time"
    ><span class="spoken">${before}</span>${start}<span class="spoken">${between}</span
    >${clock(c, span.end)}${after && html`<span class="spoken">${after}</span>`}</span
  >`;
};

/** A date with its ordinal raised: “1er juin” with a small *er*. */
export const raised = (c: Context, date: string): Html => c.text(date);

/** A day with its weekday: “mardi 11 juin 2013”. */
export const fullDate = (c: Context, at: DateTime): Html =>
  html`<time datetime="${c.dates.isoDate(at)}">${raised(c, c.dates.date(at))}</time>`;

const isMidnight = (at: DateTime): boolean => +at === +at.startOf("day");

/** When something begins: a whole day is told without its midnight. */
export const opening = (c: Context, at: DateTime): Html =>
  isMidnight(at) ? fullDate(c, at) : moment(c, at);

/** Until when something lasts: what ends at midnight lasts until the day before, “jusqu’au 26 mars”. */
export const deadline = (c: Context, at: DateTime): Html =>
  isMidnight(at) ? fullDate(c, at.minus({ days: 1 })) : moment(c, at);

/** A day with its clock time: “mardi 11 juin 2013 à 13 h 30”. */
export const moment = (c: Context, at: DateTime): Html =>
  html`<time datetime="${c.dates.iso(at)}">${raised(c, c.dates.moment(at))}</time>`;
