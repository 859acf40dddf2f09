import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { eventDate } from "../../../src/i18n/when.ts";
import {
  daysOfDate,
  eventAmongDates,
  hasDatesAhead,
  isOver,
  type KeyDate,
  keyDatesOf,
} from "../../../src/site/key-dates.ts";
import type { Event } from "../../../src/site/model.ts";
import { lastDay } from "../../../src/time.ts";
import type { Context } from "../../context.ts";
import { expires, holds } from "../inline/clock-states.ts";
import { listed } from "../inline/lists.ts";
import { deadline, fullDate, opening, raised, timeSpan } from "../inline/time.ts";
import { section } from "../shell/section.ts";
import { subscribeToDates } from "./calendar.ts";

/** What a date is: in words of the organisers, or of Parvis. */
const what = (c: Context, { words }: KeyDate): Html => {
  if ("text" in words) return c.text(words.text);
  if (!("of" in words)) return html`${c.t(words.key)}`;
  const of = words.of.map((name) => c.text(name));
  return c.say(words.key, { what: listed(c, of) });
};

/** When it is: a day, an hour, or from when to when. */
const when = (c: Context, { at, until, isDeadline }: KeyDate): Html => {
  if (isDeadline) return deadline(c, at);
  if (!until) return opening(c, at);
  if (!at.hasSame(lastDay(until), "day"))
    return c.say("time.days", { start: opening(c, at), end: deadline(c, until) });
  const isWhole = +at === +at.startOf("day") && +until === +at.startOf("day").plus({ days: 1 });
  return isWhole
    ? fullDate(c, at)
    : html`${fullDate(c, at)}, ${timeSpan(c, { start: at, end: until })}`;
};

interface Shown {
  readonly date: KeyDate;
  readonly when: Html;
}

const inOrder = (c: Context, event: Event): readonly Shown[] => {
  const shown = keyDatesOf(event).map((date) => ({ date, when: when(c, date) }));
  const itself = eventAmongDates(event);
  if (!itself) return shown;
  const i = shown.findIndex(({ date }) => date.at > itself.at);
  const place = i < 0 ? shown.length : i;
  return shown.toSpliced(place, 0, {
    date: itself,
    when: raised(c, eventDate(event, c.t, c.dates)),
  });
};

/** What a page that was made now says of a date, until a script follows the clock. */
const mark = (c: Context, all: readonly Shown[], date: KeyDate): Html | undefined => {
  if (isOver(date, c.site.now)) return html` <b class="live past">${c.t("dates.past")}</b>`;
  const coming = all.find((one) => daysOfDate(one.date).from > c.site.now);
  const isNext = coming && +daysOfDate(coming.date).from === +daysOfDate(date).from;
  return isNext ? html` <b class="live next">${c.t("ticket.next")}</b>` : undefined;
};

/** The dates to know, in order, with what is over and what comes next; nothing once all of them are over. */
export const keyDates = (c: Context, event: Event): Html | undefined => {
  if (!hasDatesAhead(event, c.site.now)) return undefined;
  const all = inOrder(c, event);
  const [last] = keyDatesOf(event)
    .map((date) => daysOfDate(date).until)
    .sort((a, b) => +b - +a);
  return section(
    "dates",
    c.t("dates.title"),
    html`<ol class="entries dates" ${attribute("now", c.t("poster.today"))} ${attribute("next", c.t("ticket.next"))} ${attribute("past", c.t("dates.past"))} ${attribute("since", "1970-01-01")}>
        ${all.map(
          ({ date, when: said }) =>
            html`<li>
              <p class="label">${said}</p>
              <p${!isOver(date, c.site.now) && html` class="name"`}${holds(c, daysOfDate(date))}>${what(c, date)}${mark(c, all, date)}</p>
            </li>`,
        )}
      </ol>
      ${subscribeToDates(c, event)}`,
    { attributes: expires(c, last) },
  );
};
