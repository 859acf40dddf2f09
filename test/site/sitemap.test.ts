import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { all, readXml, textOf } from "../outputs/atom.ts";
import { filesOf, pathOf } from "./build-site.ts";

const address = "https://jardins.example";

const attribute = (page: string, tag: RegExp): string | undefined => tag.exec(page)?.[1];

describe.each(Object.entries(inject("sites")))("the %s site", (_phase, { folder }) => {
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const mapped = all(readXml(read("/sitemap.xml"))[1], "url").map((url) => textOf(url, "loc"));
  const pages = filesOf(folder).filter((file) => file.endsWith(".html"));
  const listed = pages.filter((file) => {
    const page = read(file);
    const canonical = attribute(page, /rel="canonical" href="([^"]*)"/);
    const robots = attribute(page, /name="robots" content="([^"]*)"/);
    return canonical === address + pathOf(file) && robots === undefined;
  });

  test("has a sitemap of each page with an address of its own, once, and of nothing else", () => {
    expect(listed.length).toBeGreaterThan(15);
    expect(mapped).toEqual(listed.map((file) => address + pathOf(file)).sort());
  });

  test("leads robots to it", () => {
    expect(read("/robots.txt")).toContain(`Sitemap: ${address}/sitemap.xml`);
  });
});
