import type { PageBuild } from "../../src/build/page-build.ts";
import { type Html, html } from "../../src/html.ts";
import { aboutEvents } from "../../src/outputs/json-ld/subject.ts";
import { eventDays } from "../../src/site/days.ts";
import { type Event, TBA } from "../../src/site/model.ts";
import { isAhead } from "../../src/site/phase.ts";
import { agendaUrl } from "../../src/urls.ts";
import { type Context, siteContext } from "../context.ts";
import { holds } from "./clock-states.ts";
import { figure } from "./date.ts";
import { document } from "./document.ts";
import { dateLine } from "./event-line.ts";
import { foreign } from "./links.ts";
import { placeLine } from "./place.ts";
import { masthead } from "./poster.ts";
import { section } from "./section.ts";
import { raised } from "./time.ts";

/** The days as figures and their month; words alone where there is no day, or more than one month. */
const when = (c: Context, event: Event): Html => {
  const days = eventDays(event);
  const isOneMonth =
    days && event.start?.precision !== "month" && days.first.hasSame(days.last, "month");
  return isOneMonth
    ? html`<span class="day">${
        days.first.hasSame(days.last, "day")
          ? figure(c, days.first)
          : c.dates.daySpan(days.first, days.last)
      }</span>
        <span class="month">${c.dates.month(days.first)}</span>`
    : html`<span class="month">${raised(c, dateLine(c, event))}</span>`;
};

const entry = (c: Context, event: Event): Html =>
  html`<li class="entry">
    <p class="date">${when(c, event)}</p>
    <div>
      <h3${foreign(c, event.language)}><a href="${event.url}">${c.text(event.shortTitle, event.language)}</a></h3>
      <p class="label"${isAhead(event) && event.period && holds(c, { from: event.period.start, until: event.period.end })}>
        ${
          event.status !== "scheduled" &&
          html`<span class="flag">${c.t(`event-status.${event.status}`)}</span> · `
        }${placeLine(c, event)}
      </p>
      ${event.summary !== TBA && html`<p${foreign(c, event.language)}>${c.text(event.summary, event.language)}</p>`}
    </div>
  </li>`;

const entries = (c: Context, events: readonly Event[]): Html | undefined =>
  events.length === 0
    ? undefined
    : html`<ul class="days" data-now="${c.t("poster.ongoing")}" data-past="${c.t("ticket.past")}">
        ${events.map((event) => entry(c, event))}
      </ul>`;

const years = (c: Context, past: readonly Event[]): readonly (Html | undefined)[] =>
  [...Map.groupBy(past, ({ start }) => start?.at.year)].map(([year, events]) =>
    section(`past-${year}`, `${year}`, entries(c, events), { isTinted: true }),
  );

/** All events of a site: what is coming first, then the past by year. */
export const agendaDocument = (build: PageBuild, url: string): Html => {
  const c = siteContext(build, url);
  const { site } = c;
  const inPhase = (phase: Event["phase"]) => site.events.filter((event) => event.phase === phase);
  const canonical = site.events.length > 1 ? agendaUrl(site.base) : url;
  const upcoming = entries(c, inPhase("upcoming"));
  return document(c, {
    title: site.title,
    description: c.t("agenda.title"),
    canonical,
    data: aboutEvents(site, canonical),
    main: html`${masthead(c.t("agenda.title"), { above: site.title })}
    ${section("ongoing", c.t("agenda.ongoing"), entries(c, inPhase("ongoing")))}
    ${section("upcoming", c.t("agenda.upcoming"), upcoming ?? html`<p>${c.t("agenda.none")}</p>`)}
    ${years(c, inPhase("past"))}`,
  });
};
