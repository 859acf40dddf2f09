import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { filesOf } from "../site/build-site.ts";
import { pagesOf } from "../site/every-page.ts";
import { eachKindOf } from "../site/kinds.ts";
import { describeFirstSite } from "./first-site.ts";

/** As a host sends it, in bytes. */
const weightOf = (file: string): number => brotliCompressSync(readFileSync(file)).byteLength;

const fileOf = (folder: string, path: string): string =>
  join(folder, path.replace(/\/$/, "/index.html"));

/** What a visitor has to ask for. */
const onDemand = /^\/assets\/(choose-sessions|my-programme|now|own-time|paper-code|share)\./;

/** What hangs in halls has, and no page that is read. */
const isOfScreens = (file: string): boolean => file.startsWith("/assets/screen.");

const scriptsOf = (folder: string): readonly string[] =>
  filesOf(folder).filter((file) => /^\/assets\/.*\.js$/.test(file) && !isOfScreens(file));

/** What is read of a page in the browser, without icons, the manifest and the worker, which come aside. */
const firstView = async () => ({
  parts: performance
    .getEntriesByType("resource")
    .map((entry) => ({
      path: new URL(entry.name).pathname,
      isBlocking: "renderBlockingStatus" in entry && entry.renderBlockingStatus === "blocking",
    }))
    // The code for paper is loaded after all else.
    .filter(
      ({ path }) =>
        !/\/(?:assets\/paper-code\.\w+\.js|manifest\.webmanifest|worker\.js|[^/]*icon[^/]*)$/.test(
          path,
        ),
    ),
  blocking: [
    ...document.querySelectorAll(
      "head link[rel~=stylesheet], script[src]:not([type=module], [defer], [async])",
    ),
  ].map((element) => element.outerHTML),
  // As those do who inspect a page: in its name, and under its policy.
  ownFile: (await fetch("/manifest.webmanifest")).status,
});

describeFirstSite("the first site", (sites) => {
  useBrowser({ keepWindows: true });

  describe.each(pagesOf(sites))("$phase: $path", ({ path, site: { folder, origin, now } }) => {
    const isEvent = ["/", "/2013-open-data/"].includes(path);

    if (isEvent)
      test("weighs at most 12,000 bytes", () => {
        expect(weightOf(fileOf(folder, path))).toBeLessThanOrEqual(12_000);
      });
    else
      test("weighs at most 10,000 bytes", () => {
        expect(weightOf(fileOf(folder, path))).toBeLessThanOrEqual(10_000);
      });

    if (isEvent)
      test("has at most 500 elements", async () => {
        const elements = await visit(origin + path, { now }, (page) =>
          page.evaluate(() => document.querySelectorAll("*").length),
        );
        expect(elements).toBeLessThanOrEqual(500);
      });
  });

  // The worker comes after the page, and is not part of it.
  test.each(Object.values(sites))(
    "the scripts with a page weigh at most 6,000 bytes ($now)",
    ({ folder }) => {
      const scripts = scriptsOf(folder).filter((file) => !onDemand.test(file));
      expect(scripts.length).toBeGreaterThan(0);
      const weight = scripts.map((file) => weightOf(join(folder, file)));
      expect(weight.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(6_000);
    },
  );

  /** On its page, and, of what tells what is on, on the day. */
  const allowed: Readonly<Record<string, number>> = {
    "my-programme": 12_000,
    "paper-code": 4_000,
    now: 2_700,
    "choose-sessions": 2_300,
  };

  test("what a visitor may ask for weighs at most 1,700 bytes, but for the largest four", () => {
    const { folder } = sites.upcoming;
    const weights = scriptsOf(folder)
      .filter((file) => onDemand.test(file))
      .map((file) => ({ name: onDemand.exec(file)?.[1], bytes: weightOf(join(folder, file)) }));
    expect(weights).toHaveLength(6);
    for (const { name, bytes } of weights)
      expect(bytes, name).toBeLessThanOrEqual(allowed[name ?? ""] ?? 1_700);
  });

  test("a screen needs 10,000 bytes beside its page, and those alone", () => {
    const { folder } = sites.upcoming;
    const own = filesOf(folder).filter(isOfScreens);
    expect(own).toHaveLength(2);
    const bytes = own.reduce((sum, file) => sum + weightOf(join(folder, file)), 0);
    expect(bytes).toBeLessThanOrEqual(10_000);
  });

  // What a page may never do, ask a third party or keep a cookie, fails every visit: test/browser/.
  const read = pagesOf(sites).filter(({ path }) => !path.includes("/screen/"));
  test.each(eachKindOf(read))(
    "the first view of $path takes at most three requests, no font, and waits for the page alone",
    async ({ path, site: { origin, now } }) => {
      const { parts, blocking, ownFile } = await visit(origin + path, { now }, (page) =>
        page.evaluate(firstView),
      );
      expect(1 + parts.length).toBeLessThanOrEqual(3);
      expect(parts.filter((part) => /\.(?:woff2?|ttf|otf)$/.test(part.path))).toEqual([]);
      expect(parts.filter(({ isBlocking }) => isBlocking)).toEqual([]);
      expect(blocking).toEqual([]);
      expect(ownFile).toBe(200);
    },
  );
});
