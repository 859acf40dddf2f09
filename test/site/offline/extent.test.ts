import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder, type Server } from "../../browser/server.ts";
import { buildVariant, type Folder } from "../build-variant.ts";
import { first, makeReader, programme, useBrowser, version } from "./reader.ts";

useBrowser();

describe("a site that is too large to be kept whole", () => {
  const unlisted = "/a-propos/";

  test.each([
    ["the worker came", [unlisted]],
    ["it was there", ["/", unlisted]],
  ])("keeps a page that was visited when %s", async (_, visits) => {
    const reader = await makeReader(first.origin, { unlisted });
    for (const path of visits) await reader.visit(path);
    await expect
      .poll(() =>
        reader.page.evaluate(async (path) => (await caches.match(path)) !== undefined, unlisted),
      )
      .toBe(true);
    await reader.cutNetwork();
    await reader.go(unlisted);
    expect(await reader.band()).toMatch(version);
  });

  test("does not keep one that was not", async () => {
    const reader = await makeReader(first.origin, { unlisted });
    await reader.visit("/");
    await reader.cutNetwork();
    expect((await reader.go(unlisted))?.status()).toBe(503);
  });
});

describe("a site in a folder", () => {
  let folder: Folder;
  let server: Server;
  beforeAll(async () => {
    folder = await buildVariant({
      "data/site.yaml": (text) => text.replace(/^url: .*$/m, "url: https://example.org/2027"),
    });
    server = await serveFolder(folder.path);
  }, 60_000);
  afterAll(() => {
    server.close();
    folder.remove();
  });

  test("keeps its own pages and no others", async () => {
    const reader = await makeReader(server.origin, { base: "/2027" });
    await reader.visit("/2027/");
    const scope = await reader.page.evaluate(
      async () => (await navigator.serviceWorker.ready).scope,
    );
    expect(scope).toBe(`${reader.gate.origin}/2027/`);
    await reader.cutNetwork();
    await reader.go(`/2027${programme}`);
    expect(await reader.band()).toMatch(version);
    await expect(reader.go("/2026/")).rejects.toThrow();
  });
});

describe("the first view", () => {
  test("makes at most three requests before it is complete", async () => {
    const reader = await makeReader(first.origin);
    const requests: string[] = [];
    let seen = Infinity;
    reader.page.once("load", () => {
      seen = requests.length;
    });
    reader.context.on("request", (request) => {
      if (!request.serviceWorker()) requests.push(new URL(request.url()).pathname);
    });
    await reader.go("/");
    // What follows is for the worker, or for those who live elsewhere, and nobody waits for it.
    const counted = requests
      .slice(0, seen)
      .filter((path) => !/worker\.js|manifest|icon/.test(path));
    expect(counted.length).toBeLessThanOrEqual(3);
  });
});
