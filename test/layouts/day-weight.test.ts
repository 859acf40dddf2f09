/** What a large day weighs, as a host sends it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import * as days from "../../layouts/pages/programme-day.11ty.ts";
import { readAssets } from "../../src/styles/assets.ts";
import { Bundler } from "../../src/styles/bundler.ts";
import { loadSite } from "../../src/content/load.ts";
import { pagesOf } from "../render-pages.ts";

test("the page of a day of 400 sessions in 48 rooms weighs at most 60,000 bytes", async () => {
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
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
