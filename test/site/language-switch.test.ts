/** Who changes the language stays where they are: a visitor's walk through a site in two languages. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { buildSite, root } from "./build-site.ts";

useBrowser();

const now = "2031-04-10T12:00+03:00";
const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-switch-"));
const event = "/2031-harbour/";
let server: Server;

/** So many talks that one chooses among them, at two levels and about two subjects. */
const addTalks = (site: string): void => {
  for (let i = 1; i <= 24; i++) {
    const level = i % 2 === 0 ? "{ en: Beginners, he: מתחילים }" : "{ en: Sailors, he: ימאים }";
    const path = join(site, "content/2031-harbour/sessions", `talk-${i}`);
    const [tag, translated] = i % 2 === 0 ? ["ropes", "חבלים"] : ["boats", "סירות"];
    writeFileSync(`${path}.md`, `---\ntitle: Talk ${i}\nlevel: ${level}\ntags: [${tag}]\n---\n`);
    const title = `הרצאה ${i}`;
    writeFileSync(`${path}.he.md`, `---\ntitle: ${title}\ntags: [${translated}]\n---\n`);
  }
};

beforeAll(async () => {
  const site = join(temporary, "site");
  cpSync(join(root, "test/fixtures/harbour"), site, { recursive: true });
  addTalks(site);
  await buildSite(join(temporary, "out"), now, {}, site, ["--no-cards"]);
  server = await serveFolder(join(temporary, "out"));
}, 120_000);
afterAll(() => {
  server.close();
  rmSync(temporary, { recursive: true });
});

const open = <Result>(
  path: string,
  action: (page: Page) => Promise<Result>,
  settings: Partial<Parameters<typeof visit>[1]> = {},
) => visit(server.origin + path, { now, width: 360, ...settings }, action);

const hebrew = (page: Page) => page.getByRole("link", { name: "עברית" });
const english = (page: Page) => page.getByRole("link", { name: "English" });
const place = (page: Page): string => page.url().slice(server.origin.length);

const kinds = [
  ...["/", "/agenda/", "/series/harbour-days/", "/about/", "/legal/", "/accessibility/"],
  ...[event, `${event}programme/`, `${event}programme/2031-05-14/`, `${event}sessions/`],
  ...[`${event}sessions/stones/`, `${event}speakers/`, `${event}speakers/noa/`],
  ...[`${event}themes/`, `${event}themes/light/`, `${event}organisations/`, `${event}team/`],
  ...[`${event}practical/`, `${event}news/boats/`, `${event}food/`, `${event}data/`, `${event}my/`],
  ...[`${event}rooms/hall/`, `${event}tracks/stone/`],
];

