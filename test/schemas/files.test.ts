/** The schemas that editors read refuse nothing that the check takes. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultsOf, trySchemas } from "./passing.ts";
import { loadContent } from "../../src/content/load.ts";
import { siteSchemas } from "../../src/schemas/site-schemas.ts";
import { makeSite } from "./site.ts";

const root = join(import.meta.dirname, "../..");

test.each(["conference", "letterpress", "trilingue"])(
  "each file of examples/%s passes them",
  (name) => {
    const { tried, faults } = trySchemas(join(root, "examples", name));
    expect(tried.length).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  },
);

/** What a schema of a small site finds wrong in a value. */
const found = (folder: string, name: string, said: unknown): readonly string[] => {
  const { content, language } = loadContent(folder);
  return faultsOf(siteSchemas(content, language).get(name) ?? "", said);
};

describe("what the check takes, they take", () => {
  const folder = makeSite();

  test.each([
    ["a field with nothing behind it", { title: "Bread", kind: null, speakers: null }],
    ["a title that looks like a number", { title: 2027 }],
    ["a title that looks like true", { title: true }],
    ["what is not known yet", { title: "tba", speakers: "TBA" }],
    ["the same in French", { title: "à confirmer", speakers: "À confirmer" }],
    ["one who is not known yet, among others", { title: "Bread", speakers: ["ada-martin", "tba"] }],
    ["an id that looks like a number", { title: "Bread", speakers: [101] }],
    [
      "one who no longer comes",
      { title: "Bread", speakers: [{ speaker: 101, status: "withdrawn" }] },
    ],
    ["a text by language, in a site of one", { title: { fr: "Le pain" } }],
  ])("%s", (_, said) => {
    expect(found(folder, "session.json", said)).toEqual([]);
    expect(found(folder, "2027-fair/session.json", said)).toEqual([]);
  });
});

describe("they refuse", () => {
  const folder = makeSite();

  test.each([
    ["a field that there is not", { title: "Bread", speaker: "ada-martin" }],
    ["a word of no list", { title: "Bread", kind: "walk" }],
    ["an id that nobody has", { title: "Bread", speakers: ["ada-martn"] }],
    ["a file without its title", { kind: "talk" }],
    ["a list where a text is to stand", { title: ["Bread"] }],
  ])("%s", (_, said) => {
    expect(found(folder, "session.json", said)).not.toEqual([]);
  });

  test("who speaks at another event alone, in the schema of an event", () => {
    const said = { title: "Bread", speakers: ["leon-roux"] };
    expect(found(folder, "session.json", said)).toEqual([]);
    expect(found(folder, "2028-fair/session.json", said)).toEqual([]);
    expect(found(folder, "2027-fair/session.json", said)).not.toEqual([]);
  });
});

test("of what cannot be read they refuse no id", () => {
  const broken = makeSite({ "data/organisations.yaml": "committee: [name: : x\n" });
  const said = { name: "Ada", organisations: ["anybody"] };
  expect(found(broken, "speaker.json", said)).toEqual([]);
  expect(found(makeSite(), "speaker.json", said)).not.toEqual([]);
});
