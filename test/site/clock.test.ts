/** A site that was published weeks before its event, read on the days of it. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { publishVillage } from "./published-village.ts";

useBrowser();

/** The clocks go forward at two in the night between the days, in Paris. */
const { origin } = publishVillage({
  "content/fair/programme/2027-03-27.yaml": `
- { time: 9:00–10:00, title: Welcome }
- { time: 10:00–11:00, title: Walk, status: cancelled }
- { time: 11:00–12:00, title: Talk, sessions: [bread, kites] }
- { time: 23:00–25:30, title: Dance }
- { time: 25:30–27:30, title: Owls }
`,
  // Of two posters one is called off: the other is on.
  "content/fair/sessions/kites.md": "---\ntitle: Kites\nstatus: cancelled\n---\n",
  "content/fair/programme/2027-03-28.yaml": `
- { time: 10:00–11:00, title: Farewell }
- { time: 11h–, title: Cleaning }
`,
  "content/fair/news/bus.md": `---
title: The bus does not run
date: 2027-02-20
important: true
until: 2027-03-27T12:00
---

Come on foot.
`,
});

const read = <Result>(path: string, now: string, action: (page: Page) => Promise<Result>) =>
  visit(origin() + path, { now, width: 1280 }, action);

/** “Talk: Now” */
const marks = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".timeline .live")
    .evaluateAll((all) =>
      all.map(
        (mark) =>
          `${mark.closest("li")?.querySelector("h2")?.textContent.trim()}: ${mark.textContent}`,
      ),
    );

const saturday = "/fair/programme/2027-03-27/";
const sunday = "/fair/programme/2027-03-28/";

describe("a programme marks what is on and what is next", () => {
  test.each([
    { path: saturday, now: "2027-03-26T23:59+01:00", marked: [] },
    { path: saturday, now: "2027-03-27T00:00+01:00", marked: ["Welcome: Next"] },
    { path: saturday, now: "2027-03-27T09:00+01:00", marked: ["Welcome: Now", "Talk: Next"] },
    { path: saturday, now: "2027-03-27T10:30+01:00", marked: ["Talk: Next"] },
    { path: saturday, now: "2027-03-28T01:29+01:00", marked: ["Dance: Now", "Owls: Next"] },
    // The hour from two to three is not.
    { path: saturday, now: "2027-03-28T03:15+02:00", marked: ["Owls: Now"] },
    { path: saturday, now: "2027-03-28T03:30+02:00", marked: [] },
    { path: sunday, now: "2027-03-28T00:00+01:00", marked: ["Farewell: Next"] },
    { path: sunday, now: "2027-03-28T12:00+02:00", marked: ["Cleaning: Now"] },
    { path: sunday, now: "2027-03-28T18:00+02:00", marked: [] },
  ])("at $now on $path: $marked", async ({ path, now, marked }) => {
    expect(await read(path, now, marks)).toEqual(marked);
  });

  test("while the page is open, at the very moment", async () => {
    await read(saturday, "2027-03-27T09:00+01:00", async (page) => {
      await page.clock.install({ time: "2027-03-27T10:59:59+01:00" });
      await page.reload();
      expect(await marks(page)).toEqual(["Talk: Next"]);
      await page.clock.runFor(1000);
      expect(await marks(page)).toEqual(["Talk: Now", "Dance: Next"]);
    });
  });

  test("not on paper", async () => {
    await read(saturday, "2027-03-27T09:00+01:00", async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".timeline .live").first().isVisible()).toBe(false);
    });
  });

  test("without moving anything", async () => {
    const heights = await Promise.all(
      ["2027-03-20T09:00+01:00", "2027-03-27T09:00+01:00"].map((now) =>
        read(saturday, now, (page) =>
          page.locator(".slot").evaluateAll((all) => all.map((slot) => slot.clientHeight)),
        ),
      ),
    );
    expect(heights[0]).toEqual(heights[1]);
  });
});

