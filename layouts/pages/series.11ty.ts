import { html } from "../../src/write/html.ts";
import { aboutSeries } from "../../src/outputs/json-ld/subject.ts";
import { agendaUrl } from "../../src/urls.ts";
import { siteContext } from "../context.ts";
import { page } from "../page.ts";
import { comingEvents, pastEvents } from "../parts/agenda/agenda-entries.ts";
import { document } from "../parts/shell/document.ts";
import { foreign } from "../parts/inline/links.ts";
import { externalLinkOfOurs } from "../parts/inline/way.ts";
import { masthead } from "../parts/event/poster.ts";

/** A series with its editions: what is coming first, then the past by year. */
export const { data, render, pages } = page({
  items: ({ series }) => series,
  url: ({ url }) => url,
  render: (series, build) => {
    const { title, url, language, website, editions } = series;
    const c = siteContext(build, url);
    const { root, home, events } = build.site;
    // Where the agenda is the home, the step to the site leads there.
    const hasAgenda = home !== undefined && events.length > 1;
    return document(c, {
      title,
      description: c.t("series.editions", { count: editions.length }),
      data: aboutSeries(series),
      steps: hasAgenda ? [{ label: c.t("menu.agenda"), url: agendaUrl(root) }] : [],
      main: html`${masthead(html`<span${foreign(c, language)}>${c.text(title, language)}</span>`, {
        above: build.site.title !== title && c.text(build.site.title),
        below:
          website !== undefined &&
          html`<p>${externalLinkOfOurs(c, website, c.t("link.website"))}</p>`,
      })}
      ${comingEvents(c, editions)} ${pastEvents(c, editions)}`,
    });
  },
});
