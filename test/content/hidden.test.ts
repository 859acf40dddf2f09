/** Signs that nobody sees come along when texts are copied. */
import { describe, expect, test } from "vitest";
import { bread, event, problem } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const organisations = "data/organisations.yaml";

/** What is said, with its mending. */
const said = (changes: Changes): readonly string[] =>
  loadVillage(changes).problems.map(
    ({ file, line, column, code, severity, hint = "" }) =>
      `${file}:${line}:${column} ${severity} ${code} ${hint.split("\n")[0] ?? ""}`,
  );

const titled = (title: string): readonly string[] =>
  said({ [bread]: ["title: Bread for all", `title: ${title}`] });

describe("in a title or a name", () => {
  problem(
    "hidden-character: a space without width",
    { [event]: ["title: Village fair", 'title: "Village\\u200B fair"'] },
    `
      content/fair/event.md:2:8 warning hidden-character
           1 │ ---
           2 │ title: "Village\\u200B fair"
             │        ^^^^^^^^^^^^^^^^^^^^
        There is a character in “Village[U+200B] fair” that nobody sees (U+200B). Write: Village fair
    `,
  );

  test.each([
    ["a space without width", "Bread\u200b for all"],
    ["a soft hyphen", "Bre\u00adad for all"],
    ["an override of direction", "Bread\u202e for all"],
    ["an embedding of direction", "\u202aBread for all\u202c"],
    ["a mark of direction where there is one direction alone", "Bread for all\u200e"],
    ["a word joiner", "Bread\u2060 for all"],
    ["a mark of byte order", "\ufeffBread for all"],
    ["a line separator", "Bread\u2028 for all"],
    ["a line separator between words", "Bread\u2028for all"],
    ["a joiner between letters that do not join", "Bre\u200dad for all"],
    ["a non-joiner between letters that do not join", "Bread\u200c for all"],
    ["a tag", "Bread\u{e0041} for all"],
    ["a filler", "Bread\u3164 for all"],
  ])("%s is told, with the text as it should be", (_, title) => {
    expect(titled(title)).toEqual([`${bread}:2:8 warning hidden-character Write: Bread for all`]);
  });

  test.each([
    ["👩‍🍳 Bread"],
    ["👩🏽‍🍳 Bread"],
    ["🏳️‍🌈 Bread"],
    ["🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} Bread"],
    ["نان برای همه می\u200cپزیم"],
    ["क्\u200dष रोटी"],
    ["לחם ב־C++\u200e לכולם"],
    ["خبز \u200fHTML\u200f للجميع"],
    ["Bread \u2067לחם\u2069"],
    ["Pain\u00a0: x"],
    ["Bread – “all” … 100\u202f%"],
  ])("a sign that does work is part of it: %j", (title) => {
    expect(titled(`"${title}"`)).toEqual([]);
  });

  test("names of organisations and speakers are looked at too", () => {
    expect(
      said({
        [organisations]: ["name: ", "name: \u200b"],
        "content/fair/speakers/ada.md": ["name: Ada", "name: Ada\u200b"],
      }).map((one) => one.split(" ")[2]),
    ).toEqual(["hidden-character", "hidden-character"]);
  });
});

describe("where a machine reads it, it is an error", () => {
  const own = (line: string): Changes => ({ [organisations]: ["name: ", `${line}\n  name: `] });

  test.each([
    ["url: https://exam\u00adple.example/", "https://example.example/"],
    ["url: https://fair.example/\u200b", "https://fair.example/"],
    ["url: https://fair.example/\u202e", "https://fair.example/"],
    ["url: \ufeffhttps://fair.example/", "https://fair.example/"],
  ])("an address: %j", (line, fixed) => {
    const [first] = said(own(line));
    expect(first).toMatch(/^data\/organisations\.yaml:2:\d+ error bad-url /);
    expect(first).toContain(`Write: ${fixed}`);
  });

  test("an e-mail address", () => {
    const [first] = said({
      [event]: ["url: https://tickets", "email: ada@fair\u200b.example\n  url: https://tickets"],
    });
    expect(first ?? "").toMatch(/ error /);
  });

  test("an address of Persian words keeps its non-joiner", () => {
    expect(said(own("url: https://fa.example/wiki/می\u200cروم"))).toEqual([]);
  });

  test("a link in a text", () => {
    expect(said({ [bread]: ["How", "[x](https://fair.example/\u200b) How"] })).toEqual([
      `${bread}:7:5 error bad-url Write: https://fair.example/`,
    ]);
  });

  test("an id", () => {
    expect(said({ [organisations]: ["committee:", "com\u200bmittee:"] })).toEqual([
      `${organisations}:1:1 error bad-id Write: committee`,
    ]);
    expect(said({ [bread]: ["[ada]", "[ad\u200ba]"] })).toEqual([
      `${bread}:3:12 error unknown-reference Did you mean “ada”?`,
    ]);
  });

  test("the line with which the fields begin, and a file's name", () => {
    expect(said({ [bread]: ["---", "\u200b---"] })[0]).toContain(`${bread}:1:1 error bad-encoding`);
    expect(said({ "content/fair/media/plan\u200b.png": "x" })[0]).toContain("error bad-encoding");
  });
});

describe("in prose those alone that harm", () => {
  test.each([["\u202eHow"], ["How\u2028to"], ["How\u{e0041}"]])(
    "%j is told at its place",
    (text) => {
      const [first, ...others] = said({ [bread]: ["How", `${text} How`] });
      expect(first).toMatch(new RegExp(`^${bread}:7:\\d+ warning hidden-character Delete it\\.$`));
      expect(others).toEqual([]);
    },
  );

  test.each([
    ["Don\u00adau\u00addampf\u00adschiff"],
    ["a\u200bb"],
    ["\u2067שלום\u2069"],
    ["👩‍🍳"],
    ["\u200fשלום"],
  ])("%j does no harm", (text) => {
    expect(said({ [bread]: ["How", `${text} How`] })).toEqual([]);
  });
});
