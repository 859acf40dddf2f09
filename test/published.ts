/** All that is published of a site, as text: pages, what is printed, files, and what is drawn on cards. */
import { canonicalOf } from "../src/build/canonical.ts";
import { otherFiles } from "../src/build/other-files.ts";
import { pagesOf, readPatterns } from "../src/build/patterns.ts";
import { prepareBuild } from "../src/build/prepare-build.ts";
import { cardText, eventFacts, sessionFacts } from "../src/cards/facts.ts";
import { sitemapFiles } from "../src/outputs/sitemap.ts";
import { llmsFiles } from "../src/outputs/twins/llms.ts";
import { placeOfTwin, twinOf } from "../src/outputs/twins/twin.ts";
import { noPictures } from "../src/pictures/picture.ts";
import type { Site } from "../src/site/model.ts";

const patterns = await readPatterns();

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
  const pdf = { browser: undefined };
  const settings = { isDevelopment: false, hasCards: false, pdf };
  const build = await prepareBuild(site, noPictures, settings);
  const pages = pagesOf(patterns, build);
  const printed = new Map(pages.map(({ path, print }) => [path, print()]));
  const addresses = [...printed.values()].flatMap((markup) => canonicalOf(markup) ?? []);
  const assets = new Set(build.assets.files.map(({ path }) => path));
  const files = [...otherFiles(build, printed), ...sitemapFiles(site, addresses)];
  const twins = [...printed].flatMap(([path, markup]) => twinOf(site, path, markup) ?? []);
  return new Map([
    ...printed,
    ...[...twins, ...llmsFiles(site, twins.map(placeOfTwin))].map(
      ({ path, body }) => [path, body.toString()] as const,
    ),
    ...files
      .filter(({ path }) => !assets.has(path))
      .map(({ path, body }) => [path, body.toString()] as const),
    ...cardsOf(site),
  ]);
};
