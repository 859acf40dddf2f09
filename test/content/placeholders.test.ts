/** What stands for something that is not there yet: a warning, and no fact of any output. */
import { describe, expect, test } from "vitest";
import { spokenLanguages, textsOf } from "../../src/i18n/catalogue.ts";
import { bread, event, places, problem } from "./problem.ts";
import type { Changes } from "./village.ts";

const site = "data/site.yaml";
const venues = "data/venues.yaml";

describe("a text that was still to be written", () => {
  test.each([
    ["lorem ipsum dolor"],
    ["TODO"],
    ["Insert title"],
    ["Insérer le titre"],
    ["Inserer un texte"],
    ["Titel einfügen"],
    ["Insertar el título"],
    ["Inserire il titolo"],
    ["Titel invoegen"],
    ["Inserir o título"],
    ["להוסיף כותרת"],
    ["TBD"],
    ["To be announced"],
    ["Speaker TBA"],
    ["Titre à venir"],
    ["Noch offen"],
    ["Título por definir"],
    ["Titolo da definire"],
    ["Titel volgt nog"],
  ])("“%s” as a title", (title) => {
    expect(places({ [bread]: ["title: Bread for all", `title: "${title}"`] })).toEqual([
      `${bread}:2:${title === "lorem ipsum dolor" || /^(TODO|Ins|Tit.* (ein|inv)|לה)/.test(title) ? 9 : 8} placeholder`,
    ]);
  });

  test.each([
    ["Le monde à venir"],
    ["Fortsetzung folgt"],
    ["To be or not to be"],
    ["The Great Unknown"],
    ["Einfügen statt trennen"],
    ["Todo es pan"],
  ])("“%s” is one like any other", (title) => {
    expect(places({ [bread]: ["title: Bread for all", `title: "${title}"`] })).toEqual([]);
  });

  test.each(spokenLanguages())(
    "what an import writes in %s for a venue without name",
    (language) => {
      const name = textsOf("commands", language)["import.venue-name"] ?? "";
      const found = places({ [venues]: ["name: Village hall", `name: ${name}`] });
      expect(found).toEqual([`${venues}:2:9 placeholder`]);
    },
  );
});

describe("a site that is still to be finished", () => {
  problem(
    "placeholder: the address that an import makes up",
    { [site]: ["url: https://village.example", "url: https://village.example.example"] },
    `
      data/site.yaml:3:6 warning placeholder
           2 │ title: Village events
           3 │ url: https://village.example.example
             │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        “https://village.example.example” is an address that stands for one: nothing is there. Write the public address of the site.
    `,
  );

  const notice = (text: string): Changes => ({
    "content/pages/legal.md": `---\ntitle: Legal notice\n---\n\n${text}\n`,
  });

  test.each<[string, Changes, readonly string[]]>([
    [
      "the contact",
      { [site]: ["contact: hello@village.example", "contact: tba"] },
      [`${site}:7:10 placeholder`],
    ],
    [
      "the host and who directs it",
      { [site]: ["look:", "legal: { director: tba, host: { name: tba } }\nlook:"] },
      [`${site}:8:20 placeholder`, `${site}:8:39 placeholder`],
    ],
    [
      "a written notice",
      notice("Published by us.\n\n- Host: to be announced\n- Director: **TBA**."),
      ["content/pages/legal.md:7:1 placeholder", "content/pages/legal.md:8:1 placeholder"],
    ],
    [
      "one in French",
      notice("Hébergeur : à confirmer"),
      ["content/pages/legal.md:5:1 placeholder"],
    ],
    ["a sentence of it", notice("Dates are to be announced in spring."), []],
  ])("a legal notice: %s", (_, changes, expected) => {
    expect(places(changes)).toEqual(expected);
  });

  test("what the event still leaves open is none: tba says so on purpose", () => {
    expect(
      places({ [event]: ["summary: Two days of bread, maps and songs.", "summary: tba"] }),
    ).toEqual([]);
  });
});
