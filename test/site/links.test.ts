import { beforeAll, describe, expect, inject, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { filesOf, pathOf } from "./build-site.ts";

useBrowser();

interface Addresses {
  readonly ids: readonly string[];
  /** Complete addresses of all that the page links to, draws or runs. */
  readonly links: readonly string[];
}

/** Runs in the page. */
const readAddresses = (): Addresses => {
  const all = [...document.querySelectorAll("[href], [src]")];
  const references = all.map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
  );
  return {
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    links: references.map((reference) => new URL(reference, document.baseURI).href),
  };
};

describe.each(Object.entries(inject("sites")))("the %s site", (_phase, site) => {
  const { origin, now, folder } = site;
  const published = new Set(filesOf(folder).map(pathOf));
  const pages = new Map<string, Addresses>();

  beforeAll(async () => {
    for (const path of site.pages)
      await visit(origin + path, { now, javaScript: false }, async (page) => {
        pages.set(path, await page.evaluate(readAddresses));
      });
  });

  test("has no link that leads nowhere", () => {
    const broken = [...pages].flatMap(([path, { links }]) =>
      links.filter((link) => isBroken(fetched(link))).map((link) => `${path} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test("leads to every page from its home", () => {
    // Those that are shown where there is no page.
    const reached = new Set(["/404.html", "/offline/fr/"]);
    const open = (path: string): void => {
      const page = pages.get(path);
      if (!page || reached.has(path)) return;
      reached.add(path);
      for (const link of page.links) if (isOwn(new URL(link))) open(new URL(link).pathname);
    };
    open("/");
    expect([...reached].sort()).toEqual([...site.pages].sort());
  });

  /** A calendar app asks for `webcal:` by https. */
  const fetched = (link: string): URL => new URL(link.replace(/^webcal:/, "https:"));

  /** The canonical addresses are of the public site, all others of the one that is served. */
  const isOwn = (link: URL): boolean =>
    link.origin === origin || link.origin === "https://jardins.example";

  const isBroken = (link: URL): boolean => {
    if (!isOwn(link)) return !/^(https?|mailto|tel|geo):/.test(link.protocol);
    const path = decodeURI(link.pathname);
    const id = decodeURIComponent(link.hash.slice(1));
    return !published.has(path) || (id !== "" && !pages.get(path)?.ids.includes(id));
  };
});
