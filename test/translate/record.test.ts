/** `record` in a site of several languages: one record, and calendars of which one language alone may move. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeSite, run, smallSite } from "../build/fixture.ts";

const folder = "content/open-evening";
const maps = `${folder}/sessions/maps.md`;
const french = `${folder}/sessions/maps.fr.md`;

const bilingual: Readonly<Record<string, string>> = {
  "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("[en]", "[en, fr]"),
  [french]: "---\ntitle: Des cartes pour tous\n---\n\nUn exposé.\n",
};

const read = (site: string, file: string): string => readFileSync(join(site, file), "utf8");

const edit = (site: string, file: string, from: string, to: string): void => {
  expect(read(site, file)).toContain(from);
  writeFileSync(join(site, file), read(site, file).replace(from, to));
};

const record = (site: string, now: string) => run(["record", "--site", site, "--now", now]);

/** Of the talk in the calendar of a language: `0 20270110T110000Z`. */
const stamps = async (site: string, now: string): Promise<readonly string[]> => {
  await run(["build", "--site", site, "--out", join(site, "_site"), "--no-cards", "--now", now]);
  return ["", "fr/"].map((language) => {
    const text = read(site, `_site/${language}open-evening/calendar.ics`).replaceAll("\r\n ", "");
    const [entry = ""] = text.split("BEGIN:VEVENT").filter((one) => one.includes("UID:session-"));
    const field = (name: string): string =>
      new RegExp(`^${name}:(.*)$`, "m").exec(entry)?.[1] ?? "";
    return `${field("SEQUENCE")} ${field("LAST-MODIFIED")}`.trim();
  });
};

const first = "2027-01-01T12:00";
const second = "2027-02-01T12:00";
const third = "2027-02-02T12:00";

test("a translation that changes moves the calendar of its language, and no sequence", async () => {
  const site = makeSite(bilingual);
  await record(site, first);
  expect(await stamps(site, first)).toEqual(["0", "0"]);
  edit(site, french, "Un exposé", "Un bel exposé");
  await record(site, second);
  expect(await stamps(site, third)).toEqual(["0", "0 20270201T110000Z"]);
  await record(site, third);
  expect(await stamps(site, third)).toEqual(["0", "0 20270201T110000Z"]);
});

test("a translation that comes is a change of its language", async () => {
  const { [french]: _, ...others } = bilingual;
  const site = makeSite(others);
  await record(site, first);
  writeFileSync(join(site, french), bilingual[french] ?? "");
  const { stdout } = await run(["check", "--site", site, "--now", second]);
  expect(stdout).toContain(
    "“Des cartes pour tous” is translated into “fr”, which the record does not know yet.",
  );
  await record(site, second);
  expect(await stamps(site, third)).toEqual(["0", "0 20270201T110000Z"]);
});

test("a translation that changed is told until it is recorded, at its file, and once", async () => {
  const site = makeSite({
    ...bilingual,
    [`${folder}/programme/2027-03-20.yaml`]:
      "- time: 19:00–20:00\n  session: maps\n- time: 20:00–21:00\n  title: { en: Drinks, fr: Un verre }\n",
  });
  const told = async (): Promise<readonly string[]> => {
    const { stdout } = await run(["check", "--format", "json", "--site", site, "--now", third]);
    return stdout.split("\n").flatMap((line) => {
      const [, file = "", at = ""] = /"file":"([^"]+)","line":(\d+).*/.exec(line) ?? [];
      return line.includes("unrecorded-change") ? [`${file}:${at}`] : [];
    });
  };
  await record(site, first);
  expect(await told()).toEqual([]);
  edit(site, french, "Un exposé", "Un bel exposé");
  edit(site, `${folder}/programme/2027-03-20.yaml`, "Un verre", "Un pot");
  expect(await told()).toEqual([`${folder}/programme/2027-03-20.yaml:1`, `${french}:1`]);
  await record(site, second);
  expect(await told()).toEqual([]);
  edit(site, maps, "A talk", "A long talk");
  edit(site, french, "Un bel exposé", "Un long exposé");
  expect(await told()).toEqual([`${maps}:1`]);
});

test("a fact that changes moves both, and is told once", async () => {
  const site = makeSite(bilingual);
  await record(site, first);
  edit(site, `${folder}/programme/2027-03-20.yaml`, "19:00–20:00", "19:30–20:00");
  const { stderr, stdout } = await record(site, second);
  expect(`${stderr}${stdout}`.match(/Moved:/g)).toHaveLength(1);
  expect(await stamps(site, third)).toEqual(["1 20270201T110000Z", "1 20270201T110000Z"]);
});

test("what is published is noted, and what is stale stays so", async () => {
  const site = makeSite(bilingual);
  await record(site, first);
  const notes = `${folder}/translations.json`;
  const noted = read(site, notes);
  edit(site, maps, "A talk", "A long talk");
  await record(site, second);
  expect(read(site, notes)).toBe(noted);
  const { stdout } = await run(["check", "--site", site]);
  expect(stdout).toContain("stale-translation");
});

test("nothing is noted where it is only tried, nor in a site of one language", async () => {
  const site = makeSite(bilingual);
  const { stderr, stdout } = await run(["record", "--dry-run", "--site", site, "--now", first]);
  expect(`${stderr}${stdout}`).toContain("translations.json");
  const single = makeSite();
  await record(single, first);
  for (const one of [site, single])
    expect(existsSync(join(one, folder, "translations.json"))).toBe(false);
  expect(read(single, `${folder}/revisions.json`)).not.toContain("languages");
});
