import { join } from "node:path";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { parseYaml } from "../../src/content/yaml/parse.ts";
import { yamlText } from "../../src/content/yaml/write.ts";
import { eventId, nameToId, withoutYear } from "../../src/content/name-to-id.ts";
import { makeSite, readFolder, run, smallSite } from "../build/fixture.ts";
import { checkSite, make } from "./make.ts";

describe("the id of a name", () => {
  test.each([
    ["Samuel Goëta", "samuel-goeta"],
    ["L’Œuvre d’Anaïs", "l-oeuvre-d-anais"],
    ["Søren Łukasz Đorđe", "soren-lukasz-dorde"],
    ["Straße & Ærø", "strasse-aero"],
    ["C++ ?!", "c"],
    ["  42 idées  ", "42-idees"],
    ["README", "readme-1"],
    ["con", "con-1"],
    ["OpenStreetMap ישראל", "openstreetmap"],
    ["שלום", undefined],
    ["Ψηφιακή πόλη", undefined],
    ["!!!", undefined],
    [`${"très ".repeat(20)}long`, "tres-tres-tres-tres-tres-tres-tres-tres-tres-tres-tres-tres"],
  ])("“%s” is %s", (name, id) => {
    expect(nameToId(name)).toBe(id);
  });

  test.each([
    ["Fête", 2027, "2027-fete"],
    ["Fête 2027", undefined, "2027-fete"],
    ["Fête 2027", 2027, "2027-fete"],
    ["2027-fete", 2028, "2027-fete"],
    ["Fête", undefined, "fete"],
    ["2027", undefined, "2027"],
  ])("of the event “%s”, in %s, is %s", (name, year, id) => {
    expect(eventId(name, year)).toBe(id);
  });

  test.each([
    ["2027-fete", "fete"],
    ["fete-2027", "fete"],
    ["fete-2027-lyon", "fete-lyon"],
    ["2027", "2027"],
    ["fete", "fete"],
  ])("without its year, of %s, is %s", (id, bare) => {
    expect(withoutYear(id)).toBe(bare);
  });
});

test("any line of text is read back from the YAML that is written for it", () => {
  const tidy = (text: string) => text.replace(/[\s\p{Cc}\ufeff]+/gu, " ").trim();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const line = tidy(text.toWellFormed());
      const value = parseYaml(`key: ${yamlText(line)}`);
      expect(value).toEqual({ key: line === "" ? undefined : line });
    }),
  );
});

const languages = ["en", "fr", "he", "ja"].map((language) => ({
  language,
  site: (smallSite["data/site.yaml"] ?? "").replace("[en]", `[${language}]`),
}));

describe.each(languages)("in a site in $language", ({ language, site: siteYaml }) => {
  const always = language === "ja" ? ["unspoken-language"] : [];

  test.each([
    ["speaker", 'Zoë O\'Brien: "maps" #1', "speakers/zoe-o-brien-maps-1.md", "unused-speaker"],
    ["session", "Maps - for [all]", "sessions/maps-for-all.md", "unscheduled-session"],
    ["theme", "Water, air & soil", "themes/water-air-soil.md", "unused-theme"],
    ["page", "Getting there", "pages/getting-there.md", undefined],
    ["news", "Doors open", "news/doors-open.md", undefined],
  ])("a %s passes the check", async (kind, name, file, warning) => {
    const site = makeSite({ "data/site.yaml": siteYaml });
    const { code, said } = make(site, kind, name);
    expect(code).toBe(0);
    expect(said).toContain(`  content/open-evening/${file}\n`);
    const checked = await checkSite(site);
    expect(checked.code).toBe(0);
    const codes = checked.said.match(/^\S+:\d+:\d+ .*/gm) ?? [];
    expect(codes.map((line) => line.split(" ").at(-1))).toEqual([
      ...(warning ? [warning] : []),
      ...always,
    ]);
  });

  test.each([
    [undefined, "fair", []],
    ["2028-03", "2028-fair", []],
    ["2028-03-11", "2028-fair", ["2028-03-11"]],
    ["2028-03-11T14:00", "2028-fair", ["2028-03-11"]],
    ["11/03/2028", "2028-fair", ["2028-03-11"]],
  ])("an event that begins %s passes the check", async (start, id, days) => {
    const site = makeSite({ "data/site.yaml": siteYaml });
    expect(make(site, "event", "Fair", { start }).code).toBe(0);
    const { code, said } = await checkSite(site);
    expect(code, said).toBe(0);
    expect(said).not.toContain("content/");
    expect(Object.keys(readFolder(join(site, "content", id)))).toEqual([
      "event.md",
      ...days.map((day) => `programme/${day}.yaml`),
    ]);
  });
});

