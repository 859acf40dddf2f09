import { attribute } from "../../attributes.ts";
import { otherClock } from "../../../src/i18n/hour-clock.ts";
import { type Html, type Printable, html } from "../../../src/write/html.ts";
import type { Hours } from "../../../src/site/model.ts";
import type { EventDays } from "../../../src/site/event-when.ts";
import { type DateTime, isMidnight, isNextDay, lastDay } from "../../../src/time.ts";
import type { Context } from "../../context.ts";

/** A clock time alone: “13 h 30”. */
export const clock = (c: Context, at: DateTime, time = c.dates.time): Html =>
  html`<time datetime="${c.dates.iso(at)}">${time(at)}</time>`;

/** For islands that write hours themselves: by which tag, where that is not the page's language. */
export const clockAttribute = (c: Context): Html | undefined => {
  const tag = otherClock(c);
  return tag === undefined ? undefined : html` ${attribute("clock", tag)}`;
};

const ending = (c: Context, { start, end }: Hours): Html =>
  isNextDay(start, end) ? c.say("time.next-day", { time: clock(c, end) }) : clock(c, end);

/**
 * A span of hours that is seen as “13 h 30 – 14 h” and heard, copied or read without CSS as
 * “de 13 h 30 à 14 h”: the words are only visually hidden, the dash is drawn by CSS.
 */
export const timeSpan = (c: Context, span: Hours): Html => {
  const start = clock(c, span.start);
  if (span.isOpenEnded)
    return html`<span class="time">${c.say("time.from", { start, count: c.dates.hour(span.start) })}</span>`;
  const [before, between, after] = c
    .t("time.from-to", { start: "\n", end: "\n", count: c.dates.hour(span.end) })
    .split("\n");
  return html`<span class="time"
    >${before && html`<span class="spoken">${before}</span>`}${start}<span class="spoken">${between}</span
    >${ending(c, span)}${after && html`<span class="spoken">${after}</span>`}</span
  >`;
};

/** The hours of a slot or session, or that they are to be announced. */
export const hoursOf = (c: Context, span: Hours | undefined): Html =>
  span ? timeSpan(c, span) : html`<i class="unknown">${c.t("programme.time-tba")}</i>`;

/** The hours of a day as far as they are known: “13 h 30 – 18 h”, “à partir de 14 h”, “jusqu’à 18 h”. */
export const hoursOfDay = (c: Context, { from, until }: EventDays): Html | undefined => {
  if (from && until) return timeSpan(c, { start: from, end: until });
  if (from) return timeSpan(c, { start: from, end: from, isOpenEnded: true });
  return (
    until &&
    html`<span class="time">${c.say("time.until", { end: clock(c, until), count: c.dates.hour(until) })}</span>`
  );
};

/** “samedi à 14 h”: a day as it is named, with its hour if that is known. */
export const withHour = (
  c: Context,
  name: Printable,
  at: DateTime | undefined,
  time = c.dates.time,
): Html =>
  at
    ? c.say("time.moment", { date: name, time: clock(c, at, time), count: c.dates.hour(at) })
    : html`${name}`;

/** A date with its ordinal raised: “1er juin” with a small *er*. */
export const raised = (c: Context, date: string): Html => c.text(date, c.language);

/** A day with its weekday: “mardi 11 juin 2013”. */
export const fullDate = (c: Context, at: DateTime): Html =>
  html`<time datetime="${c.dates.isoDate(at)}">${raised(c, c.dates.date(at))}</time>`;

/** A day with its clock time: “mardi 11 juin 2013 à 13 h 30”. */
export const moment = (c: Context, at: DateTime): Html =>
  html`<time datetime="${c.dates.iso(at)}">${raised(c, c.dates.moment(at))}</time>`;

/** When something begins; what begins at midnight begins, in words, on that day. */
export const opening = (c: Context, at: DateTime): Html =>
  isMidnight(at) ? fullDate(c, at) : moment(c, at);

/** Until when something holds; nobody says “until Saturday at midnight” of what ends with Friday. */
export const deadline = (c: Context, at: DateTime): Html =>
  isMidnight(at) ? fullDate(c, lastDay(at)) : moment(c, at);