describe("on the day, “Now and next” shows what is on and what comes next", () => {
  const seen = (page: Page): Promise<readonly string[]> =>
    page.locator(".slot:visible h2").allTextContents();
  const all = ["Welcome", "Cancelled: Walk", "Talk", "Dance", "Owls"];
  const filter = (page: Page) => page.getByRole("button", { name: "Now and next" });

  test("at a tap, said in the address, hour after hour, past midnight, until the day is over", async () => {
    await read(saturday, "2027-03-27T09:30+01:00", async (page) => {
      await page.clock.install({ time: "2027-03-27T09:30+01:00" });
      await page.reload();
      expect(await seen(page)).toEqual(all);
      await filter(page).click();
      expect(await seen(page)).toEqual(["Welcome", "Talk"]);
      expect(page.url()).toMatch(/\/2027-03-27\/\?now$/);
      expect(await page.getByRole("status").allTextContents()).toContain("Now 1 · Next 1");
      for (const [time, shown] of [
        ["2027-03-27T10:00+01:00", ["Talk"]],
        ["2027-03-27T12:00+01:00", ["Dance"]],
        ["2027-03-28T01:00+01:00", ["Dance", "Owls"]],
        ["2027-03-28T03:15+02:00", ["Owls"]],
        ["2027-03-28T03:30+02:00", all],
      ] as const) {
        await page.clock.runFor(Date.parse(time) - (await page.evaluate(() => Date.now())));
        expect(await seen(page), time).toEqual(shown);
      }
      expect(await filter(page).isVisible()).toBe(false);
      expect(page.url()).not.toContain("now");
    });
  });

  test("in an address that is sent; off, the whole day is back; a link to what is left out shows it", async () => {
    await read(`${saturday}?now`, "2027-03-27T11:30+01:00", async (page) => {
      expect(await seen(page)).toEqual(["Talk", "Dance"]);
      await filter(page).click();
      expect(await seen(page)).toEqual(all);
      await filter(page).click();
      expect(await seen(page)).toEqual(["Talk", "Dance"]);
      await page.evaluate(() => {
        location.hash = document.querySelector(".slot")?.id ?? "";
      });
      await expect.poll(() => seen(page)).toEqual(all);
    });
  });

  test("and says when nothing more comes", async () => {
    await read(`${sunday}?now`, "2027-03-28T18:30+02:00", async (page) => {
      expect(await seen(page)).toEqual([]);
      expect(await page.getByRole("status").allTextContents()).toContain("Nothing more today");
    });
  });

  test.each([
    { title: "the day before", path: saturday, now: "2027-03-26T23:59+01:00" },
    { title: "the day after", path: saturday, now: "2027-03-28T09:30+02:00" },
  ])("but not $title, whatever the address asks", async ({ path, now }) => {
    await read(`${path}?now`, now, async (page) => {
      expect(await filter(page).isVisible()).toBe(false);
      expect(await seen(page)).toEqual(all);
    });
  });
});

test("below a day is said what is still on from the evening before, until that ends", async () => {
  const said = (now: string) =>
    read(sunday, now, (page) => page.getByText("Still on").allInnerTexts());
  const dance: unknown = expect.stringMatching(/^Still on from the day before: Dance, until 1:30/);
  expect(await said("2027-03-28T01:29+01:00")).toEqual([dance]);
  expect(await said("2027-03-28T01:30+01:00")).toEqual([]);
});

describe("the address of the whole programme", () => {
  test.each([
    {
      title: "leads to today",
      path: "/fair/programme/",
      now: "2027-03-28T09:30+02:00",
      to: sunday,
    },
    {
      title: "stays with the evening before while that goes on",
      path: "/fair/programme/",
      now: "2027-03-28T01:45+01:00",
      to: "/fair/programme/",
    },
    {
      title: "takes along what is asked",
      path: "/fair/programme/?track=a",
      now: "2027-03-28T09:30+02:00",
      to: `${sunday}?track=a`,
    },
    {
      title: "shows the first day if that is today",
      path: "/fair/programme/",
      now: "2027-03-27T11:30+01:00",
      to: "/fair/programme/",
    },
    {
      title: "shows the first day at any other time",
      path: "/fair/programme/",
      now: "2027-03-29T11:30+02:00",
      to: "/fair/programme/",
    },
    {
      title: "stays at a place that it has",
      path: "/fair/programme/#more",
      now: "2027-03-28T09:30+02:00",
      to: "/fair/programme/#more",
    },
  ])("$title", async ({ path, now, to }) => {
    await read(path, now, async (page) => {
      await page.waitForURL(origin() + to);
      const days = page.getByRole("navigation", { name: "Days" });
      const shown = await days.locator("[aria-current]").textContent();
      expect(shown?.trim()).toBe(to.startsWith(sunday) ? "Sunday 28" : "Saturday 27");
    });
  });

  test("shows a day without JavaScript, with links to the others", async () => {
    const visited = { now: "2027-03-28T09:30+02:00", javaScript: false };
    await visit(`${origin()}/fair/programme/`, visited, async (page) => {
      expect(await page.getByRole("heading", { name: "Talk" }).isVisible()).toBe(true);
      await page.getByRole("button", { name: "Days: Sat 27" }).click();
      await page.getByRole("link", { name: "Sunday, March 28" }).click();
      await page.waitForURL(`**${sunday}`);
    });
  });
});

