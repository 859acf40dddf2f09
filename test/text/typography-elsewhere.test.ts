import fc from "fast-check";
import { expect, test } from "vitest";
import { typeset } from "../../src/text/typography.ts";
import { visible } from "./visible.ts";

test.each([
  ["Am 12. Juni 2027 um 13:30 Uhr", "Am 12.~Juni 2027 um 13:30~Uhr"],
  ["Am 12. Junitag", "Am 12. Junitag"],
  ["10 €, zu 20 % ermäßigt", "10~€, zu 20~% ermäßigt"],
  ["z. B. nach § 5 Abs. 2", "z.~B. nach §~5 Abs.~2"],
  ["Raum Nr. 7, 10115 Berlin", "Raum Nr.~7, 10115~Berlin"],
  ["Dr. Weiß kommt...", "Dr.~Weiß kommt…"],
  ["Wie geht's?", "Wie geht’s?"],
  ["„So“, sagte sie: „Ja!“", "„So“, sagte sie: „Ja!“"],
])("German sets “%s”", (written, expected) => {
  expect(visible(typeset(written, "de-AT"))).toBe(expected);
});

test.each([
  ["Op 12 juni 2027 om 13.30 uur", "Op 12~juni 2027 om 13.30~uur"],
  ["€ 10, met 20% korting", "€~10, met 20% korting"],
  ["Domplein 29, 3512 JE Utrecht", "Domplein 29, 3512~JE Utrecht"],
  ["'s Avonds in 't Hooge Huys", "’s Avonds in ’t Hooge Huys"],
  ["foto's van dr. De Wit...", "foto’s van dr.~De Wit…"],
  ["Ze zei: 'neen'", "Ze zei: 'neen'"],
])("Dutch sets “%s”", (written, expected) => {
  expect(visible(typeset(written, "nl-BE"))).toBe(expected);
});

const piece = fc.constantFrom(
  ...["Wort", "z.", "B.", "Nr.", "Dr.", "12.", "12", "Juni", "juni", "Uhr", "uur", "€", "%", "§"],
  ...["10115", "3512", "JE", "É", "a", "'", "’", "s", "...", "…", " ", "\n", "\u00a0", "„", "“"],
);
const sentence = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

test.each(["de", "nl"])("%s: what is set is not changed by setting it again", (language) => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string({ unit: "binary" })), (text) => {
      const once = typeset(text, language);
      expect(typeset(once, language)).toBe(once);
    }),
    { seed: 11, numRuns: 2000 },
  );
});
