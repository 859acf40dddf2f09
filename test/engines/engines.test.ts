/** A conference as Firefox ESR shows it, and what scripts add to it there: docs/accessibility.md. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { contrast } from "../browser/contrast.ts";
import { paintedTexts } from "../browser/painted.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { buildSite, filesOf, pathOf, root } from "../site/build-site.ts";
import { kindsOf } from "../site/kinds.ts";
import { type FirefoxWindow, hasFirefox, openFirefox } from "./firefox.ts";

const isThere = hasFirefox();
const note = isThere ? "" : " (skipped without Firefox ESR)";
const folder = mkdtempSync(join(realpathSync(tmpdir()), "parvis-engines-"));
const event = "/2031-latticeconf/";
const day = `${event}programme/2031-05-15/`;

const PaintedSchema = z.array(
  z.object({ text: z.string(), colour: z.string(), ground: z.string(), isLarge: z.boolean() }),
);

let server: Server;

describe.skipIf(!isThere)(`Firefox ESR${note}`, () => {
  beforeAll(async () => {
    const lattice = join(root, "test/fixtures/lattice");
    await buildSite(folder, "2031-04-10T12:00+02:00", {}, lattice, ["--no-cards"]);
    server = await serveFolder(folder);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(["light", "dark"] as const)("where one prefers %s", (scheme) => {
    let firefox: FirefoxWindow;
    beforeAll(async () => {
      firefox = await openFirefox(scheme);
    });
    afterAll(() => firefox.close());

    test("all text of each kind of page can be read, and its console is clean", async () => {
      const faults: string[] = [];
      const pages = filesOf(folder).filter((file) => file.endsWith(".html"));
      for (const path of kindsOf(pages.map(pathOf))) {
        await firefox.go(server.origin + path);
        const painted = PaintedSchema.parse(await firefox.run(paintedTexts));
        expect(painted.length, path).toBeGreaterThan(2);
        for (const { text, colour, ground, isLarge } of painted)
          if (contrast(colour, ground) < (isLarge ? 3 : 4.5)) faults.push(`${path}: ${text}`);
        faults.push(...firefox.faults().map((fault) => `${path}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });

  describe("does what scripts add", () => {
    let firefox: FirefoxWindow;
    beforeAll(async () => {
      firefox = await openFirefox("light");
    });
    afterAll(() => firefox.close());

    const open = async (path: string, width = 1280): Promise<void> => {
      await firefox.size(width);
      await firefox.go(server.origin + path);
    };
    /** What a function in the page comes to say, sooner or later. */
    const comesToSay = (script: (given: string) => unknown, given?: string) =>
      expect.poll(() => firefox.run(script, given), { timeout: 20_000 });

    test("the menu of a phone opens and closes", async () => {
      await open(event, 360);
      const states = await firefox.run(() => {
        const button = document.querySelector<HTMLElement>("[popovertarget=menu]");
        const isOpen = () => document.querySelector("#menu:popover-open") !== null;
        const before = isOpen();
        button?.click();
        const after = isOpen();
        button?.click();
        return [before, after, isOpen()];
      });
      expect(states).toEqual([false, true, false]);
    });

    test("a list of sessions is chosen from", async () => {
      await open(`${event}sessions/`);
      const shown = () =>
        [...document.querySelectorAll("main li:has(a[href*='/sessions/'])")].filter((entry) =>
          entry.checkVisibility(),
        ).length;
      const all = z.int().parse(await firefox.run(shown));
      await comesToSay(() => document.querySelector("main select")?.checkVisibility()).toBe(true);
      await firefox.run(() => {
        const select = document.querySelector<HTMLSelectElement>("main select");
        if (!select) return;
        select.selectedIndex = 1;
        select.dispatchEvent(new Event("input", { bubbles: true }));
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await expect.poll(() => firefox.run(shown), { timeout: 20_000 }).toBeLessThan(all);
    });

    test("a search finds a session", async () => {
      await open(day);
      await comesToSay(() => document.querySelector("[type=search]")?.checkVisibility()).toBe(true);
      await firefox.run(() => {
        const field = document.querySelector<HTMLInputElement>("[type=search]");
        if (!field) return;
        field.focus();
        field.value = "compiler";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await comesToSay(() =>
        [...document.querySelectorAll("[role=search] a, [role=search] ~ * a")].some(
          (link) => link.checkVisibility() && /compiler/i.test(link.textContent),
        ),
      ).toBe(true);
    });

    test("a session that is chosen stands in one’s own programme", async () => {
      await open(`${event}sessions/`);
      const path = z
        .string()
        .parse(
          await firefox.run(
            () =>
              document.querySelector<HTMLAnchorElement>("main li a[href*='/sessions/']")?.pathname,
          ),
        );
      await open(path);
      const star = () =>
        document.querySelector("main button[aria-pressed]")?.getAttribute("aria-pressed");
      await comesToSay(star).toBe("false");
      await firefox.run(() => {
        document.querySelector<HTMLElement>("main button[aria-pressed]")?.click();
      });
      await comesToSay(star).toBe("true");
      await open(`${event}my/`);
      await comesToSay(
        (there) =>
          [...document.querySelectorAll<HTMLAnchorElement>("main a")].some(
            (link) => link.pathname === there && link.checkVisibility(),
          ),
        path,
      ).toBe(true);
    });

    test("a page is printed", async () => {
      await open(day);
      expect(await firefox.print()).toBeGreaterThan(10_000);
    });

    test("without a network the programme is there", async () => {
      await open(event);
      await comesToSay(async () => (await navigator.serviceWorker.ready).active?.state).toBe(
        "activated",
      );
      expect(firefox.faults()).toEqual([]);
      server.close();
      await open(day);
      expect(await firefox.run(() => document.querySelector("h1")?.textContent)).toBeTruthy();
      expect(
        await firefox.run(() => document.querySelectorAll("main .slot").length),
      ).toBeGreaterThan(10);
    });
  });
});
