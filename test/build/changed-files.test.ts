/** What a build writes is what the content says: the same for the same content, and little else when little changes. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { village } from "../content/village.ts";
import { makeFolder, readFolder, run, runProcess } from "./fixture.ts";

const copyVillage = (): string => {
  const site = join(makeFolder(), "site");
  cpSync(village, site, { recursive: true });
  return site;
};

const edit = (site: string, file: string, from: string, to: string): void => {
  const path = join(site, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
};

const build = async (site: string, environment?: Readonly<Record<string, string>>) => {
  const out = join(makeFolder(), "out");
  const args = ["build", "--site", site, "--out", out, "--now", "2027-01-10T12:00", "--no-cards"];
  const { code, stdout, stderr } = await (environment ? runProcess(args, environment) : run(args));
  expect(code, stdout + stderr).toBe(0);
  return readFolder(out);
};

/** The files of which one folder has none, or another than the other. */
const differences = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path] !== after[path])
    .sort();

test("a build in another folder, zone and language of the machine writes the same bytes", async () => {
  const first = await build(copyVillage(), { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8" });
  const second = await build(copyVillage(), { TZ: "America/St_Johns", LANG: "de_DE.UTF-8" });
  expect(differences(first, second)).toEqual([]);
}, 60_000);

test("an edited abstract changes what tells it, and the worker that keeps those pages", async () => {
  const site = copyVillage();
  const before = await build(site);
  edit(site, "content/fair/sessions/maps.md", "new ones.", "newer ones.");
  const after = await build(site);
  expect(differences(before, after)).toEqual([
    "fair/calendar.ics",
    "fair/data/programme.xlsx",
    "fair/data/sessions.csv",
    "fair/data/sessions.json",
    "fair/programme/2027-03-27/index.html",
    "fair/programme/2027-03-27/index.md",
    "fair/programme/index.html",
    "fair/rooms/small/calendar.ics",
    "fair/schedule.json",
    "fair/schedule.xml",
    "fair/schedule2.json",
    "fair/sessions/maps/index.html",
    "fair/sessions/maps/index.md",
    "fair/sessions/maps/session.ics",
    "fair/speakers/ben/calendar.ics",
    "worker.js",
  ]);
}, 60_000);
