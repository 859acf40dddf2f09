import { draftMark } from "../parts/inline/draft.ts";
import { inItsLanguage } from "../parts/inline/told.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { expires } from "../parts/inline/clock-states.ts";
import { html } from "../../src/write/html.ts";
import { hasThemesPage, takesThemes } from "../../src/site/taking-part.ts";
import { listUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { isLinked } from "../../src/site/linked-pages.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { themeLabel } from "../parts/inline/theme-label.ts";
import { masthead } from "../parts/event/poster.ts";
import { themeForm } from "../parts/forms/theme-form.ts";

export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).filter((event) => hasThemesPage(event) || isLinked(site, event, "themes")),
  url: (event) => listUrl(rootOf(event), event.id, "themes"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "themes"), event);
    const title = c.t("themes.title");
    const isAskedOnSite = event.days
      .flatMap(({ slots }) => slots)
      .some((slot) => slot.proposals === "on-site" && takesThemes(event, slot));
    return document(c, {
      title,
      description: c.dates.list(event.themes.map((theme) => theme.title)),
      main: html`${masthead(title, { above: eventLine(c, event) })}
        <div class="band">
          ${
            event.themes.length === 0
              ? html`<p>${c.t("themes.none")}</p>`
              : html`<ul class="people">
            ${event.themes.map(
              (theme) =>
                html`<li class="person">
                  <div>
                    <h2><a href="${theme.url}">${c.text(theme.title)}</a>${draftMark(c, theme)}${inItsLanguage(c, theme.url)}</h2>
                    ${themeLabel(c, theme)}
                    ${theme.summary && html`<p>${c.mark(theme.summary)}</p>`}
                    ${theme.proposedBy && html`<p>${c.say("theme.proposed-by", { name: c.name(theme.proposedBy) })}</p>`}
                  </div>
                </li>`,
            )}
          </ul>`
          }
          ${isAskedOnSite && html`<p class="aside" ${expires(c, event.period?.end)}>${c.t("slot.proposals.on-site")}</p>`}
        </div>
        ${themeForm(c, event)}`,
    });
  },
});
