/** A finished event of a site in two languages, archived: all of its languages, and those alone. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { makeFolder, readFolder, run, smallSite, writeFiles } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const event = "open-evening";
const files: Readonly<Record<string, string>> = {
  ...smallSite,
  "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("[en]", "[en, fr]"),
  [`content/${event}/event.fr.md`]: "---\ntitle: Soirée ouverte\n---\nEntrez.\n",
};

const changed = {
  [`content/${event}/event.fr.md`]: "---\ntitle: Soirée des cartes\n---\nEntrez.\n",
  [`content/${event}/event.md`]: (files[`content/${event}/event.md`] ?? "").replace(
    "title: Open evening",
    "title: The evening of maps",
  ),
};

const parvis = (command: string, site: string, ...words: readonly string[]) =>
  run([command, "--site", site, "--now", "2027-04-01T12:00+02:00", "--no-cards", ...words]);

const read = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");

test("an archive holds an event in all of its languages, and is published as it is", async () => {
  const site = makeFolder();
  writeFiles(site, files);
  expect((await parvis("archive", site, event)).stderr).toBe("");
  const kept = join(site, "archive", event, "files");
  expect(existsSync(join(kept, "fr", event, "sessions/maps/index.html"))).toBe(true);
  expect(existsSync(join(kept, "fr", event, "calendar.ics"))).toBe(true);
  expect(existsSync(join(kept, "fr/legal/index.html")), "of the event alone").toBe(false);

  writeFiles(site, changed);
  const out = join(site, "out");
  const { code, stdout, stderr } = await parvis("build", site, "--out", out);
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
  for (const folder of [event, `fr/${event}`])
    expect(readFolder(join(out, folder))).toEqual(readFolder(join(kept, folder)));
  // The homes show it as well.
  expect(read(out, "index.html")).toBe(read(kept, event, "index.html"));
  expect(read(out, "fr/index.html")).toBe(read(kept, "fr", event, "index.html"));
  expect(read(out, "fr", event, "index.html")).toContain("Soirée ouverte");
});

test("a language that is added after the archive is made from content", async () => {
  const site = makeFolder();
  writeFiles(site, smallSite);
  expect((await parvis("archive", site, event)).stderr).toBe("");
  writeFiles(site, { ...files, ...changed });
  const out = join(site, "out");
  expect((await parvis("build", site, "--out", out)).stderr).toBe("");
  expect(read(out, event, "index.html")).toContain("Open evening");
  expect(read(out, "fr", event, "index.html")).toContain("Soirée des cartes");
});
