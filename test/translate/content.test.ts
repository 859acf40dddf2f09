/** `translate` in a site of several languages: files to translate in, what is translated, and what has changed since. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandWords } from "../../src/i18n/commands.ts";
import { makeSite, run, smallSite, writeFiles } from "../build/fixture.ts";

const siteIn = (languages: string): Readonly<Record<string, string>> => ({
  "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("[en]", `[${languages}]`),
});

const folder = "content/open-evening";
const maps = `${folder}/sessions/maps.md`;
const french = `${folder}/sessions/maps.fr.md`;
const day = `${folder}/programme/2027-03-20.yaml`;
const notes = `${folder}/translations.json`;

const bilingual: Readonly<Record<string, string>> = {
  ...siteIn("en, fr"),
  [french]: "---\ntitle: Des cartes pour tous\n---\n\nUn exposé.\n",
  [day]:
    "- time: 19:00–20:00\n  session: maps\n- time: 20:00–21:00\n  title: { en: Drinks, fr: Un verre }\n",
};

const translate = async (site: string, ...args: readonly string[]) => {
  const { code, stderr, stdout } = await run(["translate", ...args, "--site", site]);
  return { code, said: stderr + stdout };
};

/** Where the check finds what: `content/…/maps.fr.md:2:8 stale-translation`. */
const found = async (site: string): Promise<readonly string[]> => {
  const { stdout } = await run(["check", "--format", "json", "--site", site]);
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { file, line: row, column, code } = JSON.parse(line) as Record<string, string | number>;
      return `${file}:${row}:${column} ${code}`;
    });
};

const read = (site: string, file: string): string => readFileSync(join(site, file), "utf8");

