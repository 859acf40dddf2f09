import { type Html, html } from "../../src/write/html.ts";
import { pathLocales } from "../../src/outputs/worker.ts";
import { voiceOf } from "../../src/i18n/catalogue.ts";
import { isAhead } from "../../src/site/phase.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { homeUrl, offlineUrl, programmeUrl, rootOf } from "../../src/urls.ts";
import { type Context, siteContext } from "../context.ts";
import { page } from "../page.ts";
import type { Event, Site } from "../../src/site/model.ts";
import { ownProgrammeItem } from "../parts/programme/programme-tools.ts";
import { document } from "../parts/shell/document.ts";
import { masthead } from "../parts/event/poster.ts";

/** Those in which Parvis speaks on the pages of a site; each version of one has a page of its own. */
const languagesOf = (site: Site): readonly string[] =>
  site.versions ? [voiceOf(site)] : pathLocales(site).map(({ language }) => language);

/** More events than these are not at hand: the way to all of them is the button. */
const mostEvents = 3;

/** What is kept of an event that is still to come: its programme, and one's own. */
const toProgrammes = (c: Context, event: Event, isAlone: boolean): Html | false =>
  event.days.length > 0 &&
  html`${!isAlone && html`<p>${c.name(event.shortTitle)}</p>`}
    <ul class="line">
      <li><a href="${programmeUrl(rootOf(event), event.id)}">${c.t("menu.programme")}</a></li>
      ${ownProgrammeItem(c, event)}
    </ul>`;

const ahead = ({ site }: Context, language: string): readonly Event[] =>
  eventsIn(site)
    .filter((event) => isAhead(event) && voiceOf(event) === language)
    .slice(0, mostEvents);

/** What the worker shows where there is neither network nor copy, in each language of the site. */
export const { data, render, pages } = page({
  items: (site) => (site.offline ? [...new Set(languagesOf(site))] : []),
  url: (language, site) => offlineUrl(site.base, language),
  render: (language, build) => {
    const { base, root, language: main, words } = build.site;
    // In the language of the content, wherever that is what Parvis says on its pages.
    const content = voiceOf(build.site) === language ? main : language;
    const c: Context = {
      ...siteContext(build, offlineUrl(base, language), content),
      versionAt: (other) => offlineUrl(base, voiceOf({ language: other, words })),
    };
    const events = ahead(c, language);
    return document(c, {
      title: c.t("offline.title"),
      description: "",
      isIndexed: false,
      main: masthead(c.t("offline.title"), {
        below: html`<p class="lead">${c.t("offline.text")}</p>
          ${events.map((event) => toProgrammes(c, event, events.length === 1))}
          <p><a class="button" href="${homeUrl(root)}">${c.t("not-found.home")}</a></p>`,
      }),
    });
  },
});
