import { describe, expect, test } from "vitest";
import { robotsFile } from "../../src/outputs/robots.ts";
import { sitemapFiles } from "../../src/outputs/sitemap.ts";
import { saturday } from "../content/problem.ts";
import { all, readXml, textOf, type XmlElement } from "./atom.ts";
import { changedVillage, unrecordedVillage } from "./recorded-village.ts";

type File = ReturnType<typeof sitemapFiles>[number];

const read = (file: File | undefined): XmlElement => readXml(file?.body.toString() ?? "")[1];
const addressesIn = (file: File | undefined): readonly string[] =>
  all(read(file), "url").map((url) => textOf(url, "loc"));

const village = "https://village.example";
const site = { address: village, base: "", root: "", isPreview: false, events: [] };
const pages = ["/a/", "/b/", "/c/", "/d/", "/e/"].map((path) => village + path);

describe("the sitemap", () => {
  test("names each address once, in order, as it is sent", () => {
    const canonicals = [`${village}/é & ü/`, `${village}/b/`, `${village}/a/`, `${village}/b/`];
    expect(addressesIn(sitemapFiles(site, canonicals)[0])).toEqual([
      `${village}/a/`,
      `${village}/b/`,
      `${village}/%C3%A9%20&%20%C3%BC/`,
    ]);
  });

  test("is none for a preview, and without pages", () => {
    expect(sitemapFiles({ ...site, isPreview: true }, pages)).toEqual([]);
    expect(sitemapFiles(site, [])).toEqual([]);
  });

  test.each([
    ["addresses", { addresses: 2, bytes: 1e6 }],
    ["bytes", { addresses: 50, bytes: 130 }],
  ])("is a list of sitemaps for too many %s", (_, limits) => {
    const [index, ...parts] = sitemapFiles(site, pages, limits);
    expect(index?.path).toBe("/sitemap.xml");
    expect(all(read(index), "sitemap").map((part) => textOf(part, "loc"))).toEqual(
      parts.map(({ path }) => village + path),
    );
    expect(parts.map(({ path }) => path)).toEqual([
      "/sitemap-1.xml",
      "/sitemap-2.xml",
      "/sitemap-3.xml",
    ]);
    expect(parts.flatMap(addressesIn)).toEqual(pages);
  });

  const lastmods = (changed: Parameters<typeof sitemapFiles>[0]): Record<string, string> => {
    const paths = ["", "programme/", "programme/2027-03-27/", "programme/2027-03-28/"];
    const others = ["sessions/bread/", "sessions/maps/", "speakers/ada/", "news/programme/"];
    const addresses = [...paths, ...others].map((path) => `${village}/fair/${path}`);
    return Object.fromEntries(
      all(read(sitemapFiles(changed, addresses)[0]), "url").flatMap((url) => {
        const lastmod = textOf(url, "lastmod");
        const path = textOf(url, "loc").replace(`${village}/fair/`, "");
        return lastmod === "" ? [] : [[path, lastmod]];
      }),
    );
  };
  const news = "2027-01-31T23:00:00Z";
  const rebuilt = "2027-02-03T08:00:00Z";

  test("tells when something changed, of the pages that show it and no others", () => {
    expect(lastmods(changedVillage({ [saturday]: ["10:30–12:00", "10:30–12:30"] }))).toEqual({
      "": rebuilt,
      "programme/": rebuilt,
      "programme/2027-03-27/": rebuilt,
      "sessions/bread/": rebuilt,
      "news/programme/": news,
    });
  });

  test("tells when the event changed, of its page, its programme and what changed with it", () => {
    expect(lastmods(changedVillage({}, "status: cancelled"))).toEqual({
      "": rebuilt,
      "programme/": rebuilt,
      "sessions/bread/": rebuilt,
      "sessions/maps/": rebuilt,
      "news/programme/": news,
    });
  });

  test("guesses nothing that was not recorded", () => {
    expect(lastmods(unrecordedVillage())).toEqual({ "": news, "news/programme/": news });
  });
});

describe("robots.txt", () => {
  test("lets everyone in, and says where the sitemap is", () => {
    expect(robotsFile({ ...site, address: `${village}/2027` }).body).toBe(
      `User-agent: *\nDisallow:\n\nSitemap: ${village}/2027/sitemap.xml\n`,
    );
  });

  test("of a preview lets everyone in too, so that they see its noindex", () => {
    expect(robotsFile({ ...site, isPreview: true }).body).toBe("User-agent: *\nDisallow:\n");
  });
});
