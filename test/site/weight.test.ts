import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { filesOf } from "./build-site.ts";

useBrowser();

const { upcoming } = inject("sites");

/** As a host sends it, in bytes. */
const weightOf = (file: string): number =>
  brotliCompressSync(readFileSync(join(upcoming.folder, file))).byteLength;

describe.each(["/", "/2013-open-data/"])("the event’s page at %s", (path) => {
  test("is complete in the first 14,000 bytes", async () => {
    expect(weightOf(`${path}index.html`)).toBeLessThanOrEqual(14_000);
    const requests: string[] = [];
    await visit(upcoming.origin, { now: upcoming.now, javaScript: false }, async (page) => {
      page.on("request", (request) => requests.push(request.resourceType()));
      await page.goto(upcoming.origin + path);
    });
    expect(requests).not.toContain("stylesheet");
    expect(requests).not.toContain("font");
  });

  test("has at most 500 elements", async () => {
    const { origin, now } = upcoming;
    const elements = await visit(origin + path, { now }, (page) =>
      page.evaluate(() => document.querySelectorAll("*").length),
    );
    expect(elements).toBeLessThanOrEqual(500);
  });
});

// The worker comes after the page, and is not part of it.
test("the scripts that come with a page weigh at most 6,000 bytes together", () => {
  const scripts = filesOf(upcoming.folder).filter((file) => /^\/assets\/.*\.js$/.test(file));
  const weight = scripts.map(weightOf).reduce((sum, bytes) => sum + bytes, 0);
  expect(weight).toBeLessThanOrEqual(6_000);
});
