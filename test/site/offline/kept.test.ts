import { beforeEach, describe, expect, test } from "vitest";
import {
  first,
  makeReader,
  programme,
  type Reader,
  second,
  useBrowser,
  version,
} from "./reader.ts";

useBrowser();

let reader: Reader;

describe("a site that was visited once", () => {
  beforeEach(async () => {
    reader = await makeReader(first.origin);
    await reader.visit("/");
  });

  test("is readable whole with the network cut, and each page says of when it is", async () => {
    const faults: string[] = [];
    reader.context.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await reader.cutNetwork();
    const isRead = (path: string): boolean => path !== "/404.html" && !path.includes("/screen/");
    for (const path of first.pages.filter(isRead)) {
      await reader.go(path);
      expect([path, await reader.band()]).toEqual([path, expect.stringMatching(version)]);
      expect((await reader.text()).length).toBeGreaterThan(20);
      const islands = await reader.page.evaluate(
        () => customElements.get("clock-states") !== undefined,
      );
      expect(islands).toBe(true);
    }
    expect(faults).toEqual([]);
  });

  test("is fresh with a network, without a word about it", async () => {
    reader.gate.open(second.origin);
    await reader.go(programme);
    expect(await reader.band()).toBeUndefined();
    expect((await reader.page.content()).length).toBeGreaterThan(1000);
  });

  test("has a kind page for what was never seen", async () => {
    await reader.cutNetwork();
    const answer = await reader.go("/2030-jardins/nowhere/");
    expect(answer?.status()).toBe(503);
    expect(await reader.title()).toBe("Page absente de cet appareil");
    expect(await reader.band()).toBeUndefined();
  });

  test("is found without the slash and with a query", async () => {
    await reader.cutNetwork();
    await reader.go("/2030-jardins/programme?from=mail");
    expect(new URL(reader.page.url()).pathname).toBe(programme);
    await reader.go(`${programme}?from=mail#top`);
    expect(await reader.band()).toMatch(version);
  });

  test("passes on what the host says of a page that is not there", async () => {
    const answer = await reader.go("/2030-jardins/nowhere/");
    expect(answer?.status()).toBe(404);
    expect(await reader.title()).toBe("Page introuvable");
  });
});

describe("on a network that does not answer", () => {
  beforeEach(async () => {
    reader = await makeReader(first.origin, { patience: 100 });
    await reader.visit("/");
  });

  /** The page as it is kept, whatever is shown. */
  const keptText = () =>
    reader.page.evaluate(async (path) => {
      for (const name of await caches.keys()) {
        const copy = await (await caches.open(name)).match(path);
        if (copy) return /<main[^]*<\/main>/.exec(await copy.text())?.[0];
      }
      return undefined;
    }, "/2030-jardins/");

  test("a page is shown as it was kept, and the next visit has the newer one", async () => {
    reader.gate.hold();
    await reader.go("/2030-jardins/");
    expect(await reader.band()).toMatch(version);
    const old = await keptText();

    reader.gate.open(second.origin);
    await expect.poll(keptText, { timeout: 15_000 }).not.toBe(old);

    await reader.cutNetwork();
    await reader.go("/2030-jardins/");
    expect(await reader.band()).toMatch(version);
    expect(await reader.text()).toContain("Cet événement a eu lieu");
  });
});