describe("a file to translate in", () => {
  test("shows the source above each empty place, and passes the check as it is", async () => {
    const site = makeSite(siteIn("en, fr"));
    const { code, said } = await translate(site, "fr", "sessions/maps");
    expect([code, said]).toEqual([0, expect.stringContaining(french)]);
    expect(read(site, french)).toMatch(/\n# Maps for all\ntitle:\n[^]*\n# A talk\.\n---\n$/);
    expect(await run(["check", "--strict", "--site", site])).toMatchObject({ code: 0 });
  });

  test("falls back where it is not filled in", async () => {
    const site = makeSite({
      ...siteIn("en, fr"),
      [maps]: "---\ntitle: Maps for all\nsummary: All of them.\n---\nA talk.\n",
    });
    await translate(site, "fr", maps);
    writeFiles(site, { [french]: read(site, french).replace("title:", "title: Des cartes") });
    expect(
      await run(["build", "--site", site, "--out", join(site, "_site"), "--no-cards"]),
    ).toMatchObject({ code: 0 });
    const page = read(site, "_site/fr/open-evening/sessions/maps/index.html");
    expect(page).toContain("Des cartes");
    expect(page).toContain("All of them.");
  });

  test("holds lists as comments that may be taken away line by line", async () => {
    const event = (smallSite[`${folder}/event.md`] ?? "").replace(
      "venue:",
      'questions: ["Where: here?", "And\\u00a0then?"]\nservices:\n  - { service: childcare, note: Upstairs }\n  - { service: captions, note: In English }\nvenue:',
    );
    const site = makeSite({ ...siteIn("en, fr"), [`${folder}/event.md`]: event });
    await translate(site, "fr", "event");
    const file = `${folder}/event.fr.md`;
    const open = read(site, file).replaceAll(/^# (?=questions:|services:| )/gm, "");
    expect(open).toContain('questions:\n  - "Where: here?"\n');
    expect(open).toContain("services:\n  - note: Upstairs\n  - note: In English\n");
    writeFiles(site, { [file]: open });
    expect(await run(["check", "--strict", "--site", site])).toMatchObject({ code: 0 });
  });

  test("is never written over: what it lacks is added to it", async () => {
    const site = makeSite({
      ...bilingual,
      [maps]: "---\ntitle: Maps for all\nsummary: All of them.\n---\nA talk.\n",
    });
    const { said } = await translate(site, "fr", "sessions/maps");
    expect(said).toContain(french);
    expect(read(site, french)).toBe(
      "---\ntitle: Des cartes pour tous\n\n# All of them.\nsummary:\n---\n\nUn exposé.\n",
    );
    expect((await translate(site, "fr", "sessions/maps")).said).toContain("Nothing is missing");
  });

  test("is left alone while it cannot be read", async () => {
    const broken = "---\ntitle: [Des cartes\n---\n";
    const site = makeSite({ ...bilingual, [french]: broken });
    const { code, said } = await translate(site, "fr", "sessions/maps");
    expect(code).toBe(2);
    expect(said).toContain(`${french} cannot be read. Mend it first: npm run check`);
    expect(readFileSync(join(site, french), "utf8")).toBe(broken);
  });

  test("may be all of a folder", async () => {
    const site = makeSite(siteIn("en, fr"));
    await translate(site, "fr", "open-evening");
    expect([french, `${folder}/event.fr.md`].map((file) => existsSync(join(site, file)))).toEqual([
      true,
      true,
    ]);
  });

  test("is of the language in which the source is not", async () => {
    const site = makeSite({
      ...siteIn("en, fr, de"),
      [maps]: "---\ntitle: Karten für alle\nlanguage: de\n---\nEin Vortrag.\n",
    });
    expect(await translate(site, "de", "sessions/maps")).toMatchObject({ code: 2 });
    await translate(site, "en", "sessions/maps");
    expect(read(site, maps.replace(".md", ".en.md"))).toContain("# Karten für alle\ntitle:\n");
  });

  test.each([
    ["a file that is not there", ["fr", "sessions/mops"], "Did you mean “sessions/maps”?"],
    ["a language that the site does not have", ["fra", "event"], "Did you mean “fr”?"],
    [
      "an event that is not there",
      ["fr", "event", "--event", "open-evning"],
      "Did you mean “open-evening”?",
    ],
    ["the language of the source", ["en", "event"], "written in it"],
  ])("%s is refused, with what helps", async (_, args, help) => {
    const { code, said } = await translate(makeSite(siteIn("en, fr")), ...args);
    expect([code, said]).toEqual([2, expect.stringContaining(help)]);
  });

  test("of several events is of the one that is said", async () => {
    const other = Object.fromEntries(
      Object.entries(smallSite).map(([file, text]) => [
        file.replace("open-evening", "late-evening"),
        text,
      ]),
    );
    const site = makeSite({ ...other, ...siteIn("en, fr") });
    const { code, said } = await translate(site, "fr", "sessions/maps");
    expect([code, said]).toEqual([2, expect.stringContaining("--event ID")]);
    await translate(site, "fr", "sessions/maps", "--event", "late-evening");
    expect(existsSync(join(site, french))).toBe(false);
    expect(existsSync(join(site, french.replace("open", "late")))).toBe(true);
  });
});

describe("what is translated", () => {
  test("is counted by language, file and folder", async () => {
    const { said } = await translate(makeSite(bilingual), "--list");
    expect(said).toContain("fr (French): 3 of 7 texts translated\n");
    expect(said).toContain("content/open-evening/sessions/: 2 of 2\n");
    expect(said).not.toContain("en (English)");
  });

  test("is told in the language of the organisers", async () => {
    const { said } = await translate(makeSite({ ...bilingual, ...siteIn("fr, en") }), "--list");
    expect(said).toContain("en (anglais)");
  });

  test("leaves a list of what is next", async () => {
    const { said } = await translate(makeSite(bilingual), "fr");
    expect(said).toContain(
      "Not translated yet:\n  data/site.yaml:2  title\n  content/open-evening/event.md\n",
    );
  });

  test("is nothing in a site of one language, which is told how to have two", async () => {
    const { said } = await translate(makeSite(), "--list");
    expect(said).toContain("languages: [en, …]");
  });
});

describe("a translation whose source has changed", () => {
  const changed = async (change: Readonly<Record<string, string>>): Promise<string> => {
    const site = makeSite(bilingual);
    await translate(site, "--done");
    writeFiles(site, change);
    return site;
  };
  const slowly = { [maps]: "---\ntitle: Maps for all\n---\nA slow talk.\n" };

  test("is no problem while nothing was noted", async () => {
    const site = makeSite(bilingual);
    writeFiles(site, slowly);
    expect(await found(site)).toEqual([]);
    expect(existsSync(join(site, notes))).toBe(false);
  });

  test("is told at its place, with that of the source", async () => {
    const site = await changed(slowly);
    expect(await found(site)).toEqual([`${french}:5:1 stale-translation`]);
    const { stdout } = await run(["check", "--site", site]);
    expect(stdout).toContain(`${maps}:4`);
    expect(stdout).toContain(`npm run translate -- --same ${french}`);
  });

  test("is told of a text in several languages too, wherever in its list it is by now", async () => {
    const slots = bilingual[day] ?? "";
    const site = await changed({
      [day]: `- time: 19:00–19:10\n  title: Early\n${slots.replace("Drinks", "Dinner")}`,
    });
    expect(await found(site)).toContain(`${day}:6:28 stale-translation`);
    writeFiles(site, { [day]: `- time: 19:05–19:10\n  title: Early\n${slots}` });
    expect((await found(site)).filter((one) => one.endsWith("stale-translation"))).toEqual([]);
  });

  test("is none where spaces and typographic signs alone have changed", async () => {
    const site = await changed({ [maps]: "---\ntitle: Maps\u00a0for  all\n---\nA\ntalk.\n" });
    expect(await found(site)).toEqual([]);
  });

  test("is none once the translation has changed too", async () => {
    const site = await changed({
      ...slowly,
      [french]: "---\ntitle: Des cartes pour tous\n---\n\nUn exposé lent.\n",
    });
    expect(await found(site)).toEqual([]);
  });

  test.each([
    ["--same", [french]],
    ["--same", ["fr", "sessions/maps"]],
    ["--done", []],
    ["--done", ["fr"]],
    ["--done", [french]],
  ])("is right again by %s %s", async (flag, words) => {
    const site = await changed(slowly);
    expect(await translate(site, flag, ...words)).toMatchObject({ code: 0 });
    expect(await found(site)).toEqual([]);
    writeFiles(site, { [maps]: "---\ntitle: Maps for all\n---\nA very slow talk.\n" });
    expect(await found(site)).toEqual([`${french}:5:1 stale-translation`]);
  });

  test("stays so for what is not named", async () => {
    const site = await changed(slowly);
    await translate(site, "--done", "programme");
    expect(await found(site)).toEqual([`${french}:5:1 stale-translation`]);
  });

  test("is said to visitors, who are led to the newer text", async () => {
    const site = await changed(slowly);
    const line = /<a href="([^"]+)"[^>]*>(Le texte en anglais est plus récent\.)</;
    const page = async (): Promise<string> => {
      await run(["build", "--site", site, "--out", join(site, "_site"), "--no-cards"]);
      return read(site, "_site/fr/open-evening/sessions/maps/index.html");
    };
    expect(line.exec(await page())?.slice(1)).toEqual([
      "/open-evening/sessions/maps/",
      "Le texte en anglais est plus récent.",
    ]);
    await translate(site, "--same", "sessions/maps");
    expect(line.test(await page())).toBe(false);
  });

  test("is forgotten with a file that is gone", async () => {
    const site = await changed({});
    rmSync(join(site, french));
    await translate(site, "--done");
    writeFiles(site, { [day]: (bilingual[day] ?? "").replace("Drinks", "Dinner") });
    await translate(site, "--done");
    expect(read(site, notes)).not.toContain("maps.fr.md");
  });

  test("is known in a clone without history: what is noted is in the content", async () => {
    const site = await changed({});
    const noted = read(site, notes);
    await translate(site, "--done");
    expect(read(site, notes)).toBe(noted);
    expect(noted.split("\n").filter((line) => line.includes('"source"'))).toHaveLength(3);
  });

  test("is nothing that a broken record tells: it is mended first", async () => {
    const site = await changed({ [notes]: '{ "sessions/maps.fr.md": { "title": "x" } }\n' });
    expect(await found(site)).toEqual([`${notes}:1:37 wrong-type`]);
    expect(await translate(site, "--done")).toMatchObject({ code: 2 });
    expect(read(site, notes)).toContain('"title": "x"');
  });
});

