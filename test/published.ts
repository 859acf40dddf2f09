/** All that is published of a site, as text: pages, what is printed, files, and what is drawn on cards. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { canonicalOf } from "../src/build/canonical.ts";
import { prepareBuild } from "../src/build/compile.ts";
import { layoutsFolder } from "../src/disk/places.ts";
import { otherFiles } from "../src/build/other-files.ts";
import type { Page, PageBuild } from "../src/build/page-build.ts";
import { cardText, eventFacts, sessionFacts } from "../src/cards/facts.ts";
import { sitemapFiles } from "../src/outputs/sitemap.ts";
import { noPictures } from "../src/pictures/picture.ts";
import type { Site } from "../src/site/model.ts";

const pagesFolder = join(layoutsFolder, "pages");

interface Template {
  readonly render: (data: { readonly build: PageBuild }) => string;
}

const templates = await Promise.all(
  readdirSync(pagesFolder).map(async (name) => (await import(join(pagesFolder, name))) as Template),
);

const cardsOf = (site: Site): readonly (readonly [string, string])[] =>
  site.events.flatMap((event) => {
    const own = eventFacts(event, site);
    return [
      [`card of ${event.id}`, `${cardText(own)}\n${JSON.stringify(own)}`] as const,
      ...event.sessions.map((session) => {
        const facts = sessionFacts(session, site);
        const name = `card of ${event.id}/${session.id}`;
        return [name, `${cardText(facts)}\n${JSON.stringify(facts)}`] as const;
      }),
    ];
  });

/** By path. What is printed as PDF is there as Chromium is given it. */
export const publishedOf = async (site: Site): Promise<ReadonlyMap<string, string>> => {
  const pages: Page[] = [];
  const pdf = { browser: undefined };
  const settings = { isDevelopment: false, hasCards: false, pdf };
  const build = await prepareBuild(site, noPictures, settings, (page) => pages.push(page));
  for (const { render } of templates) render({ build });
  const printed = new Map(pages.map(({ path, print }) => [path, print()]));
  const addresses = [...printed.values()].flatMap((markup) => canonicalOf(markup) ?? []);
  const assets = new Set(build.assets.files.map(({ path }) => path));
  const files = [...otherFiles(build, printed), ...sitemapFiles(site, addresses)];
  return new Map([
    ...printed,
    ...files
      .filter(({ path }) => !assets.has(path))
      .map(({ path, body }) => [path, body.toString()] as const),
    ...cardsOf(site),
  ]);
};
