/** What an output writes is what it declares: no page of data and no host misses a file. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { roomPages } from "../../src/site/rooms.ts";
import type { Site } from "../../src/site/model.ts";
import type { Output } from "../../src/outputs/output.ts";
import { allOutputs } from "../../src/outputs/outputs.ts";
import { jsonFeedUrl } from "../../src/urls.ts";

const read = (folder: string): Site => {
  const { site } = loadSite(resolve(import.meta.dirname, "../..", folder), {
    now: "2026-03-01T12:00",
  });
  if (!site) throw new Error(`${folder} has problems`);
  return site;
};

const sites = ["examples/conference", "test/fixtures/jardins", "test/fixtures/village"].map(read);

/** The addresses that an output declares for a site. */
const declaredBy = (
  { formats = [], besidePage, ofSite }: Output,
  site: Site,
): readonly string[] => [
  ...site.events.flatMap((event) => [
    ...formats.map(({ file }) => event.url + file),
    ...[event.sessions, event.people, event.themes, event.tracks, [...roomPages(event).values()]]
      .flat()
      .flatMap(({ url }) => (besidePage?.(url) ?? []).map((alternate) => alternate.url)),
  ]),
  ...(ofSite ? [ofSite(site.base).url, jsonFeedUrl(ofSite(site.base).url)] : []),
];

test.each(allOutputs.filter(({ formats, ofSite }) => formats ?? ofSite))(
  "each file of output $# is declared",
  (output) => {
    for (const site of sites) {
      const declared = declaredBy(output, site);
      for (const { path } of output.files(site)) expect(declared).toContain(site.base + path);
    }
  },
);

test("each file that is declared is written for some event", () => {
  const written = sites.flatMap((site) =>
    allOutputs.flatMap(({ files }) => files(site).map(({ path }) => path)),
  );
  const endings = allOutputs.flatMap(({ formats = [] }) => formats.map(({ file }) => `/${file}`));
  for (const ending of endings)
    expect(
      written.some((path) => path.endsWith(ending)),
      ending,
    ).toBe(true);
});

test("other sites may read the data that is offered to programs, and hosts are told so once", () => {
  const [site] = sites;
  const paths = allOutputs.flatMap(({ headers }) => (site ? (headers?.(site) ?? []) : []));
  expect(paths.map(({ path }) => path)).toEqual([
    "/:event/data/*",
    "/:event/feed.xml",
    "/:event/feed.json",
    "/:event/schedule.xml",
    "/:event/schedule.json",
    "/:event/schedule2.json",
    "/:event/calendar.ics",
  ]);
});
