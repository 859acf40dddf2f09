import { type Html, html } from "../../../src/write/html.ts";
import { isOneDay, whenOf } from "../../../src/site/event-when.ts";
import type { Event } from "../../../src/site/model.ts";
import type { DateTime } from "../../../src/time.ts";
import type { Context } from "../../context.ts";
import { fullDate, hoursOfDay, raised } from "../inline/time.ts";

/** “samedi 12 juin 2027 à 14 h”; what ends at midnight ends, in words, with its last day. */
const dayOrMoment = (
  c: Context,
  day: DateTime,
  at: DateTime | undefined,
  time = c.dates.time,
): Html => {
  if (!at) return fullDate(c, day);
  const words = c.t("time.moment", {
    date: c.dates.date(day),
    time: time(at),
    count: c.dates.hour(at),
  });
  return html`<time datetime="${c.dates.iso(at)}">${raised(c, words)}</time>`;
};

const sentence =
  (tense: "ongoing" | "past") =>
  (c: Context, event: Event): Html | undefined => {
    const when = whenOf(event);
    if (when.kind === "unknown") return undefined;
    const { first, last } = when;
    if (when.kind === "months")
      return html`${c.t(`poster.${tense}-month`, { month: c.dates.monthSpan(first, last) })}`;
    if (!isOneDay(when))
      return c.say(`poster.${tense}-span`, {
        start: dayOrMoment(c, first, when.from),
        end: dayOrMoment(c, last, when.until, c.dates.endTime),
      });
    const hours = hoursOfDay(c, when);
    const date = html`${fullDate(c, first)}${hours && html`, ${hours}`}`;
    return c.say(`poster.${tense}-day`, { date });
  };

/** “Cet événement a eu lieu le mardi 11 juin 2013, de 13 h 30 à 18 h.” */
export const pastSentence = sentence("past");

/** “Cet événement a lieu le mardi 11 juin 2013, de 13 h 30 à 18 h.”, which is as true before and afterwards. */
export const ongoingSentence = sentence("ongoing");
