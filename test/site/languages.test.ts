/** Sites in several languages: every page of each, as readers, search engines and those who listen find it. */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editorFolder } from "../../src/urls.ts";
import { findings } from "../browser/axe.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visitEach } from "../browser/visit.ts";
import { buildSite, filesOf, pathOf, root } from "./build-site.ts";

useBrowser();

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What a page says of itself and leads to. Runs in the page. */
const readPage = () => {
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  /** Each text with the language that it is said to be in, also of what waits in templates. */
  const textsOf = (): readonly [string, string][] => {
    const templates = [...document.querySelectorAll("template")].map(({ content }) => content);
    return [document.body, ...templates].flatMap((node) => {
      const texts: [string, string][] = [];
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: around, textContent } = walker.currentNode;
        // An address stands in pieces, between which it breaks.
        if (!around || around.closest("script, style, code, bdi:has(> :is(wbr, span))")) continue;
        const told = around.closest("[lang]") ?? document.documentElement;
        texts.push([told.getAttribute("lang") ?? "", (textContent ?? "").trim()]);
      }
      return texts;
    });
  };
  const within = (reference: string): string => {
    const { pathname, hash } = new URL(reference, document.baseURI);
    return pathname + hash;
  };
  return {
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    isIndexed: attribute("meta[name=robots]", "content") !== "noindex",
    canonical: attribute("link[rel=canonical]", "href"),
    alternates: [...document.querySelectorAll<HTMLLinkElement>("link[hreflang]")].map(
      ({ hreflang, href }): [string, string] => [hreflang, href],
    ),
    switch: [...document.querySelectorAll<HTMLAnchorElement>("header a[lang]")].map(
      ({ lang, href }): [string, string] => [lang, new URL(href).pathname],
    ),
    texts: textsOf(),
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    links: [...document.querySelectorAll("[href], [src]")].flatMap((element) => {
      const url = new URL(
        element.getAttribute("href") ?? element.getAttribute("src") ?? "",
        document.baseURI,
      );
      return url.origin === location.origin ? [within(url.href)] : [];
    }),
  };
};

type Read = ReturnType<typeof readPage>;

interface Several {
  readonly name: string;
  readonly folder: string;
  readonly now: string;
  readonly address: string;
  readonly languages: readonly string[];
  /** True for a site so large that one page of each kind stands for all; those of its first language have tests of their own. */
  readonly isLarge?: boolean;
}

const sites: readonly Several[] = [
  {
    name: "a festival from left to right and from right to left",
    folder: "test/fixtures/harbour",
    now: "2031-04-10T12:00+03:00",
    address: "https://harbour.example",
    languages: ["en", "he"],
  },
  {
    name: "a day in three languages, none of which is the source",
    folder: "examples/trilingue",
    now: "2027-05-01T12:00+02:00",
    address: "https://eaudeplace.example",
    languages: ["fr", "de", "it"],
  },
  {
    name: "a conference of which not all is translated",
    folder: "examples/conference",
    now: "2027-07-01T12:00+01:00",
    address: "https://mending.example",
    languages: ["en-IE", "de"],
    isLarge: true,
  },
];

/** In letters of Hebrew, or in none. */
const isHebrew = (text: string): boolean => /\p{Script=Hebrew}/u.test(text);

/** What is called the same in all languages, and what is Parvis's own among words of Hebrew. */
const names =
  /Zoé Marchand|Cordes et Cie|Sail loft|Omar Said|Ruth|12 Quay Street|Her diary|fisherman of Jaffa|Outlook|Mastodon|Bluesky|LinkedIn|Thunderbird|iPhone|Excel|LibreOffice|\w\.example/;

const isUntold = (language: string, text: string): boolean => {
  if (language === "he")
    return /\p{Script=Latin}{3}/u.test(text) && !isHebrew(text) && !names.test(text);
  return language !== "" && isHebrew(text) && !text.includes("אבי");
};

/** `/he/fair/sessions/x/` is of the same kind as all sessions in Hebrew, and so is the form that belongs to it. */
const kindOf = (path: string): string =>
  path.replace(
    /\/(sessions|speakers|themes|news|rooms|tracks)\/[^/]+\/(?=(?:(?:comment|correction|feedback)\/)?$)/,
    (_, list: string) => `/${list}/*/`,
  );

