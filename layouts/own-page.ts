/** The document around what a template of the site's own has made: `layout: parvis`. */
import type { PageBuild } from "../src/build/page-build.ts";
import type { OwnFacts } from "../src/site/own-page.ts";
import { pageVersions } from "../src/site/versions.ts";
import { html, raw } from "../src/write/html.ts";
import { type Context, eventContext, siteContext } from "./context.ts";
import { masthead } from "./parts/event/poster.ts";
import { eventLine } from "./parts/event/event-line.ts";
import { document } from "./parts/shell/document.ts";

/** The version of the site that a page is of: that of its folder, or that of its language. */
const versionOf = (build: PageBuild, url: string, language: string | undefined): PageBuild =>
  build.versions.find(({ site }) => site.root !== site.base && url.startsWith(`${site.root}/`)) ??
  build.versions.find(({ site }) => site.language === language) ??
  build;

/** The whole page at `url`, with `content` as it is: a template is as trusted as the look. `others` are the pages of the site's own. */
export const ownDocument = (
  first: PageBuild,
  url: string,
  { title = "", summary = "", event: id, language, isUnlisted }: OwnFacts,
  content: string,
  others: ReadonlySet<string>,
): string => {
  const build = versionOf(first, url, language);
  const { site } = build;
  const event = site.events.find((one) => one.id === id);
  const c: Context = {
    ...(event ? eventContext(build, url, event) : siteContext(build, url, language)),
    versionAt: (other) =>
      pageVersions(site, event, url).find((one) => one.language === other && others.has(one.url))
        ?.url,
  };
  const page = {
    title,
    description: summary,
    isIndexed: !isUnlisted,
    isOwn: true,
    main: html`${masthead(c.text(title), { above: event ? eventLine(c, event) : c.name(site.title) })}
      <div class="band">
        <div class="prose">${raw(content)}</div>
      </div>`,
  };
  return first.printed(url, () => document(c, page).markup);
};
