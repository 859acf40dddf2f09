import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { type Day, type Event } from "../../src/site/model.ts";
import { papersOf } from "../../src/site/papers.ts";
import { knownUrl, paperUrl, rootOf } from "../../src/urls.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { definitions } from "../parts/shell/glossary.ts";
import { fact } from "../parts/inline/lists.ts";
import { paperCode, paperDocument, versionLine } from "../parts/paper/paper.ts";
import { placeLine } from "../parts/inline/place.ts";
import { hosts, lead, notice, series, titleSize } from "../parts/event/poster.ts";
import { timeline } from "../parts/programme/timeline.ts";
import { entryCount } from "../../src/site/timeline-entries.ts";
import { where } from "../parts/event/ticket.ts";
import { listedSession } from "../parts/inline/status.ts";
import { raised } from "../parts/inline/time.ts";
import { when } from "../parts/inline/when.ts";

const top = (c: Context, event: Event): Html =>
  html`<header class="poster">
    <div class="bill">
      ${hosts(c, event)}
      ${when(c, event, placeLine(c, event))} ${notice(c, event)}
      <h1 class="${titleSize(event.title)}">${c.text(event.title)}</h1>
      ${lead(c, event)}
      ${series(c, event)}
    </div>
    <div>
      ${paperCode(knownUrl(c.site, event.url), undefined)}
      <dl class="facts">${fact(c.t("ticket.where"), where(c, event))}</dl>
    </div>
  </header>`;

/** A day with more entries than these is set in two columns. */
const mostInOneColumn = 24;

const oneDay = (c: Context, day: Day, days: readonly Day[]): Html =>
  html`<section class="chapter${entryCount(day) > mostInOneColumn && " long"}">
    <h2>
      ${raised(c, c.dates.weekdayDayMonth(day.date))}${day.title && html` <small>${c.text(day.title)}</small>`}
    </h2>
    ${timeline(c, day, days, 3)}
  </section>`;

const unscheduled = (c: Context, event: Event): Html | undefined =>
  event.unscheduled.length === 0
    ? undefined
    : html`<section class="chapter">
        <h2>${c.t("programme.unscheduled")}</h2>
        <ul class="plain">
          ${event.unscheduled.map((session) => html`<li>${listedSession(c, session)}</li>`)}
        </ul>
      </section>`;

/** The whole programme of an event, for A4. */
export const { data, render, pages } = page({
  items: (site, build) =>
    build.paper ? eventsIn(site).filter((event) => papersOf(event).includes("programme")) : [],
  url: (event) => paperUrl(rootOf(event), event.id, "programme"),
  render: (event, build) => {
    const url = paperUrl(rootOf(event), event.id, "programme");
    const c = eventContext(build, url, event);
    return paperDocument(c, {
      kind: "programme",
      title: `${c.t("programme.title")} · ${event.tabTitle}`,
      head: c.plain(event.shortTitle),
      foot: versionLine(c),
      main: html`${top(c, event)}
        <main>
          ${event.days.map((day) => oneDay(c, day, event.days))} ${unscheduled(c, event)}
          ${definitions(c)}
        </main>`,
    });
  },
});
