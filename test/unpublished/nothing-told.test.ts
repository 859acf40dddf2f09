/** What is not published yet is in no file of the site: neither in words nor in names, addresses or pictures. */
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { makeFolder, readFolder, run, writeFiles } from "../build/fixture.ts";
import { publishedOf } from "../published.ts";
import { secretSite } from "./secret-site.ts";

const before = "2027-01-10T12:00";
const after = "2027-02-01T09:00";

/** What the files of an archive hold: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.7 */
const unzipped = (body: string): string => {
  const bytes = Buffer.from(body, "latin1");
  let text = "";
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [size, name, extra] = [
      bytes.readUInt32LE(at + 18),
      bytes.readUInt16LE(at + 26),
      bytes.readUInt16LE(at + 28),
    ];
    const start = at + 30 + name + extra;
    const packed = bytes.subarray(start, start + size);
    text += (bytes.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed)).toString();
    at = start + size;
  }
  return text;
};

/** The files in which a word stands, or in whose names. */
const filesWith = (files: Readonly<Record<string, string>>, word: string): readonly string[] =>
  Object.entries(files).flatMap(([path, body]) => {
    const whole = path.endsWith(".xlsx") && body.startsWith("PK\u0003") ? unzipped(body) : body;
    return `${path}\n${whole}`.toLowerCase().includes(word) ? [path] : [];
  });

const folder = makeFolder();
writeFiles(folder, await secretSite());

const build = async (...args: readonly string[]) => {
  const out = join(makeFolder(), "out");
  const { code, stdout, stderr } = await run(["build", "--site", folder, "--out", out, ...args]);
  expect(stderr + (code === 0 ? "" : stdout)).toBe("");
  return { files: readFolder(out), stdout };
};

test("nothing of it is published, and the build says that something waits", async () => {
  const { files, stdout } = await build("--now", before);
  expect(filesWith(files, "zqdraft")).toEqual([]);
  expect(filesWith(files, "zqlater")).toEqual([]);
  expect(stdout).toContain("16 files are not published yet; the next is content/");
  expect(filesWith(files, "loaf")).not.toEqual([]);
});

test("nothing of it is printed, or drawn on cards", async () => {
  const { site } = loadSite(folder, { now: before });
  const published = site ? await publishedOf(site) : new Map<string, string>();
  expect(published.size).toBeGreaterThan(50);
  expect(filesWith(Object.fromEntries(published), "zqdraft")).toEqual([]);
  expect(filesWith(Object.fromEntries(published), "zqlater")).toEqual([]);
});

test("what has a moment is published from then on, and drafts are not", async () => {
  const { files } = await build("--now", after);
  expect(filesWith(files, "zqdraft")).toEqual([]);
  const published = filesWith(files, "zqlater");
  expect(published).toEqual(
    expect.arrayContaining([
      "zqlater-event/index.html",
      "zqlater-site-page/index.html",
      "fair/zqlater-page/index.html",
      "fair/sessions/zqlater-talk/index.html",
      "fair/speakers/zqlater-speaker/index.html",
      "fair/themes/zqlater-theme/index.html",
      "fair/news/zqlater-news/index.html",
      "fr/fair/sessions/zqlater-talk/index.html",
      "fair/calendar.ics",
      "fair/data/programme.xlsx",
      "fair/media/zqlater-slides.pdf",
      "sitemap.xml",
    ]),
  );
});

test("a preview shows all of it, marked, and is for no search engine", async () => {
  const { files, stdout } = await build("--now", before, "--drafts");
  expect(stdout).not.toContain("not published");
  const read = (path: string): string => Buffer.from(files[path] ?? "", "latin1").toString();
  for (const mark of ["zqdraft", "zqlater"]) {
    const page = read(`fair/sessions/${mark}-talk/index.html`);
    expect(page).toContain(`${mark} abstract`);
    expect(page).toContain(
      mark === "zqdraft" ? "Draft — not published." : "Draft — not published before",
    );
    // All of an event is marked that is none yet.
    expect(read(`${mark}-event/sessions/${mark}-inside/index.html`)).toContain("Draft — not");
  }
  expect(read("fr/fair/sessions/zqdraft-talk/index.html")).toContain("Brouillon – non publié.");
  expect(read("fair/sessions/bread/index.html")).not.toContain("Draft —");
  expect(read("fair/programme/2027-03-27/index.html")).toContain("(not published)");
  const pages = Object.keys(files).filter((path) => path.endsWith(".html"));
  expect(pages.filter((path) => !files[path]?.includes('content="noindex"'))).toEqual([]);
  expect(read("_headers")).toContain("X-Robots-Tag: noindex");
  expect(files["sitemap.xml"]).toBeUndefined();
});
