import { describe, expect, test } from "vitest";
import { bread, places, sunday } from "./problem.ts";
import { loadVillage } from "./village.ts";

/** What is said of fields in place of a session's title. */
const said = (fields: string): readonly string[] =>
  loadVillage({ [bread]: ["title: Bread for all", fields] }).problems.map(
    ({ line, column, code, hint = "" }) => `${line}:${column} ${code} ${hint.split("\n")[0] ?? ""}`,
  );

describe("a text that YAML reads as something else", () => {
  test.each([
    ["title: [Annulé] Fête", '2:8 bad-yaml Write: "[Annulé] Fête"'],
    ["title: - Pain", '2:8 bad-yaml Write: "- Pain"'],
    ["title: ? Pain", '2:8 bad-yaml Write: "? Pain"'],
    ["title: | Pain", '2:8 bad-yaml Write: "| Pain"'],
    ["title: > Pain", '2:8 bad-yaml Write: "> Pain"'],
    ["title: ] Pain", '2:8 bad-yaml Write: "] Pain"'],
    ["title: & cie", "2:8 bad-yaml Put the text in double quotes."],
    ["title: &cie", "2:8 bad-yaml Put the text in double quotes."],
    ["title: &cie du pain", "2:8 bad-yaml Put the text in double quotes."],
    ["title:Pain", "2:1 bad-yaml Write: title: Pain"],
    ["title Pain", "2:1 bad-yaml Write “field: value”, with a space after the colon."],
    ["title : Pain : pour qui ?", '2:9 unquoted-colon Write: title : "Pain : pour qui ?"'],
    ["title: Fête\n  du pain : venez", '2:8 unquoted-colon Write: title: "Fête du pain : venez"'],
    [
      "title: A\nquestions: [Pain : qui ?, quoi]",
      '3:13 unquoted-colon Write: questions: ["Pain : qui ?", quoi]',
    ],
    [
      "title: A\nparts:\n  - { title: Un : deux, text: x }",
      '4:14 unquoted-colon Write: - { title: "Un : deux", text: x }',
    ],
    ["title: 😀😀 Pain : x", '2:8 unquoted-colon Write: title: "😀😀 Pain : x"'],
    ["title: 😀 Pain #1", '2:15 swallowed-comment Write: title: "😀 Pain #1"'],
    ["title: Fête\n  du pain #2", '3:11 swallowed-comment Write: title: "Fête du pain #2"'],
    ["title: A\ntags: [pain, #1]", '3:14 swallowed-comment Write: tags: [pain, "#1"]'],
    ["title: A\ntags: [#1, pain]", '3:8 swallowed-comment Write: tags: ["#1", pain]'],
    [
      "title: A\norganisations: #[committee]",
      "3:16 swallowed-comment Write: organisations: [committee]",
    ],
    ["title: A\ntags: #pain", "3:7 swallowed-comment Write: tags: [pain]"],
    ["title: A\nlanguage: #fr", "3:11 swallowed-comment Write: language: fr"],
    ["title: A\nkind: #workshop", "3:7 swallowed-comment Write: kind: workshop"],
    [
      "title: A\nkind: #talks",
      "3:7 swallowed-comment Take the “#” away, or put the value in quotation marks.",
    ],
    ["title: A\nthemes:\n  - #water", "4:5 swallowed-comment Write: - water"],
    [
      "title: A\nsilent_until: #2027-01-01",
      "3:15 swallowed-comment Write: silent_until: 2027-01-01",
    ],
  ])("%j", (fields, expected) => {
    expect(said(fields)).toEqual([expected]);
  });

  test.each([
    ["title: Oui"],
    ["title: 2013"],
    ["title: 01000"],
    ["title: ~"],
    ["title: http://bread.example/a#b"],
    ["title: 50 % de pain"],
    ["title: >\n  Fête : x #1"],
    ['title: "Pain : x #1"'],
    ["title: A # a comment"],
    ["# a comment\ntitle: A"],
    ["title: A\n#tags: [b]"],
    ["title: A\nkind: # talk, keynote or workshop"],
    ["title: A\norganisations: # [committee]"],
    ["title: A\nkind: talk #for now"],
    ["title: A\ntags: [b] #and more"],
    ["title : A"],
  ])("%j is a title like any other", (fields) => {
    expect(said(fields)).toEqual([]);
  });
});

describe("a file that cannot be read as a whole", () => {
  test("has two versions that are not merged, in its fields or in its text", () => {
    const both = "<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> other\n";
    expect(places({ [sunday]: both })).toEqual([`${sunday}:1:1 bad-yaml`]);
    expect(places({ [bread]: ["How", `${both}How`] })).toEqual([`${bread}:7:1 bad-yaml`]);
  });

  test.each([
    ["bread\n", 1],
    ["10h–12h: Welcome\n14h–15h: Talk\n", 1],
    ["- time: 10h–12h\n  title: A\n- 10h–12h Welcome\n- 14h–15h Talk\n", 3],
  ])("is a day without slots, which is said once: %j", (day, line) => {
    const { problems } = loadVillage({ [sunday]: day });
    expect(problems).toMatchObject([{ code: "wrong-type", file: sunday, line }]);
    expect(problems[0]?.message).toContain("list of slots");
  });

  test.each([["----\nBody"], ["---foo\nBody\n---\nMore"]])(
    "closes its fields with something else than three hyphens: %j",
    (rest) => {
      expect(places({ [bread]: `---\ntitle: A\nspeakers: [ada]\n${rest}\n` })).toEqual([
        `${bread}:1:1 no-front-matter`,
      ]);
    },
  );

  test("begins with an empty line", () => {
    expect(places({ [bread]: "\n---\ntitle: A\n---\n" })).toEqual([`${bread}:1:1 no-front-matter`]);
  });
});

describe("hostile YAML", () => {
  test.each([
    ["a bomb of aliases", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n", "2:4 bad-yaml"],
    ["an alias of itself", "a: &a [x, *a]\n", "1:11 bad-yaml"],
    ["deep nesting", `a: ${"[".repeat(100_000)}\n`, "1:43 bad-yaml"],
    ["code", "a: !!js/function x\n", "1:4 bad-yaml"],
  ])("%s is refused", (_, text, expected) => {
    expect(places({ "data/glossary.yaml": text })).toEqual([`data/glossary.yaml:${expected}`]);
  });

  test.each([["constructor"], ["__proto__"], ["toString"], ["hasOwnProperty"]])(
    "the field %s is unknown like any other",
    (field) => {
      expect(said(`title: A\n${field}: x #y`)).toMatchObject([
        expect.stringMatching(/^3:1 unknown-field/),
      ]);
    },
  );

  test.each([["constructor"], ["__proto__"], ["toString"]])("no speaker is called %s", (id) => {
    expect(places({ [bread]: ["speakers: [ada]", `speakers: [ada, ${id}]`] })).toEqual([
      `${bread}:3:17 unknown-reference`,
    ]);
  });

  test("an id may be a word that JavaScript knows", () => {
    const changes = {
      "content/fair/sessions/constructor.md": "---\ntitle: A\nspeakers: [ada]\n---\n",
      "content/fair/revisions.json": '{ "event": { "status": "scheduled", "sequence": 0 } }',
    };
    const { comparisons } = loadVillage(changes);
    expect(comparisons.get("fair")?.().current.sessions.constructor).toMatchObject({ sequence: 0 });
  });

  test("keys that are no ids are said, even the strangest", () => {
    expect(
      places({ "data/venues.yaml": ["small:", "__proto__: { name: A }\n    small:"] }),
    ).toEqual(["data/venues.yaml:9:5 bad-id"]);
  });
});
