import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en/problems.ts";
import { fr } from "../../src/i18n/fr/problems.ts";
import { bread, event, saturday, sunday } from "./problem.ts";
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

test("what cannot be meant is told in French on a French site", () => {
  const told = (changes: Changes): readonly string[] =>
    loadVillage({ ...french, ...changes }).problems.map(({ message, hint }) =>
      `${message} ${hint ?? ""}`.replaceAll(/[\u00a0\u202f]/g, "~"),
    );
  expect([
    ...told({ [event]: ["  closes: 2027-03-26", "  opens: 2028-01-05"] }),
    ...told({ [event]: ["  closes: 2027-03-26", "  closes: 2025-11-05"] }),
    ...told({ [saturday]: ["10:00–10:30", "9h–10h"] }),
    ...told({ [sunday]: ["10:00–12:00", "17h–19h"] }),
    ...told({ [sunday]: ["10:00–12:00", "18h–19h"] }),
    ...told({ [sunday]: ["10:00–12:00", "14h30–14h"] }),
    ...told({ [sunday]: ["10:00–12:00", "18h–9h"] }),
    ...told({
      "content/fair/speakers/ben.md": "---\nname: ada martin\n---\n",
    }),
    ...told({
      [bread]: ["track:", "level: Tous\ntrack:"],
      "content/fair/sessions/songs.md": ["speakers:", "level: tous\nspeakers:"],
    }),
  ]).toEqual([
    "«~opens~» (2028-01-05) est après la fin de l’événement (2027-03-28 18:00). Vouliez-vous dire «~2027-01-05~»~?",
    "«~closes~» (2025-11-05) est plus d’un an avant le début de l’événement (2027-03-27). Vouliez-vous dire «~2026-11-05~»~?",
    "Ce créneau (09:00–10:00) commence avant l’événement (2027-03-27 10:00). Corrigez son horaire, ou «~start~» dans event.md.",
    "Ce créneau (17:00–19:00) dépasse la fin de l’événement (2027-03-28 18:00). Corrigez son horaire, ou «~end~» dans event.md.",
    "Ce créneau (18:00–19:00) commence une fois l’événement fini (2027-03-28 18:00). Corrigez son horaire, ou «~end~» dans event.md.",
    "«~14h30–14h~» finit avant de commencer~: jusqu’au lendemain, cela ferait 23,5 heures. Écrivez~: 14:00–14:30",
    "«~18h–9h~» finit avant de commencer~: jusqu’au lendemain, cela ferait 15 heures. Écrivez~: 09:00–18:00",
    "Une autre personne s’appelle aussi «~ada martin~» (content/fair/speakers/ada.md). Si c’est la même, gardez un seul des deux fichiers~; sinon, distinguez-les par le nom.",
    "«~tous~» s’écrit «~Tous~» ailleurs (content/fair/sessions/bread.md:4)~: on y verrait deux choses différentes. Écrivez~: Tous",
  ]);
});
