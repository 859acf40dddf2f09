import { beforeAll, describe, expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { everyPage } from "./every-page.ts";

useBrowser({ keepWindows: true });

/** What the head and the outline of a page say; runs in the page. */
const outline = () => {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  return {
    language: document.documentElement.lang,
    title: document.title,
    description: attribute('meta[name="description"]', "content"),
    policy: attribute('meta[http-equiv="Content-Security-Policy"]', "content"),
    canonical: attribute('link[rel="canonical"]', "href"),
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) =>
      Number(localName.slice(1)),
    ),
    inlineScripts: [...document.querySelectorAll("script:not([src])")].filter(
      (script) => script.getAttribute("type") !== "application/ld+json",
    ).length,
    handlers: [...document.querySelectorAll("*")]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => name === "style" || name.startsWith("on")),
    styles: document.querySelectorAll("style").length,
  };
};

/** The readable text of a page, without the controls that a script alone can answer; runs in the page. */
const readText = () => {
  for (const tools of document.querySelectorAll(".tools")) tools.remove();
  return document.querySelector("main")?.innerText;
};

/** What a visitor's own device fills. */
const ownProgramme = "/2030-jardins/my/";

/** What hangs in the hall has a style of its own, and shows what is on: `screen.test.ts`. */
const screen = "/2030-jardins/screen/";

describe.each(everyPage)("$phase: $path", ({ path, site }) => {
  const address = site.origin + path;
  const { now } = site;
  let page: ReturnType<typeof outline>;
  let text: ReturnType<typeof readText>;

  beforeAll(async () => {
    await visit(address, { now, javaScript: false }, async (opened) => {
      page = await opened.evaluate(outline);
      text = await opened.evaluate(readText);
    });
  });

  test("says what it is", () => {
    expect(page.language).toBe("fr");
    expect(page.title.length).toBeGreaterThan(5);
    expect(page.title.length).toBeLessThanOrEqual(70);
  });

  // Built for https, it is tried without: there some browsers would find none of its files.
  test("has a policy that holds on the own machine too", () => {
    expect(page.canonical ?? "https:").toMatch(/^https:/);
    expect(page.policy).toContain("default-src 'none'");
    expect(page.policy).not.toContain("upgrade-insecure-requests");
  });

  // The pages for what is missing are found nowhere, nor is what only a device knows, or a hall.
  if (!["/404.html", "/offline/fr/", ownProgramme, screen].includes(path))
    test("has a description and one address", () => {
      expect(page.description?.length).toBeGreaterThan(20);
      expect(page.canonical).toMatch(/^https:\/\/jardins\.example\/(.+\/)?$/);
    });

  test("has one h1 and skips no level", () => {
    expect(page.headings.filter((level) => level === 1)).toHaveLength(1);
    const skipped = page.headings.filter((level, i) => level > (page.headings[i - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);
  });

  test("holds no script and no style attribute in its markup, and one style element", () => {
    const styles = path === screen ? 0 : 1;
    expect(page).toMatchObject({ inlineScripts: 0, handlers: [], styles });
  });

  test("reads the same with JavaScript, and fits a phone of 320 px", async () => {
    expect(text?.length).toBeGreaterThan(20);
    await visit(address, { now }, async (opened) => {
      if (path !== ownProgramme && path !== screen)
        expect(await opened.evaluate(readText)).toBe(text);
      await opened.setViewportSize({ width: 320, height: 640 });
      const overflow = await opened.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
});
