/** What all events share, and a day of one: `npm run new -- venue|organisation|day`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { spokenLanguages } from "../../src/i18n/catalogue.ts";
import { fillTemplate } from "../../src/new/templates.ts";
import { makeSite, readFolder, smallSite, writeFiles } from "../build/fixture.ts";
import { checkSite, make } from "./make.ts";

const read = (site: string, file: string): string => readFileSync(join(site, file), "utf8");

describe("a venue, or an organisation", () => {
  test("begins the file where there is none", async () => {
    const site = makeSite();
    const { code, said } = make(site, "venue", "Salle: des fêtes");
    expect(code, said).toBe(0);
    expect(said).toContain("Made:\n  data/venues.yaml\n");
    expect(said).toContain("venue: salle-des-fetes");
    expect(read(site, "data/venues.yaml")).toMatch(
      /^salle-des-fetes:\n {2}name: "Salle: des fêtes"\n/,
    );
    expect(await checkSite(site)).toMatchObject({ code: 0 });
  });

  test("stands at the end of the file, which is left as it was written", async () => {
    const there = "# Ours.\nthe-hall:\n  name: The Hall   # for short\n  # no logo";
    const site = makeSite({ "data/organisations.yaml": there });
    const { code, said } = make(site, "organisation", "Friends of Maps");
    expect(code, said).toBe(0);
    expect(said).toBe(
      "Changed:\n  data/organisations.yaml\nNext: name it in event.md: organisers: [friends-of-maps]\n",
    );
    const text = read(site, "data/organisations.yaml");
    expect(text).toMatch(
      /^# Ours\.\nthe-hall:\n {2}name: The Hall {3}# for short\n {2}# no logo\n\n/,
    );
    expect(text).toContain("\nfriends-of-maps:\n  name: Friends of Maps\n");
    expect(await checkSite(site)).toMatchObject({ code: 0 });
  });

  test("keeps the line ends of a file from Windows", () => {
    const site = makeSite({ "data/organisations.yaml": "the-hall:\r\n  name: The Hall\r\n" });
    make(site, "organisation", "Friends of Maps");
    const text = read(site, "data/organisations.yaml");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test.each([
    [
      "the-hall: { name: The Hall }\nthe-hall-2:\n  name: Two\n",
      "The Hall",
      "has “the-hall” already",
    ],
    [
      "{ the-hall: { name: The Hall } }\n",
      "Friends",
      "write this at its end yourself:\nfriends:\n",
    ],
    ["the-hall:\n  name: The Hall\n name: x\n", "Friends", "nothing can be added to"],
  ])("%j with %s is refused, and nothing is written", (there, name, sentence) => {
    const site = makeSite({ "data/organisations.yaml": there });
    expect(() => make(site, "organisation", name)).toThrow(sentence);
    expect(read(site, "data/organisations.yaml")).toBe(there);
  });

  test("belongs to no event", () => {
    expect(() => make(makeSite(), "venue", "Hall", { event: "open-evening" })).toThrow(
      "all events share venues",
    );
  });
});

describe.each(spokenLanguages())("in %s", (language) => {
  /** A template with all that it has in comments of YAML. */
  const whole = (name: "venue" | "organisation" | "site"): string => {
    const facts = { id: "x", name: "X", title: "X", url: "https://fair.example", language };
    const text = fillTemplate(name, language, { ...facts, timezone: "UTC", publisher: "x" });
    return text.replace(/^( *)# (?=(?: *- \{|[a-z_]+: \S| *[a-z-]+: [^ ]|[a-z_]+:$))/gm, "$1");
  };

  test("what stands in comments may be said", async () => {
    const site = makeSite({
      ...Object.fromEntries(Object.keys(smallSite).map((file) => [file, smallSite[file] ?? ""])),
      "data/site.yaml": whole("site"),
      "data/organisations.yaml": `${whole("organisation")}the-hall:\n  name: Hall\n`,
      "data/venues.yaml": whole("venue"),
      "data/media/logo.svg":
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
    });
    const { code, said } = await checkSite(site);
    expect(code, said).toBe(0);
    expect(said.match(/^\S+:\d+:\d+ .*$/gm) ?? []).toEqual([]);
    const shown = read(site, "data/site.yaml") + read(site, "data/venues.yaml");
    expect(shown).toMatch(/^ {2}host: \{/m);
    expect(shown).toMatch(/^ {4}main-hall|^ {4}[a-z-]+: \{ name/m);
  });
});

describe("a day", () => {
  const days = {
    "content/open-evening/event.md": (smallSite["content/open-evening/event.md"] ?? "").replace(
      "end: 2027-03-20T21:00",
      "end: 2027-03-21T21:00",
    ),
  };

  test.each(["2027-03-21", "21/03/2027", "21 March 2027"])("is that of %s", async (name) => {
    const site = makeSite(days);
    const { code, said } = make(site, "day", name);
    expect(code, said).toBe(0);
    expect(said).toContain("content/open-evening/programme/2027-03-21.yaml");
    expect((await checkSite(site)).code).toBe(0);
  });

  test.each([
    ["2027-03-22", "2027-03-22 is none of the event’s days, 2027-03-20 to 2027-03-21."],
    ["2027-03-19", "Change start and end in content/open-evening/event.md first."],
    ["2027-02-30", "“2027-02-30” is no date that exists."],
    ["2027-03", "“2027-03” is no date that exists."],
    ["Sunday", "“Sunday” is no date that exists."],
    ["2027-03-20", "programme/2027-03-20.yaml is there already"],
  ])("of %s is refused", (name, sentence) => {
    const site = makeSite(days);
    const before = readFolder(site);
    expect(() => make(site, "day", name)).toThrow(sentence);
    expect(readFolder(site)).toEqual(before);
  });

  test("of an event of which only the month is known is one of that month", () => {
    const site = makeSite();
    const text = smallSite["content/open-evening/event.md"] ?? "";
    writeFiles(site, {
      "content/open-evening/event.md": text.replace(
        /start: .*\nend: .*/,
        "start: 2027-03\nend: 2027-03",
      ),
    });
    expect(make(site, "day", "2027-03-31").code).toBe(0);
    expect(() => make(site, "day", "2027-04-01")).toThrow("2027-03-01 to 2027-03-31");
  });
});
