/** The programme within the page of another site: who may show it, what of it, how high it is, where its links lead. */
import { createServer, type Server as HttpServer } from "node:http";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { serveFolder, type Server } from "../browser/server.ts";
import { makeFolder, makeSite, smallSite } from "../build/fixture.ts";
import { buildSite } from "./build-site.ts";

const talk = (title: string, more = ""): string => `---\ntitle: ${title}\n${more}---\n`;

const { "content/open-evening/event.md": event = "", "data/site.yaml": settings = "" } = smallSite;

const content = (host: string): Readonly<Record<string, string>> => ({
  "data/site.yaml": settings.replace("https:", "http:"),
  "data/venues.yaml": `hall:
  name: The hall
  rooms: { stage: { name: Stage }, attic: { name: Attic } }
`,
  "data/glossary.yaml": "atlas: { term: atlas, definition: A book of maps. }\n",
  "content/open-evening/event.md": event
    .replace("{ city: Lyon }", "hall")
    .replace("end: 2027-03-20T21:00", "end: 2027-03-21T21:00")
    .replace("---\nCome", `tracks: { land: { title: Land } }\nembed: [${host}]\n---\nCome`),
  "content/open-evening/sessions/maps.md": talk("Maps for all", "summary: From the atlas.\n"),
  "content/open-evening/sessions/globes.md": talk("Globes", "track: land\n"),
  "content/open-evening/programme/2027-03-20.yaml": `- { time: 19:00–19:30, title: Soup, kind: meal }
- { time: 19:30–20:00, session: maps, room: stage }
- { time: 19:30–20:00, session: globes, room: attic }
`,
  "content/open-evening/programme/2027-03-21.yaml": "- { time: 19:00–20:00, title: A walk }\n",
});

/** A page of another site, with what somebody has copied into it: a path on which it is, and what is in it. */
const pages = new Map<string, string>();

/** The same server by two names is two origins. */
let host: { readonly server: HttpServer; readonly allowed: string; readonly other: string };
let site: Server;
let browser: Browser;
/** The page of data, which has the lines to copy. */
let folder: string;

