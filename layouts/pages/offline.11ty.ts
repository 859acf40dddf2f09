import { html } from "../../src/write/html.ts";
import { pathLocales } from "../../src/outputs/worker.ts";
import { voiceOf } from "../../src/i18n/catalogue.ts";
import { homeUrl, offlineUrl } from "../../src/urls.ts";
import { type Context, siteContext } from "../context.ts";
import { page } from "../page.ts";
import type { Site } from "../../src/site/model.ts";
import { document } from "../parts/shell/document.ts";
import { masthead } from "../parts/event/poster.ts";

/** Those in which Parvis speaks on the pages of a site; each version of one has a page of its own. */
const languagesOf = (site: Site): readonly string[] =>
  site.versions ? [voiceOf(site)] : pathLocales(site).map(({ language }) => language);

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
    return document(c, {
      title: c.t("offline.title"),
      description: "",
      isIndexed: false,
      main: masthead(c.t("offline.title"), {
        below: html`<p class="lead">${c.t("offline.text")}</p>
          <p><a class="button" href="${homeUrl(root)}">${c.t("not-found.home")}</a></p>`,
      }),
    });
  },
});
