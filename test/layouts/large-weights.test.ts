/** What the pages of a conference of 1,000 sessions weigh, as a host sends them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import * as ownEntries from "../../layouts/pages/my-entries.11ty.ts";
import * as events from "../../layouts/pages/event.11ty.ts";
import * as own from "../../layouts/pages/my.11ty.ts";
import * as days from "../../layouts/pages/programme-day.11ty.ts";
import * as session from "../../layouts/pages/session.11ty.ts";
import * as sessions from "../../layouts/pages/sessions.11ty.ts";
import { keepDressed } from "../../src/build/dress-pages.ts";
import { PageBuild } from "../../src/build/page-build.ts";
import { loadSite } from "../../src/content/load.ts";
import { readAssets } from "../../src/styles/assets.ts";
import { Bundler } from "../../src/styles/bundler.ts";

const patterns = { event: events, day: days, session, list: sessions, own };
type Name = keyof typeof patterns;

/** Of each kind, the pages as they are published; of many sessions some. */
let published: Readonly<Record<Name, readonly string[]>>;

/** What the script of one's own programme reads. */
let entries = "";

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-large-"));
  try {
    generateSite(folder, 1000);
    const { site } = loadSite(folder, { now: "2027-02-01T12:00" });
    if (!site) throw new Error("no site");
    const look = resolve(import.meta.dirname, "../../layouts");
    const build = new PageBuild(site, await readAssets(site, new Bundler(look), false), false);
    const pagesOf = (name: Name) =>
      patterns[name]
        .pages(build)
        .filter(({ path }, i) => path.endsWith(".html") && (name !== "session" || i % 20 === 0));
    const kinds = ["event", "day", "session", "list", "own"] as const;
    keepDressed(build, kinds.flatMap(pagesOf));
    const markups = (name: Name) => pagesOf(name).map(({ print }) => print());
    entries = ownEntries.pages(build)[0]?.print() ?? "";
    published = {
      event: markups("event"),
      day: markups("day"),
      session: markups("session"),
      list: markups("list"),
      own: markups("own"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

test.each<[name: Name, count: number, most: number]>([
  ["event", 1, 12_000],
  ["day", 4, 25_000],
  ["session", 50, 7_500],
  ["list", 1, 40_000],
  ["own", 1, 25_000],
])("%s: %i of such pages weigh at most %i bytes each", (name, count, most) => {
  const weights = published[name].map((markup) => brotliCompressSync(markup).byteLength);
  expect(weights).toHaveLength(count);
  expect(Math.max(...weights)).toBeLessThanOrEqual(most);
});

test("a day shows each of its 250 sessions", () => {
  for (const day of published.day)
    expect(day.match(/<li\s+class="slot/g)?.length).toBeGreaterThanOrEqual(250);
});

test("one’s own programme holds no session: a script asks for those that one chose among", () => {
  expect(published.own[0]).not.toContain("data-id=");
  expect(entries.match(/data-id=/g)).toHaveLength(1000);
});
