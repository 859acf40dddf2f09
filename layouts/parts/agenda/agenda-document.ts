import type { PageBuild } from "../../../src/build/page-build.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { aboutEvents } from "../../../src/outputs/json-ld/subject.ts";
import { agendaFacets, type AgendaQuestion, mostUnfiltered } from "../../../src/site/agenda.ts";
import type { Facet } from "../../../src/site/facets.ts";
import type { Event, Series } from "../../../src/site/model.ts";
import { agendaCalendarUrl, agendaUrl, siteFeedUrl } from "../../../src/urls.ts";
import { type Context, siteContext } from "../../context.ts";
import { byYear, comingEvents, pastEvents, yearId } from "./agenda-entries.ts";
import { subscription } from "../event/calendar.ts";
import { choose, facetMarks } from "../forms/choose.ts";
import { document } from "../shell/document.ts";
import { foreign } from "../inline/links.ts";
import { joined } from "../inline/lists.ts";
import { masthead } from "../event/poster.ts";
import { section } from "../shell/section.ts";

/** How one hears of new events. */
const follow = (c: Context): Html | undefined => {
  const { root } = c.site;
  const calendar = agendaCalendarUrl(root);
  const feed = siteFeedUrl(root);
  const { published } = c.build;
  const ways = [
    ...(published.has(calendar) ? [subscription(c, calendar, c.t("agenda.subscribe"))] : []),
    ...(published.has(feed) ? [html`<a href="${feed}">${c.t("agenda.feed")}</a>`] : []),
  ];
  return ways.length > 0 ? html`<p class="follow">${joined(ways, " · ")}</p>` : undefined;
};

/** Links to the years of a long past. */
const periods = (c: Context, events: readonly Event[]): Html | undefined => {
  const years = [...byYear(events).keys()];
  return events.length <= mostUnfiltered || years.length < 2
    ? undefined
    : html`<nav class="band periods" aria-label="${c.t("agenda.periods")}">
        <ul class="letters">
          ${years.map((year) => html`<li><a href="#${yearId(year)}">${year}</a></li>`)}
        </ul>
      </nav>`;
};

const seriesList = (c: Context, series: readonly Series[]): Html | undefined =>
  series.length === 0
    ? undefined
    : html`<ul class="entries">
        ${series.map(
          ({ url, title, language, editions }) =>
            html`<li>
              <p class="label">${c.t("series.editions", { count: editions.length })}</p>
              <p class="name"${foreign(c, language)}><a href="${url}">${c.text(title, language)}</a></p>
            </li>`,
        )}
      </ul>`;

const filter = (c: Context, facets: readonly Facet<AgendaQuestion, Event>[]): Html | undefined => {
  const count = { count: "{count}", total: c.site.events.length };
  return choose(c, {
    facets,
    title: c.t("agenda.filter"),
    label: (name) => c.t(`agenda.${name}`),
    word: () => c.t("attendance.online"),
    shown: { one: c.t("agenda.shown.one", count), other: c.t("agenda.shown.other", count) },
    of: ".days > .entry",
  });
};

/** All events of a site: what is coming first, then the past by year. */
export const agendaDocument = (build: PageBuild, url: string): Html => {
  const c = siteContext(build, url);
  const { site } = c;
  const { events } = site;
  const canonical = events.length > 1 ? agendaUrl(site.root) : url;
  const facets = agendaFacets(site);
  const marks = facetMarks(facets);
  return document(c, {
    title: site.title,
    description: c.t("agenda.title"),
    canonical,
    data: aboutEvents(site, canonical),
    main: html`${masthead(c.t("agenda.title"), { above: site.title, below: follow(c) })}
    ${filter(c, facets)} ${comingEvents(c, events, marks)}
    ${section("series", c.t("agenda.series"), seriesList(c, site.series))} ${periods(c, events)}
    ${pastEvents(c, events, marks)}`,
  });
};
