import type { Html } from "../../src/html.ts";
import { html } from "../../src/html.ts";
import { eventDays } from "../../src/site/days.ts";
import type { Event } from "../../src/site/model.ts";
import type { Context } from "../context.ts";
import { fullDate } from "./time.ts";

const sentence =
  (tense: "ongoing" | "past") =>
  (c: Context, event: Event): Html | undefined => {
    const days = eventDays(event);
    if (!days) return undefined;
    if (event.start?.precision === "month")
      return html`${c.t(`poster.${tense}-month`, { month: c.dates.month(days.first) })}`;
    return days.first.hasSame(days.last, "day")
      ? c.say(`poster.${tense}-day`, { date: fullDate(c, days.first) })
      : c.say(`poster.${tense}-span`, {
          start: fullDate(c, days.first),
          end: fullDate(c, days.last),
        });
  };

/** “Cet événement a eu lieu le mardi 11 juin 2013.” */
export const pastSentence = sentence("past");

/** “Cet événement a lieu le mardi 11 juin 2013.”, which is as true before and afterwards. */
export const ongoingSentence = sentence("ongoing");