describe.each(sites)("$name", ({ folder, now, address, languages, isLarge }) => {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-languages-"));
  const pages = new Map<string, Read>();
  const faults = new Map<string, readonly string[]>();
  let server: Server;
  let published: ReadonlySet<string>;
  const file = (path: string): string =>
    readFileSync(join(temporary, path.endsWith("/") ? `${path}index.html` : path), "utf8");
  const origin = () => server.origin;
  const folders = languages.slice(1).map((language) => `/${language}/`);

  beforeAll(async () => {
    await buildSite(temporary, now, {}, join(root, folder), ["--no-cards"]);
    server = await serveFolder(temporary);
    const files = filesOf(temporary);
    published = new Set(files.map(pathOf));
    const paths = files
      .filter((one) => one.endsWith(".html"))
      .map(pathOf)
      // The editor is no page of the site, and has tests of its own.
      .filter((path) => !path.startsWith(editorFolder))
      // A former address leads on.
      .filter((path) => !file(path).includes('http-equiv="refresh"'));
    const looked = new Set(
      Map.groupBy(paths, kindOf)
        .values()
        .map(([first]) => first),
    );
    const all = isLarge ? paths.filter((path) => looked.has(path)) : paths;
    const read = async (page: Page, url: string): Promise<void> => {
      const path = url.slice(origin().length);
      pages.set(path, await page.evaluate(readPage));
      const isKnown = isLarge && !folders.some((one) => path.startsWith(one));
      if (looked.has(path) && !isKnown) faults.set(path, await findings(page));
    };
    await visitEach(
      all.map((path) => origin() + path),
      { now, width: 360 },
      read,
    );
  }, 240_000);
  afterAll(() => {
    server.close();
    rmSync(temporary, { recursive: true });
  });

  test("has each kind of page in each language, accessible to axe", () => {
    expect([...faults].filter(([, found]) => found.length > 0)).toEqual([]);
    expect(new Set([...pages.values()].map(({ language }) => language))).toEqual(
      new Set(languages),
    );
  });

  test("has valid markup on all pages", async () => {
    const invalid: string[] = [];
    for (const path of pages.keys()) {
      const { results } = await validator.validateString(file(path), join(process.cwd(), path));
      for (const { messages } of results)
        invalid.push(...messages.map(({ message }) => `${path}: ${message}`));
    }
    expect(invalid).toEqual([]);
  });

  test("has no link, and no place on a page, that leads nowhere", () => {
    const broken = [...pages].flatMap(([path, { links }]) =>
      links
        .filter((link) => {
          const [there = "", id = ""] = link.split("#");
          if (!published.has(decodeURI(there))) return true;
          const page = pages.get(there);
          return id !== "" && page !== undefined && !page.ids.includes(decodeURIComponent(id));
        })
        .map((link) => `${path} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test("leads from each page to itself in every other language that it has, and back", () => {
    for (const [path, { language, switch: others }] of pages)
      for (const [lang, there] of others) {
        expect(lang, path).not.toBe(language);
        const back = pages.get(there);
        if (isLarge && !back) continue;
        expect(back?.language, `${path} → ${there}`).toBe(lang);
        expect(
          back?.switch.map(([, url]) => url),
          there,
        ).toContain(path);
      }
    // Nobody touches a screen; of a page within one of another site, that one chooses the language.
    const isBare = (path: string): boolean => /\/(?:screen|embed)\//.test(path);
    const alone = [...pages].filter(
      ([path, { switch: others }]) => others.length === 0 && !isBare(path),
    );
    expect(
      alone.map(([path]) => path).filter((path) => folders.some((one) => path.startsWith(one))),
    ).toEqual([]);
  });

  test("tells of each text in which language it is", () => {
    const untold = [...pages].flatMap(([path, { texts }]) =>
      texts
        .filter(([language, text]) => isUntold(language, text))
        .map(([language, text]) => `${path} (${language}): ${text}`),
    );
    expect(untold).toEqual([]);
  });

  test("tells search engines the same on both sides, and nothing of what they are not to find", () => {
    const at = (url: string) => pages.get(url.slice(address.length));
    for (const [path, { isIndexed, canonical, alternates }] of pages) {
      const own = address + path;
      if (!isIndexed || canonical !== own) {
        expect(alternates, path).toEqual([]);
        continue;
      }
      for (const [, url] of alternates) {
        if (isLarge && !at(url)) continue;
        expect(at(url)?.canonical, `${path} → ${url}`).toBe(url);
        expect(at(url)?.alternates, `${path} → ${url}`).toEqual(alternates);
      }
      if (alternates.length > 0) {
        expect(alternates.map(([, url]) => url)).toContain(own);
        expect(alternates.at(-1)?.[0]).toBe("x-default");
      }
    }
    const canonicals = [...pages.values()].flatMap(({ canonical }) => canonical ?? []);
    for (const url of canonicals)
      if (!isLarge || at(url)) expect(at(url)?.canonical, url).toBe(url);
  });
});
