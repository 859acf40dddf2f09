import { type Html, html } from "../../../src/write/html.ts";
import type { Day } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { posterDate } from "../inline/date.ts";
import { holdsOn, todayWord } from "../inline/clock-states.ts";
import { point } from "../inline/lists.ts";
import { timeSpan } from "../inline/time.ts";

const sessionCount = ({ slots }: Day): number =>
  slots.reduce((count, { sessions }) => count + sessions.length, 0);

const hours = ({ slots }: Day) => {
  const spans = slots.flatMap(({ span }) => (span ? [span] : []));
  const [first] = spans;
  if (!first) return undefined;
  const last = spans.reduce((last, span) => (span.end > last.end ? span : last));
  return { ...last, start: first.start };
};

/** The days of a programme, each a link to its page. */
export const outline = (c: Context, days: readonly Day[], level: number): Html =>
  html`<ol class="days"${todayWord(c)}>
    ${days.map((day) => {
      const span = hours(day);
      const count = sessionCount(day);
      return html`<li class="entry">
        <h${level}>
          <a class="date" href="${day.url}">${posterDate(c, day.date, c.dates.monthName(day.date))}</a>
        </h${level}>
        <div>
          ${day.title && html`<p class="name">${c.text(day.title)}</p>`}
          <p class="label"${holdsOn(c, day, days)}>
            ${span && timeSpan(c, span)}${span && count > 0 && point}${
              count > 0 && c.t("programme.sessions", { count })
            }
          </p>
        </div>
      </li>`;
    })}
  </ol>`;
