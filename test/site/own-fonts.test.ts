/** Fonts of a site's own, in a browser to which they come late. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { buildVariant, type Folder } from "./build-variant.ts";

useBrowser();

const { now } = inject("sites").upcoming;

const fontOf = (file: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, "../../node_modules/@fontsource", file));

let variant: Folder;
let server: Server;

beforeAll(async () => {
  variant = await buildVariant({
    "data/media/head.woff2": fontOf("noto-sans/files/noto-sans-latin-900-normal.woff2"),
    "data/media/text.woff2": fontOf("source-serif-4/files/source-serif-4-latin-400-normal.woff2"),
    "data/media/bold.woff2": fontOf("source-serif-4/files/source-serif-4-latin-700-normal.woff2"),
    "data/site.yaml": (text) =>
      text
        .replace("headings: serif", "headings: sans")
        .replace(
          /^look:\n/m,
          "look:\n  fonts: { headings: head.woff2, text: text.woff2, text_bold: bold.woff2 }\n",
        ),
  });
  server = await serveFolder(variant.path);
});

afterAll(() => {
  server.close();
  variant.remove();
});

/** How wide all headings, and all texts, would be in one line. */
const widths = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    ["h1, h2, h3", "main p, main li, footer li"].map((selector) => {
      const lines = [...document.querySelectorAll(selector)].flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()];
      });
      return lines.reduce((sum, { width }) => sum + width, 0);
    }),
  );

/** The cumulative layout shift of a page since it was opened: https://web.dev/articles/cls */
const shift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, "value"));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 100);
      }),
  );

describe.each([360, 1280])("at %d pixels", (width) => {
  test("the page is read in another font until they are there, and then nothing moves", async () => {
    await visit(`${server.origin}/robots.txt`, { now, width }, async (page) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const asked: string[] = [];
      await page.route("**/*.woff2", async (route) => {
        asked.push(new URL(route.request().url()).pathname.replace(/\..*/, ""));
        await held;
        await route.continue();
      });
      await page.goto(`${server.origin}/`, { waitUntil: "commit" });
      await page.waitForSelector("footer");
      await page.waitForTimeout(600);
      const before = await widths(page);
      const inUse = () => page.evaluate(() => document.fonts.check("16px own-text"));
      expect(await inUse()).toBe(false);
      expect(asked.slice(0, 2).sort()).toEqual(["/assets/head", "/assets/text"]);
      release();
      await page.waitForFunction(
        () => document.fonts.status === "loaded" && document.fonts.check("16px own-text"),
      );
      const after = await widths(page);
      // Letter by letter no two fonts are equally wide, but on average they are.
      for (const [i, wide] of before.entries())
        expect(Math.abs(wide / (after[i] ?? 0) - 1)).toBeLessThan(0.03);
      expect(await shift(page)).toBeLessThan(0.02);
    });
  });
});
