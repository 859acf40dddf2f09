import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typeset } from "../../src/text/typography.ts";
import { visible } from "./visible.ts";

describe("French is set as French printers set it", () => {
  test.each([
    ["Pour qui ?", "Pour qui_?"],
    ["Pour qui?", "Pour qui_?"],
    ["Non ! Si ; oui", "Non_! Si_; oui"],
    ["Quoi ?! Vraiment !!", "Quoi_?! Vraiment_!!"],
    ["« mot »", "«_mot_»"],
    ["«mot»", "«_mot_»"],
    ["« Quoi ? »", "«_Quoi_?_»"],
    ["Open data : quels usages ?", "Open data~: quels usages_?"],
    ["Données: pour qui ?", "Données~: pour qui_?"],
    ["l'ouverture d'aujourd'hui", "l’ouverture d’aujourd’hui"],
    ["l'« autre »", "l’«_autre_»"],
    ["et ainsi de suite...", "et ainsi de suite…"],
    ["de 13 h 30 à 14 h", "de 13~h~30 à 14~h"],
    ["mardi 11 juin 2013", "mardi 11~juin 2013"],
    ["le 1er juin", "le 1er~juin"],
    ["20 avenue de Ségur, 75007 Paris", "20~avenue de Ségur, 75007~Paris"],
    ["12 bis rue de la Paix", "12 bis~rue de la Paix"],
    ["10 € ou 5 %", "10~€ ou 5_%"],
    ["14 000 octets, 1 200 000 octets", "14_000 octets, 1_200_000 octets"],
    ["n° 5", "n°~5"],
    ["M. Dupont et Mme Durand", "M.~Dupont et Mme~Durand"],
    ["p. ex. la p. 12", "p.~ex. la p.~12"],
    ["XXIe siècle", "XXIe~siècle"],
  ])("%s", (written, set) => {
    expect(visible(typeset(written, "fr"))).toBe(set);
  });

  test.each([
    "à 13:30",
    "https://example.org/?q=a;b!c",
    "Vec::new",
    "(?)",
    "a;b",
    "x?y=1",
    "en 2013 150 personnes",
    "ecrire@example.org",
    "ligne L10",
    "5'10",
    "....",
    "«»",
    "M. le maire",
    "",
  ])("%s is left alone", (text) => {
    expect(visible(typeset(text, "fr"))).toBe(text);
  });

  test("signs around an address are set, the address is not", () => {
    expect(visible(typeset("Voir https://a.example/?x ; et là ?", "fr"))).toBe(
      "Voir https://a.example/?x_; et là_?",
    );
  });

  test("a piece of a sentence is set with its neighbours in mind", () => {
    expect(visible(typeset("?", "fr", "e"))).toBe("_?");
    expect(visible(typeset("mot ", "fr", "", "?"))).toBe("mot_");
    expect(visible(typeset("l'", "fr", "", "E"))).toBe("l’");
    expect(visible(typeset("«", "fr", "", "m"))).toBe("«_");
  });
});

test("in Canada no space stands before the high signs", () => {
  expect(visible(typeset("Quoi? « Ceci » : cela", "fr-CA"))).toBe("Quoi? «_Ceci_»~: cela");
});

test.each(["en", "sv", "ar"])("%s is left alone", (language) => {
  const text = "It's « this » : 10 € ?...";
  expect(typeset(text, language)).toBe(text);
});

const piece = fc.constantFrom(
  ...["mot", "M.", "Dr", "11", "2013", "h", "30", "juin", "rue", "siècle", "1er", "XXe", "€", "%"],
  ...["n°", "p.", "ex.", "«", "»", "(", ")", "’", "'", ".", "...", "…", ";", "!", "?", ":", ","],
  ...[" ", "  ", "\n", "\u00a0", "\u202f", "https://a.example/?x", "a@b.example", "É", "a", "…"],
);
const sentence = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

test("what is set is not changed by setting it again", () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string({ unit: "binary" })), (text) => {
      const once = typeset(text, "fr");
      expect(typeset(once, "fr")).toBe(once);
    }),
    { seed: 11, numRuns: 2000 },
  );
});

test("nothing but spaces, apostrophes and full stops is ever changed", () => {
  const letters = (text: string): string =>
    text
      .replace(/[ \n\u00a0\u202f]/g, "")
      .replaceAll("'", "’")
      .replaceAll("…", "...");
  fc.assert(
    fc.property(sentence, (text) => {
      expect(letters(typeset(text, "fr"))).toBe(letters(text));
    }),
    { seed: 11, numRuns: 2000 },
  );
});
