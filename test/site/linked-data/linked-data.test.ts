import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { now, withVillage } from "../../content/village.ts";
import { expand, faultsOf } from "../../json-ld/expand.ts";
import { objectsIn } from "../../json-ld/read-data.ts";
import { buildSite } from "../build-site.ts";
import { danglingIn, pagesOf, type PublishedPage } from "./published-data.ts";
import { everything } from "./everything.ts";

const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-data-"));
const site = join(temporary, "site");
const village = join(temporary, "out");

beforeAll(async () => {
  withVillage(everything, (folder) => {
    cpSync(folder, site, { recursive: true });
  });
  await buildSite(village, now, {}, site);
}, 120_000);

afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const { upcoming, past } = inject("sites");

/** Shown where there is no page, or in a hall: nobody is to find them. */
const unfound = /^\/404\.html$|^\/offline\/|\/my\/$|\/screen\//;

describe.each([
  {
    name: "an afternoon, before it",
    folder: upcoming.folder,
    address: "https://jardins.example",
  },
  {
    name: "an afternoon, after it",
    folder: past.folder,
    address: "https://jardins.example",
  },
  {
    name: "a village with three events",
    folder: village,
    address: "https://village.example/events",
  },
])("$name", ({ folder, address }) => {
  let pages: readonly PublishedPage[] = [];
  beforeAll(() => {
    pages = pagesOf(folder);
  });

  test("has data on every page that may be found, and on no other", () => {
    expect(pages.length).toBeGreaterThan(15);
    const without = pages.filter(({ data }) => data === undefined).map(({ path }) => path);
    expect(without.filter((path) => !unfound.test(path))).toEqual([]);
    expect(pages.filter(({ path, data }) => unfound.test(path) && data)).toEqual([]);
  });

  test("says nothing that schema.org does not know, and gives addresses where they belong", async () => {
    const faults: string[] = [];
    for (const { path, json } of pages)
      if (json !== undefined)
        faults.push(...faultsOf(await expand(json)).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test("has no name that leads nowhere", () => {
    expect(danglingIn(pages, address)).toEqual([]);
  });

  test("calls each page by its true address", () => {
    for (const { path, markup, data } of pages) {
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(markup)?.[1];
      const page = data?.["@graph"].find((node) => node["@type"].endsWith("Page"));
      expect([path, page?.["@id"]]).toEqual([path, canonical]);
    }
  });

  test("tells the ways that its breadcrumbs show", () => {
    for (const { path, markup, data } of pages) {
      if (!data) continue;
      const crumbs = /<nav class="crumbs"[^]*?<\/nav>/.exec(markup)?.[0] ?? "";
      const shown = [...crumbs.matchAll(/href="([^"]*)"/g)].map(
        ([, href = ""]) => new URL(href, address).href,
      );
      const told = objectsIn(data["@graph"])
        .filter((object) => object["@type"] === "ListItem" && typeof object.item === "string")
        .map(({ item }) => item);
      expect([path, ...told]).toEqual([path, ...shown]);
    }
  });

  test("gives no e-mail and no telephone number", () => {
    for (const { json = "" } of pages) expect(json).not.toMatch(/mailto:|tel:|\w@[\w-]+\.\w/);
  });
});
