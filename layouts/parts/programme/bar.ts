/** The bar that stays in sight above a long list or a grid: to the other days, to an hour, to what one looks for. */
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { dayHours } from "../../../src/site/day-hours.ts";
import { choiceKey, hasOwnProgramme } from "../../../src/site/own-programme.ts";
import type { Day, Event } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import { hasSessionIndex } from "../../../src/site/session-index.ts";
import { fragment, listUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { holdsOn, todayWord } from "../inline/clock-states.ts";
import { figure } from "../inline/date.ts";
import { raised } from "../inline/time.ts";
import { opener } from "../forms/choose.ts";
import { eventSearch } from "../shell/search.ts";
import { nowFilter } from "./now-filter.ts";

/** What is below the bar. */
export interface Barred {
  /** The day that the page shows; undefined where it shows them all. */
  readonly day?: Day | undefined;
  /** Where a day is. */
  readonly to: (day: Day) => string;
  /** True of a page with a filter, which the bar unfolds. */
  readonly hasFilter?: boolean;
}

/** A button that opens a list of links; browsers do that without a script, and close it for a press beside it. */
const opens = (name: "days" | "hours", label: string, shown: Html, list: Html): Html =>
  html`<li>
    <button type="button" popovertarget="bar-${name}"><span class="spoken">${label}: </span>${shown}</button>
    ${list}
  </li>`;

const days = (c: Context, event: Event, { day: here, to }: Barred): Html | false =>
  event.days.length > 1 &&
  opens(
    "days",
    c.t("programme.days"),
    here
      ? html`<span>${c.dates.weekdayShort(here.date)} ${figure(c, here.date)}</span>`
      : html`${c.t("programme.days")}`,
    html`<ul id="bar-days" popover${todayWord(c)}>
      ${event.days.map(
        (day) =>
          html`<li${holdsOn(c, day, event.days)}>
            <a href="${to(day)}"${day === here && html` aria-current="page"`}
              >${raised(c, c.dates.weekdayDayMonth(day.date))}</a
            >
          </li>`,
      )}
    </ul>`,
  );

const hours = (c: Context, { day }: Barred): Html | false => {
  const all = day ? dayHours(day) : [];
  const [first] = all;
  return (
    first !== undefined &&
    all.length > 1 &&
    opens(
      "hours",
      c.t("programme.hours"),
      html`<span class="present">${c.dates.time(first.at)}</span>`,
      html`<ul id="bar-hours" popover>
        ${all.map(
          ({ at, first }) =>
            html`<li><a href="#${fragment("slot", first)}">${c.dates.time(at)}</a></li>`,
        )}
      </ul>`,
    )
  );
};

/** The search where a script runs, else the list of all sessions, which a browser searches by itself. */
const search = (c: Context, event: Event): Html | false => {
  if (!hasSessionIndex(event)) return false;
  const list = listUrl(rootOf(event), event.id, "sessions");
  const link = html`<a href="${list}#find"${list === c.url && html` aria-current="page"`}>${c.t("menu.search")}</a>`;
  const field = list === c.url ? undefined : eventSearch(c, event);
  return html`<li${field && html` class="unscripted"`}>${link}</li>
    ${
      field &&
      html`<li class="scripted" hidden>
        <button type="button" popovertarget="bar-search">${c.t("menu.search")}</button>
        <div id="bar-search" popover>${field}</div>
      </li>`
    }`;
};

/** One's own programme, with how many are in it; only a script can know. */
const mine = (c: Context, event: Event): Html | false =>
  isAhead(event) &&
  hasOwnProgramme(event) &&
  html`<li class="my" hidden>
    <a href="${listUrl(rootOf(event), event.id, "my")}"
      ><span ${attribute("stars", choiceKey(c.site, event))}></span
      ><span class="spoken">${c.t("my.title")}</span></a
    >
  </li>`;

/** The button for the questions below, which are folded away, or left behind above. */
const filter = (c: Context, { hasFilter = false }: Barred): Html | false =>
  hasFilter && html`<li class="scripted" hidden>${opener(c)}</li>`;

/** Above the programme of a day, or the list of all sessions. */
export const bar = (c: Context, event: Event, barred: Barred): Html =>
  html`<nav class="bar" aria-label="${c.t("bar.label")}">
    <ul>
      ${days(c, event, barred)}
      ${hours(c, barred)}
      ${barred.day && isAhead(event) && html`<li>${nowFilter(c, barred.day)}</li>`}
      ${search(c, event)}
      ${mine(c, event)}
      ${filter(c, barred)}
      ${barred.day && html`<li class="to-more"><a href="#more">${c.t("bar.more")}</a></li>`}
    </ul>
  </nav>`;
