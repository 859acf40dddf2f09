/** What a visitor chooses of a programme, on one device and on another. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { village } from "../content/village.ts";
import { findings } from "../browser/axe.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { buildSite } from "./build-site.ts";

useBrowser();

const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-own-"));
const now = "2027-03-27T14:10+01:00";
let server: Server;

/** The maps and the songs are in part at the same time. */
const programme = `
- { time: 10:30–12:00, room: main, session: bread }
- { time: 14:00–15:00, room: small, session: maps }
- { time: 14:30–16:00, room: main, session: songs }
`;
const hostile = "Songs </h3><img src=x onerror=alert(1)> & {title}";

beforeAll(async () => {
  const site = join(temporary, "site");
  cpSync(village, site, { recursive: true });
  writeFileSync(join(site, "content/fair/programme/2027-03-27.yaml"), programme);
  const songs = join(site, "content/fair/sessions/songs.md");
  const text = readFileSync(songs, "utf8");
  writeFileSync(songs, text.replace("title: Songs", `title: ${JSON.stringify(hostile)}`));
  await buildSite(join(temporary, "out"), "2027-03-01T12:00+01:00", {}, site, ["--no-cards"]);
  server = await serveFolder(join(temporary, "out"));
});

afterAll(() => {
  server.close();
  rmSync(temporary, { recursive: true });
});

const day = "/fair/programme/2027-03-27/";
const my = "/fair/my/";

const open = <Result>(
  path: string,
  action: (page: Page) => Promise<Result>,
  settings: Partial<Parameters<typeof visit>[1]> = {},
) => visit(server.origin + path, { now, width: 360, ...settings }, action);

const starOf = (page: Page, title: string) =>
  page.getByRole("button", { name: `In my programme: ${title}` });

/** Chooses sessions on the page of a day, and goes to one’s own programme. */
const choose = async (page: Page, ...titles: readonly string[]): Promise<void> => {
  for (const title of titles) await starOf(page, title).click();
  await page
    .getByRole("link", { name: `My programme (${titles.length})` })
    .first()
    .click();
  await page.locator(".chosen .slot").first().waitFor();
};

const chosen = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".chosen h3")
    .evaluateAll((titles) => titles.map(({ textContent }) => textContent.trim()));

