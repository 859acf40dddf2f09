import { describe, expect, test } from "vitest";
import { suggestDate } from "../../src/content/suggest/date.ts";
import { bread, event, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const italian = { "data/site.yaml": ["languages: [en]", "languages: [it]"] } satisfies Changes;

const told = (changes: Changes): readonly string[] =>
  loadVillage({ ...italian, ...changes }).problems.map(
    ({ message, hint }) => `${message} ${hint ?? ""}`,
  );

describe("on an Italian site, problems are told in Italian", () => {
  test.each([
    [
      { [bread]: ["[ada]", "[adda]"] },
      "Nessun relatore o relatrice si chiama «adda». Volevi dire «ada»?\nI relatori e le relatrici sono in content/fair/speakers/: ada, ben.",
    ],
    [
      { [event]: ["organisers:", "organizzatori:"] },
      "Qui non esiste un campo «organizzatori». Volevi dire «organisers»?",
    ],
    [
      { [event]: ["registration:", "iscrizioni:"] },
      "Qui non esiste un campo «iscrizioni». Volevi dire «registration»?",
    ],
    [
      { [bread]: ["speakers:", "relatrici:"] },
      "Qui non esiste un campo «relatrici». Volevi dire «speakers»?",
    ],
    [
      { [saturday]: ["kind: welcome", "kind: accoglienza"] },
      "«accoglienza» qui non è possibile. Volevi dire «welcome»?\nValori possibili: welcome, talks, keynote, panel, workshop, plenary, discussion, break, meal, social, other.",
    ],
    [
      { [sunday]: ["10:00–12:00", "dalle 10.00 a mezzogiorno"] },
      "«dalle 10.00 a mezzogiorno» non è un orario. Scrivi: 10:00–12:00",
    ],
    [{ [sunday]: ["10:00–12:00", "da definire"] }, "«da definire» non è un orario. Scrivi: tba"],
    [
      { [event]: ["  closes: 2027-03-26", "  closes: 2028-01-05"] },
      "Le iscrizioni chiudono (2028-01-05) dopo la fine (2027-03-28 18:00). Volevi dire «2027-01-05»?",
    ],
  ] satisfies [Changes, string][])("%#", (changes, expected) => {
    expect(told(changes)[0]).toBe(expected);
  });
});

test.each([
  ["27 marzo 2027", "2027-03-27"],
  ["sabato 1º maggio 2027", "2027-05-01"],
  ["2 ott. 2027", "2027-10-02"],
  ["Giugno 2027", "2027-06"],
])("%j is read as %j", (written, iso) => {
  expect(suggestDate(written, ["day", "month"])).toBe(iso);
});
