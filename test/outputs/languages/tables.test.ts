/** The tables of an event in two languages: one set, with a column for each. */
import { expect, test } from "vitest";
import { bread } from "../../content/problem.ts";
import { siteOf } from "../calendars/calendar-files.ts";
import { type Package, readCsv, type Row } from "../read-table.ts";
import { bilingual, bilingualSite, fileOf, needFile } from "./bilingual.ts";

const rooms = "data/venues.yaml";
const site = bilingualSite({
  [bread]: [
    "track: crafts",
    "track: crafts\ntags: [Baking, Eating]\nquestions: [Who bakes?, Who eats?]",
  ],
  "content/fair/sessions/bread.fr.md":
    "---\ntitle: Du pain\nquestions: [Qui cuit ?, Qui mange ?]\n---\n\nCuire [ensemble](page:lunch).\n",
  "content/fair/event.md": ["{ title: Crafts }", "{ title: { en: Crafts, fr: Métiers } }"],
  [rooms]: ["name: Main room", "name: { en: Main room, fr: Grande salle }"],
});

const packageOf = (from = site): Package =>
  JSON.parse(needFile(from, "/fair/data/datapackage.json")) as Package;

const rowsOf = (name: string): readonly Row[] => {
  const resource = packageOf().resources.find((one) => one.name === name);
  if (!resource) throw new Error(`There is no ${name}.`);
  return readCsv(resource, needFile(site, `/fair/data/${name}.csv`));
};

const fieldsOf = (name: string, from = site): readonly string[] =>
  packageOf(from)
    .resources.find((one) => one.name === name)
    ?.schema.fields.map((field) => field.name) ?? [];

test("they are one set, in the folder of the event", () => {
  expect(fileOf(site, "/fr/fair/data/sessions.csv")).toBeUndefined();
  expect(fileOf(site, "/fair/data/sessions.csv")).toBeDefined();
});

test("a text has a column for each language, and what nobody translated is missing", () => {
  const [first, second] = rowsOf("sessions");
  expect(first).toMatchObject({
    id: "bread",
    title: "Bread for all",
    title_fr: "Du pain",
    abstract: "How to bake together.",
    abstract_fr: "Cuire ensemble (https://village.example/fr/fair/lunch/).",
    questions: ["Who bakes?", "Who eats?"],
    questions_fr: ["Qui cuit ?", "Qui mange ?"],
    tags_fr: [],
    track_title: "Crafts",
    track_title_fr: "Métiers",
    room_name: "Main room",
    room_name_fr: "Grande salle",
  });
  expect(second).toMatchObject({ id: "maps", title_fr: null, abstract_fr: null });
});

test("facts have one column", () => {
  const fields = fieldsOf("sessions");
  for (const fact of ["id", "uid", "start", "room", "speakers", "language", "url"])
    expect(fields.filter((name) => name.startsWith(`${fact}_fr`))).toEqual([]);
});

test("names have one where another language has other names", () => {
  expect(fieldsOf("organisations")).not.toContain("name_fr");
  const named = siteOf({
    ...bilingual,
    "data/organisations.yaml": [
      "name: Village committee",
      "name: { en: Village committee, fr: Comité du village }",
    ],
  });
  expect(fieldsOf("organisations", named)).toContain("name_fr");
  expect(needFile(named, "/fair/data/organisations.csv")).toContain(
    "Village committee,Comité du village",
  );
});

test("the package says what they are", () => {
  const fields = packageOf().resources.find(({ name }) => name === "sessions")?.schema.fields;
  expect(fields?.find(({ name }) => name === "title_fr")).toEqual({
    name: "title_fr",
    type: "string",
    title: "Title (fr)",
    description:
      "Its title; missing if it is to be announced. In French; missing where nobody has translated it.",
  });
  expect(fields?.find(({ name }) => name === "questions_fr")).toMatchObject({ separator: "\n" });
});

test("programs and spreadsheets have them too", () => {
  expect(needFile(site, "/fair/data/sessions.json")).toContain('"title_fr":"Du pain"');
  expect(needFile(site, "/fair/data/slots.json")).toContain('"title_fr":"Accueil"');
});

test("a site of one language has no such columns", () => {
  expect(fieldsOf("sessions", siteOf({})).filter((name) => /_(?:en|fr)$/.test(name))).toEqual([]);
});
