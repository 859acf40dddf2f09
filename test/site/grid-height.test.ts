/** A day of eight rooms on a desk and on paper: how high its cells are, and what stays in view while the page scrolls. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { makeFolder, makeSite, smallSite } from "../build/fixture.ts";
import { buildSite } from "./build-site.ts";

useBrowser();

const { "content/open-evening/event.md": event = "" } = smallSite;
const rooms = ["oak", "elm", "ash", "yew", "fir", "bay", "box", "may"];
const now = "2027-03-20T16:10+01:00";

/** One for each room, and one that is much longer; before them one that lasts a minute. */
const programme = [
  "- { time: 9:00–9:01, title: A bell, room: oak }",
  ...rooms.map((room) => `- { time: 9:30–10:15, title: Talk in ${room}, room: ${room} }`),
  "- { time: 12:00–13:30, title: Soup, kind: meal }",
  ...rooms.slice(1).map((room) => `- { time: 16:00–17:00, title: Late in ${room}, room: ${room} }`),
  "- { time: 14:00–19:00, title: All afternoon, room: oak }",
  "- { time: 19:30–20:30, title: Two talks, sessions: [{ session: maps, room: elm }, { session: tea, room: ash }] }",
];

let server: Server;

beforeAll(async () => {
  const folder = makeFolder();
  const site = makeSite({
    "data/venues.yaml": `hall:\n  name: The hall\n  rooms:\n${rooms.map((room) => `    ${room}: { name: ${room} }\n`).join("")}`,
    "content/open-evening/sessions/tea.md": "---\ntitle: Tea\n---\n",
    "content/open-evening/event.md": event.replace("{ city: Lyon }", "hall"),
    "content/open-evening/programme/2027-03-20.yaml": `${programme.join("\n")}\n`,
  });
  await buildSite(folder, now, {}, site);
  server = await serveFolder(folder);
});

afterAll(() => {
  server.close();
});

const open = <Result>(action: (page: Page) => Promise<Result>) =>
  visit(`${server.origin}/open-evening/programme/`, { now, width: 1280 }, action);

const boxOf = async (page: Page, selector: string, text: string) => {
  const box = await page.locator(selector, { hasText: text }).first().boundingBox();
  if (!box) throw new Error(`${text} is not seen.`);
  return box;
};

test("a cell is as high as it lasts, and of a minute as high as a line", async () => {
  await open(async (page) => {
    const [talk, late, bell] = await Promise.all(
      ["Talk in elm", "Late in elm", "A bell"].map((text) => boxOf(page, ".slot", text)),
    );
    const gap = 3;
    expect(((late?.height ?? 0) + gap) / ((talk?.height ?? 0) + gap)).toBeCloseTo(60 / 45, 1);
    expect(bell?.height).toBeGreaterThan(13);
    expect(bell?.height).toBeLessThan(20);
  });
});

test("opens at the hour that it is and at its left edge; names, hours and titles stay in view", async () => {
  await open(async (page) => {
    expect(await page.evaluate(() => [scrollX, scrollY > 200])).toEqual([0, true]);
    // The page is the only thing that scrolls.
    expect(
      await page
        .locator(".plan, .plan *")
        .evaluateAll((all) =>
          all.filter((one) => /auto|scroll/.test(getComputedStyle(one).overflow)),
        ),
    ).toEqual([]);
    const head = await boxOf(page, ".heads li", "oak");
    const title = await boxOf(page, ".slot h3", "All afternoon");
    expect(title.y).toBeGreaterThanOrEqual(head.y + head.height - 1);
    expect(title.y).toBeLessThan(head.y + head.height + 40);
    await page.evaluate(() => {
      scrollTo({ left: 500, behavior: "instant" });
    });
    const [foot, axis] = await Promise.all([
      page.locator(".foot").boundingBox(),
      boxOf(page, ".axis span", ":"),
    ]);
    expect(foot?.x).toBe(0);
    expect(axis.x).toBeGreaterThanOrEqual(0);
    expect(axis.x).toBeLessThan(20);
  });
});

test("nothing of the grid covers the bar above it, not where it ends either", async () => {
  await open(async (page) => {
    const seen = await page.evaluate(() => {
      document.body.style.paddingBlockEnd = "100vh";
      const plan = document.querySelector(".plan")?.getBoundingClientRect();
      scrollTo({ top: (plan?.bottom ?? 0) + scrollY - 40, behavior: "instant" });
      const bar = document.querySelector(".bar");
      const box = bar?.getBoundingClientRect();
      const places = Array.from({ length: innerWidth / 10 }, (_, i) => i * 10 + 5);
      return places.map(
        (x) => bar?.contains(document.elementFromPoint(x, (box?.top ?? 0) + 20)) === true,
      );
    });
    expect(new Set(seen)).toEqual(new Set([true]));
  });
});

test("an address that leads to a block of talks shows the first of them, whenever it is followed", async () => {
  await open(async (page) => {
    const talk = page.locator(".card", { hasText: "Maps for all" });
    const id = await talk.evaluate((card) => card.closest(".slot")?.id ?? "");
    for (const from of [0, 100]) {
      await page.evaluate(
        ([y, hash]) => {
          history.replaceState(null, "", location.pathname);
          scrollTo({ top: y, behavior: "instant" });
          location.hash = hash;
        },
        [from, id] as const,
      );
      await expect
        .poll(() => talk.evaluate((one) => one.getBoundingClientRect().top))
        .toBeLessThan(200);
      expect(await talk.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(80);
    }
  });
});

test("of what is on and comes next, each row is marked as the one or the other", async () => {
  const noon = { now: "2027-03-20T12:30+01:00", width: 390 };
  await visit(`${server.origin}/open-evening/programme/?now`, noon, async (page) => {
    const marks = page.locator(".slot:visible .live");
    expect(await marks.allTextContents()).toEqual(["Now", ...rooms.map(() => "Next")]);
    await page.getByRole("button", { name: "Now and next" }).click();
    expect(await marks.allTextContents()).toEqual(["Now", "Next"]);
  });
});

test("all that is printed can be read", async () => {
  await open(async (page) => {
    await page.emulateMedia({ media: "print" });
    const sizes = await page
      .locator("main :is(p, span, time, h1, h2, h3, bdi)")
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => parseFloat(getComputedStyle(one).fontSize)),
      );
    // 7.5 points.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
  });
});
