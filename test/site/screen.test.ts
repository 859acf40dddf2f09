/** A screen in a hall, through a day: the clock moves, the network goes and comes back, a session moves at noon. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { serveFolder, type Server } from "../browser/server.ts";
import { apply, type Changes, village } from "../content/village.ts";
import { buildSite } from "./build-site.ts";
import { type Gate, makeGate } from "./offline/gate.ts";

const programme = (end: string): string => `
- { time: 10:00–10:30, title: Coffee, kind: welcome }
- { time: 10:30–11:30, session: bread, room: main }
- { time: 10:30–11:30, session: maps, room: small }
${end}`;

const published: Changes = {
  "content/fair/news/programme.md": undefined,
  "data/site.yaml": ["languages: [en]", "languages: [en-GB]"],
  "content/fair/programme/2027-03-27.yaml": programme(
    "- { time: 14:00–15:00, session: songs, room: main }\n",
  ),
  "content/fair/programme/2027-03-28.yaml": "- { time: 12:00–13:00, session: farewell }\n",
  ...Object.fromEntries(
    ["bread", "maps", "songs", "farewell"].map((id) => [
      `content/fair/sessions/${id}.md`,
      `---\ntitle: The ${id} of the village\nspeakers: tba\n---\n\nAbout it.\n`,
    ]),
  ),
  "data/venues.yaml":
    "hall:\n  name: Hall\n  rooms:\n    main: { name: Main room }\n    small: { name: Small room }\n",
};

/** What is published at noon. */
const moved: Changes = {
  "content/fair/programme/2027-03-27.yaml": programme(
    "- { time: 16:00–17:00, session: songs, room: small, previously: [{ time: 14:00–15:00, room: main }] }\n",
  ),
};

const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-screen-"));
const servers: Server[] = [];
let browser: Browser;
let gate: Gate;
let context: BrowserContext;
let page: Page;

const publish = async (name: string, ...changes: readonly Changes[]): Promise<Server> => {
  const [site, out] = [join(temporary, name, "site"), join(temporary, name, "out")];
  cpSync(village, site, { recursive: true });
  for (const [path, change] of changes.flatMap((one) => Object.entries(one)))
    apply(site, path, change);
  await buildSite(out, "2027-03-20T12:00+01:00", {}, site, ["--no-cards"]);
  const server = await serveFolder(out);
  servers.push(server);
  return server;
};

let morning: Server;
let noon: Server;

beforeAll(async () => {
  morning = await publish("morning", published);
  noon = await publish("noon", published, moved);
  gate = await makeGate("", (worker) => worker);
  gate.open(morning.origin);
  browser = await chromium.connect(inject("browser"));
  context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    timezoneId: "America/New_York",
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  await page.clock.install({ time: "2027-03-27T07:00+01:00" });
}, 60_000);

afterAll(async () => {
  await browser.close();
  gate.close();
  for (const server of servers) server.close();
  rmSync(temporary, { recursive: true });
});

/** All that one sees, in one line. */
const seen = async (): Promise<string> =>
  (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");

/** Lets the clock of the hall run on to a moment of the day. */
const wait = async (time: string): Promise<void> => {
  const now = await page.evaluate(() => Date.now());
  // Seconds that nobody looks at are left out; the last ones pass one by one.
  const until = Date.parse(`2027-03-27T${time}+01:00`);
  await page.clock.fastForward(until - now - 1000);
  await page.clock.runFor(1000);
};

test("tells what is on and what comes next, by the clock of the event", async () => {
  await page.goto(`${gate.origin}/fair/screen/`);
  expect(await seen()).toMatch(/^Village fair Saturday,? 27 March 7:00/);
  expect(await seen()).toMatch(/Next · in 3 hours .*Coffee/);
  await wait("10:00");
  expect(await seen()).toMatch(
    /10:00 .*Now .*Coffee .*Next · in 30 minutes .*The bread of the village/,
  );
  await wait("10:30");
  expect(await seen()).toMatch(/Now .*Main room The bread .*Small room The maps .*Next/);
  expect(await seen()).not.toContain("Coffee");
  await wait("11:30");
  expect(await seen()).not.toContain("Now");
  expect(await seen()).toMatch(/Next · in 2 hours .*Main room The songs/);
});

test("goes on without a network, and says since when it has none", async () => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
  const kept = () =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const files = await Promise.all(stores.map((store) => store.keys()));
      return files.flat().filter(({ url }) => /\/screen[./]/.test(url)).length;
    });
  await expect.poll(kept, { timeout: 15_000 }).toBe(3);

  gate.cut();
  await context.setOffline(true);
  await expect.poll(seen).toMatch(/No network since 11:(?:29|30)/);
  await wait("11:40");
  expect(await seen()).toMatch(/11:40 No network since 11:(?:29|30) .*The songs/);

  // The tablet is switched off and on.
  await page.reload();
  await expect
    .poll(seen)
    .toMatch(/11:4\d No network since 11:\d\d .*Next · in 2 hours .*The songs/);
});

test("shows a session that was moved at noon once the network is back, without a flash", async () => {
  await page.evaluate(() => {
    Object.assign(globalThis, { isSame: true });
  });
  gate.open(noon.origin);
  await context.setOffline(false);
  await page.clock.runFor(10_000);
  await expect.poll(seen).toMatch(/Small room The songs/);
  expect(await seen()).not.toContain("No network");
  expect(await seen()).toMatch(/Changed today Moved: The songs of the village .*16:00/);
  expect(await page.evaluate(() => "isSame" in globalThis)).toBe(true);
});

test("is not replaced by a page that is broken or none", async () => {
  await page.route("**/fair/screen/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Sign in to the hotel</h1>" }),
  );
  await wait("12:30");
  await expect.poll(seen).toContain("No network since");
  expect(await seen()).toContain("The songs");
  await page.unroute("**/fair/screen/");
  await page.route("**/fair/screen/", (route) => route.fulfill({ status: 503, body: "busy" }));
  await wait("12:40");
  await expect.poll(seen).not.toContain("No network");
  expect(await seen()).toContain("The songs");
  await page.unroute("**/fair/screen/");
});

test("ends the day with what comes tomorrow", async () => {
  await wait("17:00");
  expect(await seen()).toMatch(/17:00 .*Nothing more today Tomorrow at 12:00 .*The farewell/);
});

test("turns its pages where not all fits, and rehearses a moment", async () => {
  await page.setViewportSize({ width: 640, height: 360 });
  await page.goto(`${gate.origin}/fair/screen/?at=2027-03-27T10:35&dark`);
  const number = page.locator(".number");
  expect(await page.locator(".clock").innerText()).toBe("10:35");
  expect(await page.locator("html").getAttribute("class")).toContain("dark");
  await expect.poll(() => number.textContent()).toBe("1/2");
  await page.clock.runFor(10_000);
  expect(await number.textContent()).toBe("2/2");
});
