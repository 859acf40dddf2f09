import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import { loadSite } from "../../src/content/load.ts";

const folder = mkdtempSync(join(tmpdir(), "parvis-generate-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const generate = (name: string): string => {
  const site = join(folder, name);
  generateSite(site, 60);
  return site;
};

/** Each file with its text. */
const contentOf = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file.slice(site.length).replaceAll(sep, "/")}\n${readFileSync(file, "utf8")}`)
    .sort();

test("a generated conference has no problem", () => {
  const { site, problems } = loadSite(generate("sound"), { now: "2027-02-01T12:00" });
  expect(problems).toEqual([]);
  expect(site?.events[0]?.sessions).toHaveLength(60);
  expect(site?.events[0]?.speakers).toHaveLength(48);
  expect(site?.events[0]?.days).toHaveLength(4);
});

test("a conference of one size is always the same", () => {
  expect(contentOf(generate("once"))).toEqual(contentOf(generate("again")));
});
