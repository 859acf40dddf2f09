import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/problems/en.ts";
import { fr } from "../../src/i18n/problems/fr.ts";
import { bread, event } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const french = { "data/site.yaml": ["languages: [en]", "languages: [fr]"] } satisfies Changes;

describe("on a French site", () => {
  test.each([
    [
      { [bread]: ["[ada]", "[adda]"] },
      "Aucun intervenant ne s’appelle «\u202fadda\u202f».",
      "Vouliez-vous dire «\u202fada\u202f»\u202f?\nLes intervenants sont dans content/fair/speakers/\u00a0: ada, ben.",
    ],
    [
      { [bread]: ["title: Bread for all", "title: Le pain : pour qui ?"] },
      "Un texte qui contient un deux-points suivi d’une espace doit être entre guillemets.",
      'Écrivez\u00a0: title: "Le pain : pour qui ?"',
    ],
    [
      { [event]: ["end: 2027-03-28T18:00", "end: 2027-02-30"] },
      "La date 2027-02-30 n’existe pas.",
      "Regardez un calendrier\u00a0: ce mois n’a pas ce jour.",
    ],
    [
      { [event]: ["organisers:", "organisateurs:"] },
      "Il n’y a pas de champ «\u202forganisateurs\u202f» ici.",
      "Vouliez-vous dire «\u202forganisers\u202f»\u202f?",
    ],
  ] satisfies [Changes, string, string][])(
    "problems are told in French (%#)",
    (changes, message, hint) => {
      expect(loadVillage({ ...french, ...changes }).problems).toMatchObject([{ message, hint }]);
    },
  );

  test("even if site.yaml itself has a problem", () => {
    const { language, problems } = loadVillage({
      "data/site.yaml": "id: x\ntitle: Le pain : pour qui ?\nlanguages: [fr]\n",
    });
    expect(language).toBe("fr");
    expect(problems[0]?.message).toMatch(/^Un texte/);
  });

  test("each problem has a sentence", () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });
});