test.each([
  { now: "2027-03-26T23:59:59+01:00", today: [] },
  { now: "2027-03-27T00:00+01:00", today: ["Saturday 27"] },
  // As long as something of it goes on in the night.
  { now: "2027-03-28T03:29+02:00", today: ["Saturday 27"] },
  { now: "2027-03-28T03:30+02:00", today: ["Sunday 28"] },
  { now: "2027-03-29T00:00+02:00", today: [] },
])("at $now, of the days $today is today", async ({ now, today }) => {
  const seen = await read(sunday, now, (page) =>
    page.locator(".poster li:has(.live) a").allTextContents(),
  );
  expect(seen.map((day) => day.trim())).toEqual(today);
});

describe("the page of the event begins with what is on", () => {
  const ticket = (now: string, javaScript = true) =>
    visit(`${origin()}/fair/`, { now, javaScript }, async (page) => {
      if (javaScript) await page.waitForLoadState("networkidle");
      return (await page.locator(".ticket").innerText()).replace(/\s+/g, " ");
    });

  test.each([
    {
      now: "2027-03-27T11:30+01:00",
      says: /Today · Saturday, March 27 Now from 11 AM to noon Talk Next from 11 PM .*Dance/,
    },
    // Between two things nothing is on, and it says so by what comes next.
    {
      now: "2027-03-27T12:30+01:00",
      says: /Today · Saturday, March 27 Next from 11 PM .*Dance Today’s/,
    },
    { now: "2027-03-28T01:45+01:00", says: /Today · Saturday, March 27 Now .*Owls Today’s/ },
    { now: "2027-03-28T12:00+02:00", says: /Today · Sunday, March 28 Now .*Cleaning Today’s/ },
    // At night, between two days.
    {
      now: "2027-03-28T05:00+02:00",
      says: /Next · Sunday, March 28 from 10 AM to 11 AM Farewell/,
    },
  ])("at $now: $says", async ({ now, says }) => {
    const text = await ticket(now);
    expect(text).toMatch(says);
  });

  test("and follows the clock while it is open", async () => {
    await read("/fair/", "2027-03-27T11:59+01:00", async (page) => {
      await page.clock.install({ time: "2027-03-27T11:59+01:00" });
      await page.reload();
      const headings = page.locator(".ticket h3");
      await expect.poll(() => headings.allTextContents()).toEqual(["Now", "Next"]);
      const dance = page.getByRole("link", { name: "Dance" });
      await dance.focus();
      await page.clock.runFor(60_000);
      expect(await headings.allTextContents()).toEqual(["Next"]);
      // What has the focus keeps it.
      expect(await dance.evaluate((link) => link === document.activeElement)).toBe(true);
      await dance.click();
      expect(page.url()).toMatch(/\/fair\/programme\/2027-03-27\/#slot-/);
    });
  });

  test("with when it is, and the way to the day, until the programme is to be had", async () => {
    await read("/fair/", "2027-03-27T11:30+01:00", async (page) => {
      await page.clock.install({ time: "2027-03-27T11:30+01:00" });
      await page.addInitScript(() => {
        const ask = fetch;
        globalThis.fetch = () => {
          globalThis.fetch = ask;
          return Promise.resolve(new Response("", { status: 503 }));
        };
      });
      await page.reload();
      const board = page.locator(".ticket .board");
      await expect.poll(() => board.textContent()).toContain("This event takes place from");
      expect(await board.getByRole("link").allTextContents()).toEqual(["Today’s programme"]);
      await page.clock.runFor(30_000);
      await expect.poll(() => board.locator("h3").allTextContents()).toEqual(["Now", "Next"]);
    });
  });

  test("without JavaScript with when it is, before it as ever", async () => {
    const text = await ticket("2027-03-27T11:30+01:00", false);
    expect(text).not.toMatch(/Now|Next/);
  });
});

test("important news goes by itself", async () => {
  const band = (now: string) =>
    read("/fair/speakers/", now, (page) => page.locator("aside.urgent").count());
  expect(await band("2027-03-27T11:59:59+01:00")).toBe(1);
  expect(await band("2027-03-27T12:00+01:00")).toBe(0);
});

test("without JavaScript, nothing that passes is said", async () => {
  const visited = { now: "2027-03-27T09:00+01:00", javaScript: false };
  await visit(origin() + saturday, visited, async (page) => {
    expect(await marks(page)).toEqual([]);
    expect((await page.locator("aside.urgent").textContent())?.trim()).toBe("The bus does not run");
    await page.goto(`${origin()}/fair/`);
    expect(await page.locator("aside.urgent").textContent()).toMatch(
      /\(until Saturday, March\s27,\s2027\sat\snoon\)/,
    );
  });
});
