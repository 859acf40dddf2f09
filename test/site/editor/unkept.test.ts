/** The editor is of now, or not at all: the worker keeps nothing of it, and `npm start` serves it too. */
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { start } from "../../build/command.ts";
import { Desk, EditedSite } from "./desk.ts";
import { fair } from "./fair.ts";

const site = new EditedSite(fair);
let browser: Browser;

beforeAll(async () => {
  await site.serve();
  browser = await chromium.connect(inject("browser"));
});

afterAll(async () => {
  await browser.close();
  site.close();
});

test("a worker that keeps the pages lets the editor pass: with a network it is there, without one it is not", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/2031-fair/`);
  const isReady = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
  await expect.poll(isReady, { timeout: 15_000 }).toBe(true);
  await page.goto(`${site.origin}/admin/`);
  await page.getByRole("button", { name: /Token/ }).waitFor();
  await context.setOffline(true);
  expect((await page.goto(`${site.origin}/2031-fair/`))?.status()).toBe(200);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain("/2031-fair/");
  expect(kept.filter((path) => path.startsWith("/admin/"))).toEqual([]);
  await expect(page.goto(`${site.origin}/admin/`)).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
  await context.close();
});

test("`npm start` serves it, and what is saved is in the repository", async () => {
  const folder = site.checkOut();
  const server = start(["start", "--site", folder, "--port", "0", "--now", "2031-01-02"]);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let said = "";
      server.stdout?.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
      server.once("exit", () => {
        reject(new Error(said));
      });
    });
    const desk = await Desk.open(browser, site, { origin });
    await desk.signIn();
    await desk.page.getByText("Village fair", { exact: true }).first().waitFor();
    const songs = "content/2031-fair/sessions/songs.md";
    await desk.go("collections/2031-fair-sessions/entries/songs");
    const text = desk.page.getByRole("textbox", { name: /^Text/ }).first();
    await desk.edit(() => text.fill("We all sing."));
    await desk.save();
    await expect
      .poll(() => site.repository.text("main", songs), { timeout: 20_000 })
      .toContain("\nWe all sing.\n");
    expect(desk.faults).toEqual([]);
    await desk.close();
  } finally {
    server.kill("SIGINT");
    await ended;
  }
});