test("sessions are chosen in the programme, without anything that moves, and stay on the device", async () => {
  await open(day, async (page) => {
    const heights = () =>
      page.locator(".slot").evaluateAll((all) => all.map((slot) => slot.clientHeight));
    const before = await heights();
    const star = starOf(page, "Maps of the village");
    await star.click();
    expect(await star.getAttribute("aria-pressed")).toBe("true");
    const box = await star.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect(await heights()).toEqual(before);
    expect(
      await page.getByRole("status").filter({ hasText: "In my programme: Maps" }).count(),
    ).toBe(1);
    await star.press("Enter");
    expect(await star.getAttribute("aria-pressed")).toBe("false");
    expect(await page.getByRole("status").filter({ hasText: "Removed: Maps" }).count()).toBe(1);
    await star.press("Space");
    expect(await findings(page)).toEqual([]);
    await page.reload();
    await starOf(page, "Maps of the village").waitFor();
    expect(await page.getByRole("button", { pressed: true, name: "In my" }).count()).toBe(1);
    // On its own page too.
    await page.goto(`${server.origin}/fair/sessions/maps/`);
    await page.getByRole("button", { name: "Choose this session", pressed: true }).click();
    await page.getByRole("link", { name: "My programme", exact: true }).first().waitFor();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test("a fresh device’s first press on a session’s own page chooses it, and the next takes it back", async () => {
  await open("/fair/sessions/maps/", async (page) => {
    const button = page.getByRole("button", { name: "Choose this session" });
    for (const pressed of ["true", "false", "true"]) {
      await button.click();
      await expect.poll(() => button.getAttribute("aria-pressed")).toBe(pressed);
    }
    const key = "parvis my /fair/ was";
    await expect
      .poll(() => page.evaluate((name) => localStorage.getItem(name), key))
      .toContain("maps");
  });
});

test("one’s own programme warns of overlaps, marks what is on, and is accessible to axe", async () => {
  await open(day, async (page) => {
    await choose(page, "Bread for all", "Maps of the village", hostile);
    expect(await chosen(page)).toEqual(["Bread for all", "Maps of the village", hostile]);
    expect(await page.locator(".count").textContent()).toBe("3 sessions chosen · 1 overlap");
    const warnings = await page.locator(".chosen .notice").allInnerTexts();
    expect(warnings.map((text) => text.replaceAll(/\s+/g, " "))).toEqual([
      expect.stringContaining(`Overlaps with ${hostile}, from 2:30 PM to 4 PM`),
      expect.stringContaining("Overlaps with Maps of the village, from 2 PM to 3 PM"),
    ]);
    expect(await page.locator(".chosen .slot:has(.live.now) h3").allInnerTexts()).toEqual([
      "Maps of the village",
    ]);
    await page.getByText("On another device").click();
    await page.locator(".square svg").waitFor();
    expect(await findings(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

test("what is taken out can be brought back, all of it too, and another tab follows", async () => {
  await open(day, async (page) => {
    await choose(page, "Bread for all", "Maps of the village");
    const other = await page.context().newPage();
    await other.goto(server.origin + my);
    await page.getByRole("button", { name: "Remove Bread for all" }).press("Enter");
    // The keyboard goes on with the next one.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Remove Maps of the village",
    );
    await expect.poll(() => chosen(other)).toEqual(["Maps of the village"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => chosen(other)).toEqual(["Bread for all", "Maps of the village"]);
    await page.getByRole("button", { name: "Remove all" }).click();
    expect(await page.getByText("Nothing chosen yet").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await chosen(page)).toHaveLength(2);
  });
});

test("it is saved as a calendar that others read, with the entries that the site has", async () => {
  await open(day, async (page) => {
    await choose(page, "Bread for all", "Maps of the village");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Add to my calendar" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("fair-my-programme.ics");
    const saved = join(temporary, "saved.ics");
    await file.saveAs(saved);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(saved, "utf8")) as unknown[]);
    const events = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
    const whole = readFileSync(join(temporary, "out/fair/calendar.ics"), "utf8");
    expect(events.map(({ summary }) => summary)).toEqual(["Bread for all", "Maps of the village"]);
    for (const { uid } of events) expect(whole).toContain(`UID:${uid}`);
  });
});

test("a link brings it to another device, which asks before it takes anything over", async () => {
  const link = await open(day, async (page) => {
    await choose(page, "Bread for all", "Maps of the village");
    await page.getByText("On another device").click();
    return page.getByRole("textbox", { name: "Link" }).inputValue();
  });
  const path = link.slice(server.origin.length);
  await open(path, async (page) => {
    expect(await page.locator(".offer h2").textContent()).toBe("This link holds 2 sessions");
    expect(await chosen(page)).toEqual([]);
    await page.getByRole("button", { name: "Change nothing" }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.evaluate((key) => {
      localStorage.setItem(key, "songs once-was");
    }, "parvis my /fair/");
    await page.goto(server.origin);
    await page.goto(server.origin + path);
    await page.getByRole("button", { name: "Add to mine" }).click();
    // What is not known any more is named as that, and not lost.
    expect(await chosen(page)).toEqual([
      "Bread for all",
      "Maps of the village",
      hostile,
      "once-was",
    ]);
    expect(await page.getByRole("heading", { name: "No longer in the programme" }).count()).toBe(1);
    await page.goto(server.origin);
    await page.goto(server.origin + path);
    await page.getByRole("button", { name: "Replace mine" }).click();
    expect(await chosen(page)).toEqual(["Bread for all", "Maps of the village"]);
    expect(page.url()).toBe(server.origin + my);
  });
});

test("what changed since it was chosen is told with what it was, until one has seen it", async () => {
  await open(day, async (page) => {
    await choose(page, "Maps of the village");
    const key = "parvis my /fair/ was";
    await expect
      .poll(() => page.evaluate((name) => localStorage.getItem(name), key))
      .not.toBeNull();
    expect(await page.locator(".changed").count()).toBe(0);
    await page.evaluate((name) => {
      const kept = localStorage.getItem(name) ?? "";
      localStorage.setItem(name, kept.replaceAll("T14:00", "T09:00").replaceAll("2 PM", "9 AM"));
    }, key);
    await page.reload();
    expect((await page.locator(".changed").innerText()).replaceAll(/\s+/g, " ")).toMatch(
      /^Changed since you chose it\. It was: Saturday.*, from 9 AM to 3 PM, Small room/,
    );
    expect(await findings(page)).toEqual([]);
    // It is told again of what one takes back in.
    await page.getByRole("button", { name: "Remove Maps of the village" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.locator(".changed").count()).toBe(1);
    await page.getByRole("button", { name: "Noted Maps of the village" }).click();
    expect(await page.locator(".changed").count()).toBe(0);
    await page.reload();
    await page.locator(".chosen .slot").waitFor();
    expect(await page.locator(".changed").count()).toBe(0);
    // The way back is to the day that one came from.
    expect(await page.locator(".crumbs .back a").getAttribute("href")).toContain("/programme/");
  });
});

test("a browser that keeps nothing says so, and all else works", async () => {
  await open(
    day,
    async (page) => {
      await starOf(page, "Bread for all").click();
      expect(await page.getByRole("status").filter({ hasText: "keeps nothing" }).count()).toBe(1);
      expect(await starOf(page, "Bread for all").getAttribute("aria-pressed")).toBe("true");
      await page.goto(server.origin + my);
      await page.getByText("Nothing chosen yet").waitFor();
      expect(await page.getByRole("status").filter({ hasText: "keeps nothing" }).count()).toBe(1);
    },
    { isStorageBlocked: true },
  );
});

test("a device that holds something else under that name is no worse off", async () => {
  await open(my, async (page) => {
    await page.evaluate(() => {
      localStorage.setItem("parvis my /fair/", '{"x":1} <b> ../..');
    });
    await page.reload();
    await page.getByText("Nothing chosen yet").waitFor();
  });
});

test("without JavaScript nothing offers what it could not do", async () => {
  await open(
    day,
    async (page) => {
      expect(await page.locator(".star").count()).toBe(0);
      expect(await page.getByRole("link", { name: "My programme" }).count()).toBe(0);
      await page.goto(server.origin + my);
      expect(await page.locator("main").innerText()).toMatch(/by JavaScript.*Programme/s);
    },
    { javaScript: false },
  );
});
