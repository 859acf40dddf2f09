import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder, type Server } from "../../browser/server.ts";
import { buildVariant, type Folder } from "../build-variant.ts";
import { first, makeReader, type Reader, second, useBrowser } from "./reader.ts";

useBrowser();

let reader: Reader;

describe("a newer site", () => {
  test("takes the place of all that was kept, after one visit", async () => {
    reader = await makeReader(first.origin);
    await reader.visit("/");
    const [old] = await reader.stores();

    reader.gate.open(second.origin);
    await reader.go("/a-propos/");
    await expect.poll(() => reader.stores(), { timeout: 15_000 }).not.toContain(old);

    await reader.cutNetwork();
    await reader.go("/2030-jardins/");
    expect(await reader.text()).toContain("Cet événement a eu lieu");
  });
});

describe("offline: false", () => {
  let folder: Folder;
  let server: Server;
  beforeAll(async () => {
    folder = await buildVariant({ "data/site.yaml": (text) => `${text}offline: false\n` });
    server = await serveFolder(folder.path);
  }, 60_000);
  afterAll(() => {
    server.close();
    folder.remove();
  });

  const remains = () =>
    reader.page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      stores: await caches.keys(),
    }));

  test("removes the worker and all that it kept", async () => {
    reader = await makeReader(first.origin);
    await reader.visit("/");
    expect((await remains()).workers).toBe(1);

    reader.gate.open(server.origin);
    await reader.go("/a-propos/");
    await expect.poll(remains, { timeout: 15_000 }).toEqual({ workers: 0, stores: [] });
    await reader.go("/");
    expect(await remains()).toEqual({ workers: 0, stores: [] });
  });
});