test("comments are in the language of the site, and in English where there is no translation", () => {
  const files = languages.map(({ site: siteYaml }) => {
    const site = makeSite({ "data/site.yaml": siteYaml });
    make(site, "speaker", "Zoé");
    return readFileSync(join(site, "content/open-evening/speakers/zoe.md"), "utf8");
  });
  expect(files[0]).toContain("# What they do");
  expect(files[1]).toContain("# Ce que fait cette personne");
  expect(files[2]).toContain("# תמונת דיוקן");
  expect(files[3]).toBe(files[0]);
});

const twoEvents = {
  "content/2028-fair/event.md":
    "---\ntitle: Fair\nsummary: tba\nstart: 2028-03-11\nend: tba\nvenue: tba\norganisers: tba\n---\n",
};

describe("of several events", () => {
  test("one is named, and a page is the site's unless it is", () => {
    const site = makeSite(twoEvents);
    expect(make(site, "speaker", "Zoé", { event: "2028-fair" }).said).toContain(
      "content/2028-fair/speakers/zoe.md",
    );
    expect(make(site, "page", "About").said).toContain("content/pages/about.md");
    expect(make(site, "page", "About", { event: "2028-fair" }).said).toContain(
      "content/2028-fair/pages/about.md",
    );
  });
});

describe("is refused, and nothing is written:", () => {
  test.each([
    [{}, "speaker", "Zoé", {}, "Say which: --event ID, one of 2028-fair, open-evening."],
    [{}, "speaker", "Zoé", { event: "2028-fiar" }, "Did you mean “2028-fair”?"],
    [{}, "speeker", "Zoé", {}, "“speeker” cannot be made. Did you mean “speaker”?"],
    [{}, "session", "Maps", { event: "open-evening" }, "sessions/maps.md is there already"],
    [{}, "event", "Open evening", {}, "content/open-evening/event.md is there already"],
    [{}, "event", "שלום", {}, "No id can be made of “שלום”"],
    [{}, "event", "Fair", { id: "My Fair" }, "Did you mean “my-fair”?"],
    [{}, "event", "Fair", { start: "2028-02-30" }, "“2028-02-30” is none."],
    [{}, "event", "2029-fair", { from: "2028-fiar" }, "There is no event “2028-fiar”."],
    [{}, "speaker", "Zoé", { start: "2028-03-11" }, "--start is for events"],
    [{}, "event", "Fair", { event: "2028-fair" }, "--event is for what belongs to an event"],
    [{}, "venue", "Mill", { draft: true }, "--draft is for what has a page of its own"],
    [{}, "day", "2028-03-11", { draft: true }, "--draft is for what has a page of its own"],
  ])("%j %s %s %j", (changes, kind, name, request, sentence) => {
    const site = makeSite({ ...twoEvents, ...changes });
    const before = readFolder(site);
    expect(() => make(site, kind, name, request)).toThrow(sentence);
    expect(readFolder(site)).toEqual(before);
  });

  test("what would be an error, with the error", () => {
    const site = makeSite();
    const before = readFolder(site);
    const { code, said } = make(site, "page", "Programme");
    expect(code).toBe(1);
    expect(said).toContain("content/open-evening/pages/programme.md:1:1 error duplicate-address");
    expect(said).toContain("Nothing was made");
    expect(readFolder(site)).toEqual(before);
  });
});

test.each(["session", "speaker", "theme", "page", "news", "event"])(
  "a draft of a %s is not published, and nothing is missing in it",
  (kind) => {
    const site = makeSite();
    expect(make(site, kind, "Zoé: one", { draft: true }).code).toBe(0);
    const { problems, waiting } = loadSite(site, { now: "2026-11-26T12:00" });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([]);
    expect(waiting).toHaveLength(1);
    expect(waiting[0]?.until).toBeUndefined();
  },
);

test("errors elsewhere do not stand in the way", () => {
  const site = makeSite({ "content/open-evening/sessions/bad.md": "---\ntitel: X\n---\n" });
  expect(make(site, "speaker", "Zoé").code).toBe(0);
});

test("on the command line, a name needs no quotation marks", async () => {
  const site = makeSite();
  const { code, stdout } = await run(["new", "speaker", "Zoé", "Martin", "--site", site]);
  expect(code).toBe(0);
  expect(stdout).toBe(
    "Made:\n  content/open-evening/speakers/zoe-martin.md\nNext: name this person in a session: speakers: [zoe-martin]\n",
  );
  const nameless = await run(["new", "speaker", "--site", site]);
  expect(nameless.code).toBe(2);
  expect(nameless.stderr).toContain(
    "npm run new -- site|event|day|session|speaker|theme|page|news|venue|organisation NAME",
  );
}, 60_000);
