import type { Html } from "../../src/html.ts";
import { html } from "../../src/html.ts";
import { eventDays } from "../../src/site/days.ts";
import type { Event } from "../../src/site/model.ts";
import type { Context } from "../context.ts";
import { fullDate } from "./time.ts";

/** “Cet événement a eu lieu le mardi 11 juin 2013.” */
export const pastSentence = (c: Context, event: Event): Html | undefined => {
  const days = eventDays(event);
  if (!days) return undefined;
  if (event.start?.precision === "month")
    return html`${c.t("poster.past-month", { month: c.dates.month(days.first) })}`;
  return days.first.hasSame(days.last, "day")
    ? c.say("poster.past", { date: fullDate(c, days.first) })
    : c.say("poster.past-span", {
        start: fullDate(c, days.first),
        end: fullDate(c, days.last),
      });
};
