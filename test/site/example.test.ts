import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findings } from "../browser/axe.ts";
import { serveFolder } from "../browser/server.ts";
import { useBrowser, visit, visitEach } from "../browser/visit.ts";
import { buildSite, filesOf } from "./build-site.ts";

useBrowser();

const example = resolve(import.meta.dirname, "../../examples/conference");
const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-example-"));
const out = join(temporary, "out");
const now = "2027-07-01T12:00+01:00";

beforeAll(() => buildSite(out, now, {}, example, ["--strict"]), 90_000);
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const fileAt = (path: string): string => readFileSync(join(out, path), "utf8");

/** What is read on a page: without templates and tags. */
const read = (path: string): string =>
  fileAt(`2027-mending/${path}index.html`)
    .replaceAll(/<(template|style|script)\b[^]*?<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("the example of a conference", () => {
  test.each([
    { path: "", says: "The Menders and Town Library invite you 23 to 25 September 2027" },
    { path: "", says: "€90 Early bird, until 31 July" },
    { path: "", says: "Register on Fairgate Tickets" },
    { path: "", says: "Give a talk or a workshop Closed since Thursday 1 April 2027" },
    { path: "", says: "Lend us a hand for half a day Until Sunday 5 September 2027" },
    { path: "", says: "Tuesday 1 June 2027 The programme is out Past" },
    { path: "", says: "Saturday 31 July 2027 Last day of the price: Early bird Next" },
    { path: "", says: "Must I be able to mend something? No. Half of those who come" },
    { path: "sessions/first-seam/", says: "To bring A garment with an open seam" },
    { path: "programme/2027-09-23/", says: "Kwame Darko , Speakers to be announced" },
    { path: "programme/2027-09-24/", says: "Cancelled: The second life of batteries" },
    { path: "programme/2027-09-24/", says: "Replaced by Phones that open" },
    { path: "programme/2027-09-24/", says: "from 20:00 to 0:30 Weaving Hall Céilí in the mill" },
    { path: "programme/2027-09-25/", says: "A wall without mortar Moved to 24 September" },
    { path: "programme/2027-09-25/", says: "To be confirmed: A walk along the mill race" },
    { path: "sessions/sewing-machines/", says: "Full Join the waiting list" },
    { path: "sessions/glass-and-gold/", says: "Signe Holm (withdrawn)" },
    { path: "themes/hearing-aids/", says: "Proposed by an audiologist from Limerick" },
    { path: "speakers/", says: "Friday’s trains end at Collan Junction" },
  ])("says “$says” on /$path", ({ path, says }) => {
    expect(read(path)).toContain(says);
  });

  test("tells calendars what is called off, and what ends after midnight", () => {
    expect(fileAt("2027-mending/sessions/batteries/session.ics")).toContain("STATUS:CANCELLED");
    expect(fileAt("2027-mending/calendar.ics")).toContain(
      "DTEND;TZID=Europe/Dublin:20270925T003000",
    );
  });

  test("leads from addresses that it once had", () => {
    expect(fileAt("_redirects")).toMatch(/^\/2027\/\s+\/2027-mending\/\s/m);
  });

  test("has pages that are valid, accessible to axe, and fit a phone", async () => {
    const server = await serveFolder(out);
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const pages = [
      "",
      "programme/2027-09-25/",
      "sessions/three-towns/",
      "speakers/",
      "practical/",
      "rooms/loft/",
      "tracks/hand/",
    ];
    try {
      const faults = await visitEach(
        pages.map((path) => `${server.origin}/2027-mending/${path}`),
        { now, width: 360 },
        async (page, address) => {
          const markup = await (await page.request.get(address)).text();
          const { results } = await validator.validateString(markup, join(process.cwd(), address));
          return [
            ...(await findings(page)),
            ...results.flatMap(({ messages }) => messages.map(({ message }) => message)),
            ...(await page.evaluate(() =>
              document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : [],
            )),
          ];
        },
      );
      expect(faults).toEqual(pages.map(() => []));
    } finally {
      server.close();
    }
  }, 180_000);

  test("shows the first of each day in the first screen, below a small poster", async () => {
    const server = await serveFolder(out);
    try {
      const days = ["23", "24", "25"].map(
        (day) => `${server.origin}/2027-mending/programme/2027-09-${day}/`,
      );
      for (const { width, poster } of [
        { width: 390, poster: 160 },
        { width: 1280, poster: 200 },
      ])
        await visitEach(days, { now, width }, async (page) => {
          const [first, top] = await page.evaluate(() => [
            document.querySelector(".timeline .slot")?.getBoundingClientRect().top ?? Infinity,
            document.querySelector(".masthead")?.getBoundingClientRect().height ?? Infinity,
          ]);
          expect(first).toBeLessThanOrEqual(420);
          expect(top).toBeLessThanOrEqual(poster);
        });
    } finally {
      server.close();
    }
  });

  test("prints important news in black, each room above what is in it, and no way to a list on a screen", async () => {
    const server = await serveFolder(out);
    try {
      const address = `${server.origin}/2027-mending/programme/2027-09-23/`;
      await visit(address, { now }, async (page) => {
        await page.emulateMedia({ media: "print" });
        const news = page.getByRole("complementary", { name: "Important" });
        expect(await news.evaluate((band) => getComputedStyle(band).color)).toBe("rgb(0, 0, 0)");
        const list = page.getByText("All sessions: search and choose");
        expect(await list.isVisible()).toBe(false);

        // From wherever one was in the page.
        await page.evaluate(() => {
          scrollTo(0, 900);
        });
        const talk = page.getByRole("heading", { name: "Welcome to Ballymorrow" });
        const cell = page.locator(".plan > ol > li", { has: talk });
        const [name, room, title] = await Promise.all([
          page.locator(".heads").getByText("Weaving Hall").boundingBox(),
          cell.locator(".where").boundingBox(),
          talk.boundingBox(),
        ]);
        if (!name || !room || !title) throw new Error("not seen");
        expect(room.y).toBeGreaterThan(name.y + name.height);
        expect(title.y).toBeGreaterThanOrEqual(room.y + room.height - 1);
      });
    } finally {
      server.close();
    }
  });

  test("marks its key dates by the clock, and folds each answer by itself but on paper", async () => {
    const server = await serveFolder(out);
    try {
      const last = "2027-07-31T10:00+01:00";
      await visit(`${server.origin}/2027-mending/`, { now: last, width: 360 }, async (page) => {
        const marked = await page.locator("ol.dates .live:not(.past)").allInnerTexts();
        expect(marked).toEqual(["Today", "Next"]);
        const answers = page.locator("details.asked");
        await answers.getByText("Must I be able").click();
        await answers.getByText("Where can I sleep").click();
        const open = await answers.evaluateAll((all) => all.map((one) => one.hasAttribute("open")));
        expect(open).toEqual([true, false, false, true]);
        const eaten = page.getByText("Soup on Thursday evening costs");
        expect(await eaten.isVisible()).toBe(false);
        await page.emulateMedia({ media: "print" });
        expect(await eaten.isVisible()).toBe(true);
      });
    } finally {
      server.close();
    }
  });

  test("prints a session upright, with its foot, and the page of an event without what leads on", async () => {
    const server = await serveFolder(out);
    try {
      const event = `${server.origin}/2027-mending/`;
      await visit(`${event}sessions/kettles/`, { now }, async (page) => {
        await page.emulateMedia({ media: "print" });
        expect(await page.evaluate(() => getComputedStyle(document.body).page)).toBe("auto");
        expect(await page.getByRole("contentinfo").isVisible()).toBe(true);
      });
      await visit(event, { now }, async (page) => {
        await page.emulateMedia({ media: "print" });
        for (const name of ["All speakers", "Map on OpenStreetMap", "Write a comment"])
          expect(await page.getByText(name).first().isVisible()).toBe(false);
      });
    } finally {
      server.close();
    }
  });

  test("says in a row of its sessions where a word stands, beside the star", async () => {
    const server = await serveFolder(out);
    try {
      const address = `${server.origin}/2027-mending/sessions/`;
      await visit(address, { now, width: 360 }, async (page) => {
        await page.locator(".index .star").first().waitFor();
        await page.getByRole("searchbox").fill("capacitor");
        const excerpt = page.locator(".index .excerpt");
        await excerpt.waitFor();
        expect(await excerpt.innerText()).toMatch(/^In the abstract: .* tired capacitor/);
        expect(await page.locator(".star .excerpt").count()).toBe(0);
        expect((await excerpt.boundingBox())?.width).toBeGreaterThan(200);
      });
    } finally {
      server.close();
    }
  });

  test("is searched in its texts where titles answer little, and says where a word stands", async () => {
    const server = await serveFolder(out);
    try {
      const address = `${server.origin}/2027-mending/speakers/`;
      await visit(address, { now, width: 360 }, async (page) => {
        const asked: string[] = [];
        page.on("request", (request) => asked.push(request.url().replace(/^.*\//, "")));
        const field = page.getByRole("searchbox");
        const results = page.locator(".search li a");
        const found = async (words: string, count: RegExp): Promise<readonly string[]> => {
          await field.fill("");
          await page.waitForFunction(() => !document.querySelector(".search a"));
          await field.fill(words);
          await page.getByRole("status").filter({ hasText: count }).waitFor();
          return results.allInnerTexts();
        };
        // A title alone is no reason to load them.
        await found("a", /^12 results/);
        expect(asked).not.toContain("search-texts.json");

        const [circuit = ""] = await found("capasitor", /^1 result/);
        expect(circuit).toMatch(
          /^Reading a circuit without fear\n.*11:45.*\nIn the abstract: .* tired capacitor\. /,
        );
        expect(await results.locator("mark").allInnerTexts()).toEqual(["capacitor"]);
        expect(asked).toContain("search-texts.json");
        expect(await findings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

        const meals = await found("vegetarian", /results?;/);
        expect(meals).toContainEqual(
          expect.stringMatching(/^Is there something to eat\?\nOn the page: .*vegetarian/),
        );
        expect((await found("code of conduct", /^1 result/))[0]).toMatch(/^Code of conduct\n/);
        const list = page.locator(".search ul");
        expect(await list.evaluate(({ hidden }: HTMLElement) => hidden)).toBe(false);
        await found("zzzz", /^Nothing found/);
        expect(await list.evaluate(({ hidden }: HTMLElement) => hidden)).toBe(true);
        await found("kintsugi", /^3 results/);
        await field.press("Enter");
        await page.keyboard.press("Enter");
        await page.waitForURL("**/speakers/yuki-tanabe/#term-kintsugi");
        expect(await page.locator("#term-kintsugi").isVisible()).toBe(true);
      });
    } finally {
      server.close();
    }
  });

  test.each([
    { where: "in the cells of a grid", path: "programme/2027-09-24/", width: 1280 },
    { where: "on a narrow phone", path: "programme/2027-09-24/", width: 320 },
    { where: "in the list of all sessions", path: "sessions/", width: 320 },
  ])("keeps its stars where they are seen, $where", async ({ path, width }) => {
    const server = await serveFolder(out);
    try {
      await visit(`${server.origin}/2027-mending/${path}`, { now, width }, async (page) => {
        await page.locator(".star").first().waitFor();
        const cut = await page.locator(".star").evaluateAll((stars) =>
          stars.flatMap((star) => {
            const cell = star.closest(".card, .slot, .index > li")?.getBoundingClientRect();
            const isInside = cell && star.getBoundingClientRect().right <= cell.right;
            return isInside ? [] : [star.ariaLabel];
          }),
        );
        expect(cut).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    } finally {
      server.close();
    }
  });

  test.each([
    { what: "what is on", fragment: "" },
    { what: "a block of talks that a link names", fragment: "#slot-2027-09-24-talks-2" },
  ])("opens at $what, below the names of the rooms", async ({ fragment }) => {
    const server = await serveFolder(out);
    try {
      const address = `${server.origin}/2027-mending/programme/2027-09-24/${fragment}`;
      await visit(address, { now: "2027-09-24T10:50+01:00" }, async (page) => {
        const talk = page.locator(".card", { hasText: "The patience of clocks" });
        await page.waitForFunction(() => scrollY > 0);
        const { y } = await boxOf(talk);
        const heads = await boxOf(page.getByRole("list", { name: "Rooms" }).locator("li").first());
        expect(y).toBeGreaterThanOrEqual(heads.y + heads.height);
        expect(y).toBeLessThan(200);
      });
    } finally {
      server.close();
    }
  });

  test("has its rooms side by side on a desk, and one slot after the other on a phone", async () => {
    const server = await serveFolder(out);
    const address = `${server.origin}/2027-mending/programme/2027-09-23/`;
    const box = (page: Page, title: string) => boxOf(page.locator("main li", { hasText: title }));
    try {
      await visit(address, { now }, async (page) => {
        expect(await findings(page)).toEqual([]);
        const heads = page.getByRole("list", { name: "Rooms", exact: true }).getByRole("listitem");
        expect(await heads.allInnerTexts()).toEqual([
          "Weaving Hall",
          "Dye House",
          "Boiler Room",
          "Loft",
        ]);
        const dye = await boxOf(heads.nth(1));
        const tools = await box(page, "forgotten tools");
        const drill = await box(page, "How to catalogue a drill");
        const seam = await box(page, "Your first seam");
        const lunch = await box(page, "Lunch");
        // One room has one column, and stands under its name.
        expect([tools.x, tools.x + tools.width]).toEqual([drill.x, drill.x + drill.width]);
        expect(Math.abs(tools.x - dye.x)).toBeLessThan(8);
        // What begins together is level, what lasts until the end of the next ends with it.
        expect(seam.y).toBe(tools.y);
        expect(seam.x).toBeGreaterThan(tools.x + tools.width);
        expect(seam.y + seam.height).toBe(drill.y + drill.height);
        expect(drill.y).toBeGreaterThanOrEqual(tools.y + tools.height);
        expect(lunch.y).toBeGreaterThanOrEqual(seam.y + seam.height);
        expect(lunch.width).toBeGreaterThan(3 * tools.width);
        // The names of the rooms stay in view, below the bar.
        await page.evaluate((y) => {
          scrollTo({ top: y, behavior: "instant" });
        }, lunch.y);
        expect((await boxOf(heads.nth(1))).y).toBe(44);
        // One room chosen, the others are gone; as a list, all is told.
        await page.getByText("Choose rooms").click();
        await page.getByRole("checkbox", { name: "Dye House" }).check();
        expect((await box(page, "forgotten tools")).width).toBeGreaterThan(3 * tools.width);
        expect(await page.getByRole("heading", { name: "Your first seam" }).count()).toBe(0);
        await page.getByRole("checkbox", { name: "Dye House" }).uncheck();
        await page.getByRole("checkbox", { name: "As a list" }).check();
        expect(await page.getByRole("heading", { name: "Your first seam" }).isVisible()).toBe(true);
        expect(await heads.first().isVisible()).toBe(false);
      });
      await visit(address, { now, width: 360 }, async (page) => {
        const titles = await page.locator("main li h2").all();
        const tops = await Promise.all(titles.map(async (title) => (await boxOf(title)).y));
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
        expect(new Set(tops).size).toBe(tops.length);
        expect(await page.getByText("Choose rooms").isVisible()).toBe(false);
      });
    } finally {
      server.close();
    }
  }, 180_000);
});

const boxOf = async (element: Locator) => {
  const box = await element.first().boundingBox();
  if (!box) throw new Error("not seen");
  return box;
};

const weights = new Map<string, number>();

/** As a host sends it, in bytes: slow to know, and asked for more than once. */
const weightOf = (file: string): number => {
  const weight = weights.get(file) ?? brotliCompressSync(readFileSync(join(out, file))).byteLength;
  weights.set(file, weight);
  return weight;
};

/** Of all pages that one reads of which a part of the address is so, heaviest first. */
const weightsOf = (address: RegExp): readonly number[] =>
  filesOf(out)
    .filter((file) => file.endsWith("/index.html") && !file.startsWith("/admin/"))
    .filter((file) => !/\/(?:comment|correction|feedback)\/index\.html$/.test(file))
    .filter((file) => address.test(file))
    .map(weightOf)
    .sort((a, b) => b - a);

describe("the pages of the example, with a translation, comments, forms and what is to come", () => {
  test.each<[what: string, address: RegExp, most: number, median: number]>([
    ["the event's", /^(?:\/de)?(?:\/2027-mending)?\/index\.html$/, 12_000, 11_000],
    ["those of sessions", /\/sessions\/[^/]+\/index\.html$/, 7_500, 6_600],
    ["all", /./, 12_000, 6_000],
  ])("%s weigh no more than they do", (_, address, most, median) => {
    const found = weightsOf(address);
    expect(found.length).toBeGreaterThan(3);
    expect(found[0]).toBeLessThanOrEqual(most);
    expect(found[found.length >> 1]).toBeLessThanOrEqual(median);
  });
});
