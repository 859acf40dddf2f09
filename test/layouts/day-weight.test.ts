/** What a large day and one's own programme of a large event weigh, as a host sends them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import * as my from "../../layouts/pages/my.11ty.ts";
import * as entries from "../../layouts/pages/my-entries.11ty.ts";
import * as days from "../../layouts/pages/programme-day.11ty.ts";
import { readAssets } from "../../src/styles/assets.ts";
import { Bundler } from "../../src/styles/bundler.ts";
import { loadSite } from "../../src/content/load.ts";
import { pagesOf } from "../render-pages.ts";

test("the page of a day of 400 sessions in 48 rooms weighs at most 60,000 bytes, one’s own programme 25,000", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-large-day-"));
  try {
    generateSite(folder, 1600);
    const { site } = loadSite(folder, { now: "2027-02-01T12:00" });
    if (!site) throw new Error("no site");
    const assets = await readAssets(
      site,
      new Bundler(resolve(import.meta.dirname, "../../layouts")),
      false,
    );
    const [day] = pagesOf(days, site, assets);
    const page = day?.print() ?? "";
    expect(page.match(/<li\s+class="slot/g)).toHaveLength(403);
    expect(brotliCompressSync(page).byteLength).toBeLessThanOrEqual(60_000);
    const [own] = pagesOf(my, site, assets);
    const [read] = pagesOf(entries, site, assets);
    expect(brotliCompressSync(own?.print() ?? "").byteLength).toBeLessThanOrEqual(25_000);
    expect(own?.print()).not.toContain("data-id=");
    expect(read?.print().match(/data-id=/g)).toHaveLength(site.events[0]?.sessions.length ?? 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
