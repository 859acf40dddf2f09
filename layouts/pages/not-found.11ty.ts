import { html } from "../../src/write/html.ts";
import { homeUrl, notFoundUrl } from "../../src/urls.ts";
import { siteContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { masthead } from "../parts/event/poster.ts";

/** What a host shows where there is no page. */
export const { data, render, pages } = page({
  items: (site) => [site],
  url: (site) => notFoundUrl(site.base),
  render: (site, build) => {
    const c = siteContext(build, notFoundUrl(site.base));
    return document(c, {
      title: c.t("not-found.title"),
      description: c.t("not-found.text"),
      isIndexed: false,
      main: masthead(c.t("not-found.title"), {
        giant: html`<p class="day" aria-hidden="true">404</p>`,
        below: html`<p class="lead">${c.t("not-found.text")}</p>
          <p><a class="button" href="${homeUrl(site.root)}">${c.t("not-found.home")}</a></p>`,
      }),
    });
  },
});
