import { type Html, html } from "../../src/html.ts";
import { isOneDay, whenOf } from "../../src/site/event-when.ts";
import type { Event } from "../../src/site/model.ts";
import type { DateTime } from "../../src/time.ts";
import type { Context } from "../context.ts";
import { fullDate, hoursOfDay, moment } from "./time.ts";

const dayOrMoment = (c: Context, day: DateTime, at: DateTime | undefined): Html =>
  at ? moment(c, at) : fullDate(c, day);

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
        end: dayOrMoment(c, last, when.until),
      });
    const hours = hoursOfDay(c, when);
    const date = html`${fullDate(c, first)}${hours && html`, ${hours}`}`;
    return c.say(`poster.${tense}-day`, { date });
  };

/** “Cet événement a eu lieu le mardi 11 juin 2013, de 13 h 30 à 18 h.” */
export const pastSentence = sentence("past");

/** “Cet événement a lieu le mardi 11 juin 2013, de 13 h 30 à 18 h.”, which is as true before and afterwards. */
export const ongoingSentence = sentence("ongoing");
