/** How one chooses among many events, in a browser. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { now, withVillage } from "../content/village.ts";
import { buildSite } from "./build-site.ts";
import { manyEvents } from "./gallery/variants.ts";

useBrowser();

const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-agenda-"));
let server: Server;

beforeAll(async () => {
  const site = join(temporary, "site");
  withVillage(manyEvents(18), (folder) => {
    cpSync(folder, site, { recursive: true });
  });
  await buildSite(join(temporary, "out"), now, {}, site, ["--no-cards"]);
  server = await serveFolder(join(temporary, "out"));
});

afterAll(() => {
  server.close();
  rmSync(temporary, { recursive: true });
});

test("choices stand in the address, count what they leave, and are taken back by the way back", async () => {
  await visit(`${server.origin}/agenda/`, { now }, async (page) => {
    const place = page.getByLabel("Place");
    const shown = () => page.locator(".entry:visible").count();
    const status = page.getByRole("status");
    expect(await shown()).toBe(19);
    expect(await place.locator("option").allTextContents()).toContain("Ely (6)");

    await place.selectOption("ely");
    expect(new URL(page.url()).search).toBe("?place=ely");
    expect(await shown()).toBe(6);
    expect(await status.textContent()).toBe("6 events of 19");
    expect(await page.getByRole("heading", { level: 2, name: "2019" }).count()).toBe(0);

    await page.getByLabel("Theme").selectOption("water");
    expect(await shown()).toBe(3);
    await page.goBack();
    expect(await shown()).toBe(6);
    expect(await page.getByLabel("Theme").inputValue()).toBe("");

    await page.getByRole("button", { name: "Show all" }).press("Enter");
    expect(new URL(page.url()).search).toBe("");
    expect(await shown()).toBe(19);
    expect(await place.evaluate((select) => select === document.activeElement)).toBe(true);

    await page.goto(`${server.origin}/agenda/?place=online&theme=unheard-of`);
    expect(await shown()).toBe(4);
    expect(await status.textContent()).toBe("4 events of 19");
  });
});

test("without a script all events are there, and nothing asks", async () => {
  await visit(`${server.origin}/agenda/?place=ely`, { now, javaScript: false }, async (page) => {
    expect(await page.locator(".entry:visible").count()).toBe(19);
    expect(await page.getByLabel("Place").isVisible()).toBe(false);
  });
});