describe("what is required", () => {
  const required = (wish: string): Readonly<Record<string, string>> => ({
    ...bilingual,
    "data/site.yaml": `${siteIn("en, fr")["data/site.yaml"] ?? ""}translations: ${wish}\n`,
  });

  test("is told where it is missing: of a file, of a part of one, and of a slot", async () => {
    const site = makeSite({
      ...required("{ event: required, sessions: required, programme: required }"),
      [maps]: "---\ntitle: Maps for all\nsummary: All of them.\n---\nA talk.\n",
      [day]: "- time: 19:00–20:00\n  session: maps\n- time: 20:00–21:00\n  title: Drinks\n",
    });
    expect(await found(site)).toEqual([
      `${folder}/event.md:1:1 untranslated`,
      `${day}:4:10 untranslated`,
      `${maps}:3:10 untranslated`,
    ]);
  });

  test("is another matter in an event that says so", async () => {
    const event = (smallSite[`${folder}/event.md`] ?? "").replace(
      "---\nCome",
      "translations: { event: optional }\n---\nCome",
    );
    const site = makeSite({ ...required("{ event: required }"), [`${folder}/event.md`]: event });
    expect(await found(site)).toEqual([]);
  });

  test("is nothing where nobody said so", async () => {
    expect(await found(makeSite(siteIn("en, fr")))).toEqual([]);
  });
});

test("the words of pages are written where Parvis does not speak a language, and where one asks", async () => {
  const site = makeSite(siteIn("en, oc"));
  await translate(site, "oc");
  expect(read(site, "data/words.yaml")).toContain("\noc:\n");
  await translate(site, "en", "--words");
  expect(read(site, "data/words.yaml")).toContain("\nen:\n");
});

test("each language says what the command is for", () => {
  for (const language of ["en", "fr", "he", "de", "es", "it", "nl", "pt"])
    expect(commandWords(language)("translate.help")).toContain("npm run translate -- --list");
});
