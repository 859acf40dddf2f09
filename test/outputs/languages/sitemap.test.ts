/** Where search engines learn of the pages of a site in two languages. */
import { describe, expect, test } from "vitest";
import { headersFile } from "../../../src/outputs/headers.ts";
import { sitemapFiles } from "../../../src/outputs/sitemap.ts";
import type { Site } from "../../../src/site/model.ts";
import { all, readXml, textOf } from "../atom.ts";
import { bilingualSite, englishOnly } from "./bilingual.ts";
import { siteOf } from "../calendars/calendar-files.ts";

const village = "https://village.example";

/** By address what the sitemap says of a page’s languages: `fr https://…`. */
const sitemapOf = (
  site: Site,
  paths: readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const [file] = sitemapFiles(
    site,
    paths.map((path) => village + path),
  );
  const [, root] = readXml(file?.body.toString() ?? "");
  return new Map(
    all(root, "url").map((url) => [
      textOf(url, "loc").replace(village, ""),
      all(url, "xhtml:link").map(
        ({ attributes: { rel, hreflang, href = "" } }) =>
          `${rel} ${hreflang} ${href.replace(village, "")}`,
      ),
    ]),
  );
};

describe("the sitemap of a site in two languages", () => {
  const pages = ["/fair/", "/fr/fair/", "/fair/sessions/bread/", "/fr/fair/sessions/bread/"];
  const told = sitemapOf(bilingualSite(), [...pages, "/fair/sessions/maps/", "/own/page/"]);

  test("leads from each page to all that say the same, itself among them", () => {
    const links = [
      "alternate en /fair/sessions/bread/",
      "alternate fr /fr/fair/sessions/bread/",
      "alternate x-default /fair/sessions/bread/",
    ];
    expect(told.get("/fair/sessions/bread/")).toEqual(links);
    expect(told.get("/fr/fair/sessions/bread/")).toEqual(links);
  });

  test("leads back from wherever it leads", () => {
    for (const [page, links] of told)
      for (const link of links)
        expect(told.get(link.split(" ")[2] ?? "")).toContainEqual(
          expect.stringMatching(`${page}$`),
        );
  });

  test("leads to nothing that is not listed, as what nobody translated", () => {
    expect(told.get("/fair/sessions/maps/")).toEqual([]);
    expect(told.get("/own/page/")).toEqual([]);
  });

  test("tells when a page changed, in each language", () => {
    const site = bilingualSite({
      "content/fair/event.md": ["venue: hall", "venue: hall\npublished: 2027-01-05"],
    });
    const [file] = sitemapFiles(site, [`${village}/fr/fair/news/programme/`]);
    expect(file?.body).toContain("<lastmod>2027-01-31T23:00:00Z</lastmod>");
  });
});

test("a site of one language says nothing of languages", () => {
  const [file] = sitemapFiles(siteOf({}), [`${village}/fair/`]);
  expect(file?.body).not.toContain("xhtml");
});

test("hosts let other sites read the data of each language", () => {
  const rules = headersFile(bilingualSite(), { policy: "" }).body.toString();
  for (const path of ["/:event/feed.xml", "/:event/calendar.ics", "/:event/schedule.json"])
    expect(rules).toContain(`\n${path}\n`);
  for (const path of ["/fr/:event/feed.xml", "/fr/:event/calendar.ics"])
    expect(rules).toContain(`\n${path}\n`);
  expect(rules, "there is one set of tables").not.toContain("/fr/:event/data/");
});

test("an event that is in one language alone has its page once", () => {
  const told = sitemapOf(siteOf(englishOnly), ["/fair/", "/fr/"]);
  expect(told.get("/fair/")).toEqual([]);
});
