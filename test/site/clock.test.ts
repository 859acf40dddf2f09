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
- { time: 11:00–12:00, title: Talk }
- { time: 23:00–25:30, title: Dance }
- { time: 25:30–27:30, title: Owls }
`,
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

describe("a programme opens at what is on", () => {
  const small = { width: 360, height: 400 };
  /** Where a slot is, from the top of the window; undefined if it is out of sight. */
  const topOf = (page: Page, title: string): Promise<number | undefined> =>
    page.locator(".slot", { hasText: title }).evaluate((slot) => {
      const { top } = slot.getBoundingClientRect();
      return top >= 0 && top < innerHeight ? top : undefined;
    });
  const openSmall = (path: string, now: string, action: (page: Page) => Promise<void>) =>
    read("/legal/", now, async (page) => {
      await page.setViewportSize(small);
      await page.goto(origin() + path);
      await action(page);
    });

  test.each([
    { now: "2027-03-27T11:30+01:00", at: "Talk" },
    // Nothing is on, and something is over: what comes next.
    { now: "2027-03-27T10:30+01:00", at: "Talk" },
    { now: "2027-03-28T01:40+01:00", at: "Owls" },
  ])("at $now: $at", async ({ now, at }) => {
    await openSmall(saturday, now, async (page) => {
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(await topOf(page, at)).toBeLessThan(70);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    });
  });

  test.each([
    { title: "on another day", path: saturday, now: "2027-03-26T11:30+01:00" },
    { title: "before its first hour", path: saturday, now: "2027-03-27T08:30+01:00" },
    { title: "once it is over", path: saturday, now: "2027-03-28T09:30+02:00" },
    { title: "on the event’s own page", path: "/fair/", now: "2027-03-27T11:30+01:00" },
  ])("not $title", async ({ path, now }) => {
    await openSmall(path, now, async (page) => {
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  test("not if one came to a place of the page; then a link leads there", async () => {
    await openSmall(`${saturday}#main`, "2027-03-27T11:30+01:00", async (page) => {
      expect((await topOf(page, "Talk")) ?? Infinity).toBeGreaterThan(200);
      await page.getByRole("link", { name: "On now" }).click();
      await expect.poll(() => topOf(page, "Talk")).toBeLessThan(70);
    });
  });
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
  { now: "2027-03-28T00:00+01:00", today: ["Sunday 28"] },
  { now: "2027-03-29T00:00+02:00", today: [] },
])("at $now, of the days $today is today", async ({ now, today }) => {
  const seen = await read(sunday, now, (page) =>
    page.locator(".poster li:has(.live) a").allTextContents(),
  );
  expect(seen.map((day) => day.trim())).toEqual(today);
});

describe("at night, between two days, nothing is happening now", () => {
  const ticket = (now: string) =>
    read("/fair/", now, (page) => page.locator(".ticket").innerText());

  test.each([
    { now: "2027-03-27T11:30+01:00", says: "Now", next: "Dance" },
    { now: "2027-03-27T12:30+01:00", says: "Happening now", next: "Dance" },
    { now: "2027-03-28T05:00+02:00", says: "This event takes place from", next: "Farewell" },
  ])("the ticket says “$says” and what is next at $now", async ({ now, says, next }) => {
    const text = await ticket(now);
    expect(text).toMatch(RegExp(`^${says}`, "m"));
    expect(text).toMatch(RegExp(`Next\\s[^]*${next}`));
    if (says !== "Happening now") expect(text).not.toContain("Happening now");
  });

  test("what is next is told with its day", async () => {
    expect(await ticket("2027-03-28T05:00+02:00")).toMatch(
      /Next\s+Sunday, March\s28,\s2027\s[^]*10\sAM[^]*11\sAM\s+Farewell/,
    );
  });

  test.each([
    { now: "2027-03-27T12:30+01:00", isThere: true },
    { now: "2027-03-28T05:00+02:00", isThere: false },
    { now: "2027-03-28T10:00+02:00", isThere: true },
  ])("a link to what is on is there at $now: $isThere", async ({ now, isThere }) => {
    await read("/fair/programme/", now, async (page) => {
      expect(await page.getByRole("link", { name: "On now" }).isVisible()).toBe(isThere);
    });
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
