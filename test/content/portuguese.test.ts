import { describe, expect, test } from "vitest";
import { suggestDate } from "../../src/content/suggest/date.ts";
import { bread, event, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const portuguese = { "data/site.yaml": ["languages: [en]", "languages: [pt]"] } satisfies Changes;

const told = (changes: Changes): readonly string[] =>
  loadVillage({ ...portuguese, ...changes }).problems.map(
    ({ message, hint }) => `${message} ${hint ?? ""}`,
  );

describe("on a Portuguese site, problems are told in Portuguese", () => {
  test.each([
    [
      { [bread]: ["[ada]", "[adda]"] },
      "Não há palestrante com o nome «adda». Queria dizer «ada»?\nPalestrantes em content/fair/speakers/: ada, ben.",
    ],
    [
      { [event]: ["organisers:", "organizadores:"] },
      "O campo «organizadores» não existe aqui. Queria dizer «organisers»?",
    ],
    [
      { [event]: ["closes: 2027-03-26", "closes: 26 de março de 2027"] },
      "«26 de março de 2027» não está escrito como uma data. Escreva: 2027-03-26",
    ],
    [
      { [sunday]: ["10:00–12:00", "das 10h ao meio-dia"] },
      "«das 10h ao meio-dia» não é um horário. Escreva: 10:00–12:00",
    ],
    [
      { [saturday]: ["kind: welcome", "kind: boas-vindas"] },
      "«boas-vindas» não é possível aqui. Queria dizer «welcome»?\nValores possíveis: welcome, talks, keynote, panel, workshop, plenary, discussion, break, meal, social, other.",
    ],
    [
      { "content/fair/palestrantes/rita.md": "---\nname: Rita\n---\n" },
      "Não se espera nenhuma pasta aqui, e nada seria feito com os seus ficheiros. Ponha os ficheiros em content/fair/speakers/",
    ],
  ] satisfies [Changes, string][])("%#", (changes, expected) => {
    expect(told(changes)[0]).toBe(expected);
  });
});

test.each([
  ["1.º de maio de 2027", "2027-05-01"],
  ["quinta-feira, 11 de março de 2027", "2027-03-11"],
  ["11 de junho de 2027 às 14h30", "2027-06-11T14:30"],
  ["Junho de 2027", "2027-06"],
])("%j is read as %j", (written, iso) => {
  expect(suggestDate(written, ["minute", "day", "month"])).toBe(iso);
});
