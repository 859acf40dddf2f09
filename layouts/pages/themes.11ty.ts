import { expires } from "../parts/clock-states.ts";
import { html } from "../../src/html.ts";
import { listUrl } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/document.ts";
import { eventLine } from "../parts/event-line.ts";
import { masthead } from "../parts/poster.ts";

export const { data, render } = page({
  items: (site) => site.events.filter(({ themes }) => themes.length > 0),
  url: (event, site) => listUrl(site.base, event.id, "themes"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(build.site.base, event.id, "themes"), event);
    const title = c.t("themes.title");
    const proposals = event.days
      .flatMap(({ slots }) => slots)
      .map((slot) => slot.proposals)
      .find((mode) => mode !== "none");
    return document(c, {
      title,
      description: c.dates.list(event.themes.map((theme) => theme.title)),
      main: html`${masthead(title, { above: eventLine(c, event) })}
        <div class="band">
          <ul class="people">
            ${event.themes.map(
              (theme) =>
                html`<li class="person">
                  <div>
                    <h2><a href="${theme.url}">${c.text(theme.title)}</a></h2>
                    ${theme.status === "proposed" && html`<p class="label">${c.t("theme.proposed")}</p>`}
                    ${theme.summary && html`<p>${c.mark(theme.summary)}</p>`}
                  </div>
                </li>`,
            )}
          </ul>
          ${proposals && event.phase !== "past" && html`<p class="aside" ${expires(c, event.period?.end)}>${c.t(`slot.proposals.${proposals}`)}</p>`}
        </div>`,
    });
  },
});
