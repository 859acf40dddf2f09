/** The document around what a template of the site's own has made: `layout: parvis`. */
import type { PageBuild } from "../src/build/page-build.ts";
import type { OwnFacts } from "../src/site/own-page.ts";
import { html, raw } from "../src/write/html.ts";
import { eventContext, siteContext } from "./context.ts";
import { masthead } from "./parts/event/poster.ts";
import { eventLine } from "./parts/event/event-line.ts";
import { document } from "./parts/shell/document.ts";

/** The whole page at `url`, with `content` as it is: a template is as trusted as the look. */
export const ownDocument = (
  build: PageBuild,
  url: string,
  { title = "", summary = "", event: id, language, isUnlisted }: OwnFacts,
  content: string,
): string => {
  const { site } = build;
  const event = site.events.find((one) => one.id === id);
  const c = event ? eventContext(build, url, event) : siteContext(build, url, language);
  const page = {
    title,
    description: summary,
    isIndexed: !isUnlisted,
    main: html`${masthead(c.text(title), { above: event ? eventLine(c, event) : c.name(site.title) })}
      <div class="band">
        <div class="prose">${raw(content)}</div>
      </div>`,
  };
  return build.printed(url, () => document(c, page).markup);
};
