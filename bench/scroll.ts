/**
 * How smoothly a day of 400 sessions in 48 rooms loads and scrolls, as a list on a phone and as a grid on a desk, as on a
 * processor four times slower: `npm run bench:scroll`; `-- --built FOLDER --page /PATH/` for a page of a site that is
 * built, `--runs 9`, `--json` for machines.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { chromiumOptions } from "../src/pdf/chromium.ts";
import { serveFolder } from "../test/browser/server.ts";
import { generateSite } from "./generate.ts";
import { type Effort, screens, visit } from "./effort.ts";

const { values } = parseArgs({
  options: {
    built: { type: "string" },
    page: { type: "string", default: "/2027-conference/programme/2027-03-10/" },
    runs: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
  },
});

const build = (folder: string): string => {
  const [site, out] = [join(folder, "site"), join(folder, "out")];
  generateSite(site, 1600);
  const parvis = resolve(import.meta.dirname, "../src/parvis.mjs");
  execFileSync(process.execPath, [
    parvis,
    "build",
    "--site",
    site,
    "--out",
    out,
    "--now",
    "2027-02-01T12:00",
    "--no-cards",
  ]);
  return out;
};

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const medians = (efforts: readonly Effort[]): Record<string, number> => {
  const [first] = efforts;
  if (!first) throw new RangeError("at least one run");
  return Object.fromEntries(
    Object.keys(first).map((name) => [
      name,
      Number(middle(efforts.map((effort) => effort[name] ?? NaN)).toFixed(1)),
    ]),
  );
};

const temporary = mkdtempSync(join(tmpdir(), "parvis-scroll-"));
try {
  const server = await serveFolder(values.built ?? build(temporary), { encoding: "br" });
  const browser = await chromium.launch(await chromiumOptions());
  const table: Record<string, Record<string, number>> = {};
  for (const [name, screen] of Object.entries(screens)) {
    const efforts: Effort[] = [];
    for (let run = 0; run < Number(values.runs); run++)
      efforts.push(await visit(browser, server.origin + values.page, screen));
    table[name] = medians(efforts);
  }
  if (values.json) console.log(JSON.stringify(table, undefined, 2));
  else console.table(table);
  await browser.close();
  server.close();
} finally {
  rmSync(temporary, { recursive: true });
}
