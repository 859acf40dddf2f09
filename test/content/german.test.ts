import { describe, expect, test } from "vitest";
import { bread, event, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const german = { "data/site.yaml": ["languages: [en]", "languages: [de]"] } satisfies Changes;

describe("on a German site", () => {
  test.each([
    [
      { [bread]: ["[ada]", "[adda]"] },
      "Eine mitwirkende Person „adda“ gibt es nicht.",
      "Meinten Sie „ada“?\nDie Mitwirkenden stehen in content/fair/speakers/: ada, ben.",
    ],
    [
      { [bread]: ["title: Bread for all", "title: Brot: für wen?"] },
      "Ein Text mit einem Doppelpunkt, dem ein Leerzeichen folgt, muss in Anführungszeichen stehen.",
      'Schreiben Sie: title: "Brot: für wen?"',
    ],
    [
      { [event]: ["organisers:", "Veranstalterinnen:"] },
      "Ein Feld „Veranstalterinnen“ gibt es hier nicht.",
      "Meinten Sie „organisers“?",
    ],
    [
      { [event]: ["end: 2027-03-28T18:00", "end: 28. März 2027, 18.00 Uhr"] },
      "„28. März 2027, 18.00 Uhr“ ist nicht als Datum geschrieben.",
      "Schreiben Sie: 2027-03-28T18:00",
    ],
    [
      { [saturday]: ["10:00–10:30", "10.00 Uhr bis Mittag"] },
      "„10.00 Uhr bis Mittag“ ist keine Zeitspanne.",
      "Schreiben Sie: 10:00–12:00",
    ],
    [
      { [sunday]: ["10:00–12:00", "18h–9h"] },
      "„18h–9h“ endet, bevor es beginnt: Bis zum nächsten Tag wären das 15\u00a0Stunden.",
      "Schreiben Sie: 09:00–18:00",
    ],
    [
      { "content/fair/Mitwirkende/eva.md": "---\nname: Eva\n---\n" },
      "Hier wird kein Ordner erwartet; seine Dateien würden nicht beachtet.",
      "Legen Sie seine Dateien nach content/fair/speakers/",
    ],
  ] satisfies [Changes, string, string][])(
    "problems are told in German, and German words are understood (%#)",
    (changes, message, hint) => {
      expect(loadVillage({ ...german, ...changes }).problems).toMatchObject([{ message, hint }]);
    },
  );
});
