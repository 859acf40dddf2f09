/** Whatever waits, the rest can be built, and nothing leads to what is not there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import type { Site } from "../../src/site/model.ts";
import { village } from "../content/village.ts";
import { publishedOf } from "../published.ts";

const now = "2027-01-10T12:00";

/** The files that may wait. */
const files = readdirSync(join(village, "content"), { recursive: true, encoding: "utf8" })
  .map((file) => `content/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\/(?:event|(?:speakers|sessions|themes|news|pages)\/[^/]+)\.md$/.test(file))
  .sort();

/** What pages lead to within the site, and is not there. */
const missingIn = async (site: Site): Promise<readonly string[]> => {
  const published = await publishedOf(site);
  const media = new Set(site.media.map(({ url }) => url));
  const isThere = (path: string): boolean =>
    published.has(path.endsWith("/") ? `${path}index.html` : path) ||
    media.has(path) ||
    /^\/(?:assets\/|worker\.js$)|\.pdf$/.test(path);
  return [...published].flatMap(([page, markup]) =>
    page.endsWith(".html")
      ? [...markup.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].flatMap(([, path = ""]) =>
          isThere(path) ? [] : [`${page} → ${path}`],
        )
      : [],
  );
};

const expectWhole = async (drafts: readonly string[]): Promise<void> => {
  const planned = new Map(
    drafts.map((file) => {
      const text = readFileSync(join(village, file), "utf8");
      return [file, text.replace("---\n", "---\ndraft: true\n")] as const;
    }),
  );
  const { site, problems, waiting } = loadSite(village, { now, planned });
  expect(problems).toEqual([]);
  expect(waiting.length).toBeGreaterThan(0);
  expect(site && (await missingIn(site))).toEqual([]);
};

describe("a draft of its own", () => {
  test.each(files)("%s", async (file) => {
    await expectWhole([file]);
  });
});

test("several drafts at once", async () => {
  const some = fc.subarray([...files], { minLength: 2 });
  await fc.assert(fc.asyncProperty(some, expectWhole), { numRuns: 15, seed: 19 });
});