describe("the other language", () => {
  test.each([{ javaScript: true }, { javaScript: false }])(
    "is the same page, of every kind, and back again (JavaScript: $javaScript)",
    async ({ javaScript }) => {
      await open(
        "/",
        async (page) => {
          for (const path of kinds) {
            await page.goto(server.origin + path);
            await hebrew(page).click();
            expect(place(page)).toBe(`/he${path}`);
            expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
            await english(page).click();
            expect(place(page)).toBe(path);
          }
        },
        { javaScript },
      );
    },
  );

  test("keeps the place of the page and what is asked, and Back leads back", async () => {
    const slot = "#slot-2031-05-15-1";
    await open(`${event}programme/2031-05-15/?from=poster${slot}`, async (page) => {
      await hebrew(page).click();
      expect(place(page)).toBe(`/he${event}programme/2031-05-15/?from=poster${slot}`);
      await page.goBack();
      expect(place(page)).toBe(`${event}programme/2031-05-15/?from=poster${slot}`);
    });
  });

  test("shows what was chosen of a list, by the same address", async () => {
    const shown = (page: Page) => page.locator(".entries > li:visible").count();
    await open(`${event}sessions/`, async (page) => {
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByLabel("Level").selectOption("beginners");
      await page.getByLabel("Theme").selectOption("ropes");
      expect(await shown(page)).toBe(12);
      await hebrew(page).click();
      expect(place(page)).toBe(`/he${event}sessions/?level=beginners&theme=ropes`);
      const levels = page.locator("#choose-level");
      expect(await levels.locator("option:checked").textContent()).toContain("מתחילים");
      expect(await shown(page)).toBe(12);
    });
  });

  test("has the same choice of sessions, also one of before there were two languages", async () => {
    await open(`${event}my/`, async (page) => {
      await page.evaluate((key) => {
        localStorage.setItem(key, "stones");
      }, `parvis my ${event}`);
      await page.reload();
      expect(await page.locator(".chosen h3").allTextContents()).toEqual([
        "The stones of the mole",
      ]);
      await page.goto(`${server.origin}/he${event}sessions/tides/`);
      await page.getByRole("button", { name: "בחירת המפגש הזה" }).click();
      await page.goto(`${server.origin}/he${event}my/`);
      expect(await page.locator(".chosen h3").allTextContents()).toEqual([
        "האבנים של הנמל",
        "Reading a tide table",
      ]);
      await english(page).click();
      expect(await page.locator(".chosen h3").allTextContents()).toEqual([
        "The stones of the mole",
        "Reading a tide table",
      ]);
    });
  });

  test.each([
    { width: 360, least: 44 },
    { width: 1280, least: 24 },
  ])("is reached by thumb and by keyboard at $width pixels", async ({ width, least }) => {
    await open(
      event,
      async (page) => {
        const box = await hebrew(page).boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(least);
        expect(box?.width).toBeGreaterThanOrEqual(24);
        const link = hebrew(page);
        for (let i = 0; i < 40 && !(await link.evaluate((one) => one.matches(":focus"))); i++)
          await page.keyboard.press("Tab");
        expect(await link.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
        await page.keyboard.press("Enter");
        await page.waitForURL(`**/he${event}`);
      },
      { width },
    );
  });

  test("stands beside the menu of a phone, without covering it", async () => {
    await open(event, async (page) => {
      const menu = page.getByRole("button", { name: "Menu" });
      const before = await menu.boundingBox();
      const link = await hebrew(page).boundingBox();
      expect(link?.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });

  test("is not printed", async () => {
    await open(event, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await hebrew(page).isVisible()).toBe(false);
    });
  });
});

test("a page says what of it is not translated, and a list says it of its links", async () => {
  const words = async (path: string): Promise<string> =>
    open(path, async (page) => (await page.locator("main").innerText()).replaceAll(/\s+/g, " "));
  expect(await words(`/he${event}sessions/tides/`)).toContain("הדף הזה כתוב באנגלית בלבד.");
  expect(await words(`/he${event}`)).toContain("הדף הזה לא תורגם כולו; השאר באנגלית.");
  expect(await words(`/he${event}`)).toContain("We have boats (באנגלית)");
  expect(await words(`/he${event}themes/`)).toContain("Nets and what slips through them (באנגלית)");
  expect(await words(`/he${event}speakers/noa/`)).toContain("Reading a tide table (באנגלית)");
  expect(await words(event)).not.toContain("Not all of this page");
  expect(await words("/agenda/")).toContain("The old customs house, Acre · in Hebrew");
});

test("a term is explained in the language of the text that it stands in", async () => {
  await open(`/he${event}sessions/tides/`, async (page) => {
    await page.getByRole("button", { name: "mole" }).click();
    const definition = page.locator(":popover-open");
    expect(await definition.innerText()).toContain("A wall of stone");
    expect(await definition.locator(".told").getAttribute("lang")).toBe("en");
  });
  await open(`/he${event}sessions/stones/`, async (page) => {
    await page.getByRole("button", { name: "שובר גלים" }).click();
    expect(await page.locator(":popover-open").innerText()).toContain("קיר אבן");
  });
});

test("without a network, what was never seen is told in the language of the page", () => {
  const read = (path: string) => readFileSync(join(temporary, "out", path), "utf8");
  expect(/<html\s+lang="(\w+)"/.exec(read("offline/he/index.html"))?.[1]).toBe("he");
  expect(read("offline/he/index.html").includes('href="/offline/en/"')).toBe(true);
});
