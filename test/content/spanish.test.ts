import { describe, expect, test } from "vitest";
import { suggestDate } from "../../src/content/suggest/date.ts";
import { bread, event, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const spanish = { "data/site.yaml": ["languages: [en]", "languages: [es]"] } satisfies Changes;

const told = (changes: Changes): readonly string[] =>
  loadVillage({ ...spanish, ...changes }).problems.map(
    ({ message, hint }) => `${message} ${hint ?? ""}`,
  );

describe("on a Spanish site, problems are told in Spanish", () => {
  test.each([
    [
      { [bread]: ["[ada]", "[adda]"] },
      "Ningún ponente se llama «adda». ¿Quería decir «ada»?\nPonentes en content/fair/speakers/: ada, ben.",
    ],
    [
      { [bread]: ["track:", "línea temática:"] },
      "Aquí no existe el campo «línea temática». ¿Quería decir «track»?",
    ],
    [
      { [event]: ["organisers:", "organizadores:"] },
      "Aquí no existe el campo «organizadores». ¿Quería decir «organisers»?",
    ],
    [
      { [event]: ["2027-03-28T18:00", "28 de marzo de 2027"] },
      "«28 de marzo de 2027» no está escrito como una fecha. Escriba: 2027-03-28",
    ],
    [
      { [saturday]: ["kind: welcome", "kind: bienvenida"] },
      "«bienvenida» no es posible aquí. ¿Quería decir «welcome»?\nValores posibles: welcome, talks, keynote, panel, workshop, plenary, discussion, break, meal, social, other.",
    ],
    [
      { [sunday]: ["10:00–12:00", "de 10.00 a mediodía"] },
      "«de 10.00 a mediodía» no es un horario. Escriba: 10:00–12:00",
    ],
    [
      { [sunday]: ["10:00–12:00", "por determinar"] },
      "«por determinar» no es un horario. Escriba: tba",
    ],
  ] satisfies [Changes, string][])("%#", (changes, expected) => {
    expect(told(changes)[0]).toBe(expected);
  });
});

test.each([
  ["11 de junio de 2027", "2027-06-11"],
  ["sábado, 2 de setiembre del 2027", "2027-09-02"],
  ["1 ene. 2027", "2027-01-01"],
  ["Junio de 2027", "2027-06"],
])("%j is read as %j", (written, iso) => {
  expect(suggestDate(written, ["day", "month"])).toBe(iso);
});
