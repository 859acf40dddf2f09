/** The hours of a programme as a visitor far away reads them. */
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { village } from "../content/village.ts";
import { findings } from "../browser/axe.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { buildSite } from "./build-site.ts";

useBrowser();

const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-own-time-"));
const now = "2027-03-01T12:00+01:00";
const saturday = "/fair/programme/2027-03-27/";
const sunday = "/fair/programme/2027-03-28/";
let server: Server;

/** The clocks go forward in Paris in the night between the days, in New York two weeks before. */
beforeAll(async () => {
  const site = join(temporary, "site");
  cpSync(village, site, { recursive: true });
  writeFileSync(
    join(site, "content/fair/programme/2027-03-27.yaml"),
    "- { time: 4:30–12:00, title: Walk }\n- { time: 14:00–15:30, session: maps }\n",
  );
  await buildSite(join(temporary, "out"), now, {}, site, ["--no-cards"]);
  server = await serveFolder(join(temporary, "out"));
});

afterAll(() => {
  server.close();
  rmSync(temporary, { recursive: true });
});

const far = <Result>(zone: string, action: (page: Page) => Promise<Result>, path = saturday) =>
  visit(server.origin + path, { now, width: 360, zone }, action);

/** What is said beside the hours of each slot. */
const said = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".slot .own")
    .evaluateAll((all) => all.map(({ textContent }) => textContent.replaceAll(/\s+/g, " ").trim()));

const newYork = [
  "(the day before, from 11:30 PM to 7 AM your time)",
  "(from 9 AM to 10:30 AM your time)",
];

test("who is in the event’s zone, or in one with the same hours, is asked nothing", async () => {
  for (const zone of ["Europe/Paris", "Europe/Brussels"])
    await far(zone, async (page) => {
      expect(await page.getByRole("button", { name: "Show my time" }).count()).toBe(0);
    });
});

test("who is in another reads their own time beside the event’s once they wish it, on each page", async () => {
  await far("America/New_York", async (page) => {
    const button = page.getByRole("button", { name: "Show my time (Eastern Time)" });
    // It comes late, and moves none of the other tools.
    expect(await button.evaluate((it) => it === it.parentElement?.lastElementChild)).toBe(true);
    await button.click();
    expect(await said(page)).toEqual(newYork);
    expect(await findings(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.goto(server.origin + sunday);
    await page.locator(".slot .own").first().waitFor();
    expect(await said(page)).toEqual(["(from 4 AM to 6 AM your time)"]);
    await button.click();
    expect(await said(page)).toEqual([]);
    await page.reload();
    await button.waitFor();
    expect(await said(page)).toEqual([]);
  });
});

test.each([
  { zone: "Asia/Tokyo", path: saturday, first: "(from 12:30 PM to 8 PM your time)" },
  { zone: "Pacific/Kiritimati", path: sunday, first: "(from 10 PM to midnight your time)" },
  { zone: "Asia/Kathmandu", path: sunday, first: "(from 1:45 PM to 3:45 PM your time)" },
])("in $zone: $first", async ({ zone, path, first }) => {
  await far(
    zone,
    async (page) => {
      await page.getByRole("button", { name: "Show my time" }).click();
      expect((await said(page))[0]).toBe(first);
    },
    path,
  );
});

test("one’s own programme has it too", async () => {
  await far("America/New_York", async (page) => {
    await page.evaluate(() => {
      localStorage.setItem("parvis my /fair/", "maps");
      localStorage.setItem("parvis own-time", "on");
    });
    await page.goto(`${server.origin}/fair/my/`);
    await page.locator(".slot .own").first().waitFor();
    expect(await said(page)).toEqual([newYork[1]]);
  });
});

test("on the page of a session its button is below all that is read, which it does not move", async () => {
  await far(
    "America/New_York",
    async (page) => {
      const button = page.getByRole("button", { name: "Show my time" });
      await button.waitFor();
      expect(
        await button.evaluate((own) => own.closest(".prose > *")?.nextElementSibling),
      ).toBeNull();
      await button.click();
      expect(await page.locator(".own").count()).toBeGreaterThan(0);
    },
    "/fair/sessions/maps/",
  );
});