beforeAll(async () => {
  const server = createServer(({ url = "" }, response) => {
    const body = `<!doctype html><title>Town</title>${pages.get(url) ?? ""}`;
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address instanceof Object ? address.port : 0;
  host = { server, allowed: `http://localhost:${port}`, other: `http://127.0.0.1:${port}` };
  folder = makeFolder();
  await buildSite(folder, "2027-03-01T12:00", {}, makeSite(content(host.allowed)));
  site = await serveFolder(folder);
  browser = await chromium.connect(inject("browser"));
});

afterAll(async () => {
  await browser.close();
  site.close();
  host.server.close();
});

const openPage = async (options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> => {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  onTestFinished(() => context.close());
  return context.newPage();
};

/** The lines to copy, from the page of data; with the element, and without. */
const snippets = async (): Promise<readonly string[]> => {
  const page = await openPage();
  await page.goto(`${site.origin}/open-evening/data/`);
  const all = await page.locator("section[aria-labelledby=embed] pre").allTextContents();
  return all.map((text) => text.replaceAll("http://example.org", site.origin));
};

/** Shows lines that somebody copied, in a page of another site. */
const show = async (
  markup: string,
  origin = host.allowed,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ readonly page: Page; readonly frame: FrameLocator }> => {
  const path = `/${pages.size}`;
  pages.set(path, markup);
  const page = await openPage(options);
  await page.goto(origin + path);
  return { page, frame: page.frameLocator("iframe") };
};

const frameOf = (query = "", path = "open-evening/embed/"): string =>
  `<iframe width="1000" height="500" src="${site.origin}/${path}${query}"></iframe>`;

describe("a site that may", () => {
  test("shows all of the programme in a frame as high as it, by the lines of the page of data", async () => {
    const [withElement = ""] = await snippets();
    const { page, frame } = await show(withElement);
    await frame.getByRole("heading", { name: "A walk" }).waitFor();
    await page.waitForFunction(() => document.querySelector("iframe")?.style.height);
    const [outside, inside] = [
      await page.locator("iframe").evaluate(({ clientHeight }) => clientHeight),
      await frame.locator("html").evaluate(({ scrollHeight }) => scrollHeight),
    ];
    expect(outside).toBe(inside);
    expect(outside).not.toBe(720);
    await page.setViewportSize({ width: 320, height: 600 });
    await expect
      .poll(() => page.locator("iframe").evaluate(({ clientHeight }) => clientHeight))
      .toBeGreaterThan(outside);
    expect(await frame.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThan(320);
  });

  test("shows it by the frame alone, whose height is the one that is written", async () => {
    const [, alone = ""] = await snippets();
    const { page, frame } = await show(alone);
    await frame.getByRole("heading", { name: "A walk" }).waitFor();
    expect(await page.locator("iframe").getAttribute("title")).toBe("Programme · Open evening");
    expect(await page.locator("iframe").evaluate(({ clientHeight }) => clientHeight)).toBe(720);
  });

  test("shows all of it without scripts", async () => {
    const { frame } = await show(frameOf("?day=2027-03-21"), host.allowed, {
      javaScriptEnabled: false,
    });
    expect(await frame.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      "Soup",
      "Maps for all",
      "Globes",
      "A walk",
    ]);
  });

  test.each([
    { query: "", shown: ["Soup", "Maps for all", "Globes", "A walk"], says: "", isGrid: true },
    { query: "?view=list", shown: ["Soup", "Maps for all", "Globes", "A walk"], says: "" },
    { query: "?day=2027-03-21", shown: ["A walk"], says: "" },
    { query: "?room=attic&day=2027-03-20", shown: ["Soup", "Globes"], says: "" },
    { query: "?track=land", shown: ["Globes"], says: "" },
    { query: "?room=attic&view=grid&track=land", shown: ["Globes"], says: "", isGrid: true },
    {
      query: "?day=2027-03-22&room=<b>&track=land",
      shown: ["Soup", "Maps for all", "Globes", "A walk"],
      says: "There is no day=2027-03-22, room=<b> in this programme. All of it is shown.",
      isGrid: true,
    },
    {
      query: "?track=land&scheme=drak",
      shown: ["Globes"],
      says: "Not known here, and left aside: scheme=drak.",
    },
    {
      query: "?track=land&day=2027-03-21",
      shown: [],
      says: "Nothing in this programme matches what was asked for.",
    },
  ])("is shown what $query asks for", async ({ query, shown, says, isGrid = false }) => {
    const { frame } = await show(frameOf(query));
    await frame.locator("html").waitFor();
    await expect
      .poll(() => frame.locator("h3:visible").allTextContents(), { interval: 50 })
      .toEqual(shown);
    expect(await frame.getByRole("status").allTextContents()).toEqual(says === "" ? [] : [says]);
    // What explains a word goes with what says it.
    expect(await frame.locator("#words:visible").count()).toBe(
      shown.includes("Maps for all") ? 1 : 0,
    );
    const [maps, globes] = await frame
      .locator("#slot-maps, #slot-globes")
      .evaluateAll((slots) => slots.map((slot) => slot.getBoundingClientRect().top));
    if (shown.length === 4) expect(maps === globes).toBe(isGrid);
  });

  test("is shown it in the light or the dark that it asks for", async () => {
    const ground = async (query: string): Promise<string> => {
      const { frame } = await show(frameOf(query), host.allowed, { colorScheme: "light" });
      await frame.locator(query === "" ? "html" : "html.dark").waitFor();
      return frame.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
    };
    expect(await ground("?scheme=dark")).not.toBe(await ground(""));
  });

  test("is left by a link, which opens the site in the whole window", async () => {
    const { page, frame } = await show(frameOf());
    await frame.getByRole("link", { name: "Globes", exact: true }).click();
    await page.waitForURL(`${site.origin}/open-evening/sessions/globes/`);
    expect(page.context().pages()).toHaveLength(1);
  });

  test("may show no other page", async () => {
    const { page } = await show(frameOf("", "open-evening/"));
    await page.waitForLoadState();
    expect(await page.frames()[1]?.content()).not.toContain("Open evening");
  });
});

test("a site that may not is shown nothing of it", async () => {
  const { page } = await show(frameOf(), host.other);
  await page.waitForLoadState();
  expect(await page.frames()[1]?.content()).not.toContain("Globes");
});

test("the height that a stranger tells is not taken", async () => {
  const [withElement = ""] = await snippets();
  const { page, frame } = await show(withElement);
  await frame.getByRole("heading", { name: "A walk" }).waitFor();
  await page.waitForFunction(() => document.querySelector("iframe")?.style.height);
  const heightOf = () => page.locator("iframe").evaluate(({ clientHeight }) => clientHeight);
  const before = await heightOf();
  await page.evaluate(() => {
    postMessage({ type: "parvis:height", height: 9 }, "*");
  });
  // Led elsewhere, the frame is a stranger's too.
  pages.set(
    "/stranger",
    `<script>parent.postMessage({type:"parvis:height",height:9},"*")</script>`,
  );
  await page.frames()[1]?.goto(`${host.other}/stranger`);
  expect(await heightOf()).toBe(before);
});
