import { describe, expect, test } from "vitest";
import { languageOf, placeOf, tellAge, withBand } from "../../layouts/worker/age.ts";

/** Spaces of any kind are one. */
const plain = (text: string): string => text.replace(/\s/g, " ");

const french = { language: "fr", timezone: "Europe/Paris" };
const english = { language: "en", timezone: "America/New_York" };
const words = { fr: "Version du {date}, {time}", en: "Version of {date}, {time}" };

describe("the age of a kept page", () => {
  test.each([
    ["2027-06-10T16:40:31Z", french, words.fr, "Version du 10 juin, 18 h 40"],
    ["2027-06-01T10:00:00Z", french, words.fr, "Version du 1er juin, 12 h"],
    ["2027-06-10T22:05:00Z", french, words.fr, "Version du 11 juin, 0 h 05"],
    ["2027-06-10T22:40:00Z", english, words.en, "Version of June 10, 6:40 PM"],
    ["2026-12-31T22:30:00Z", french, words.fr, "Version du 31 décembre 2026, 23 h 30"],
    ["2026-12-31T23:30:00Z", french, words.fr, "Version du 1er janvier, 0 h 30"],
  ])("%s is told in the place's zone and language", (at, place, sentence, told) => {
    const now = Date.parse("2027-06-11T08:00Z");
    expect(plain(tellAge(sentence, Date.parse(at), now, place))).toBe(told);
  });

  test("stands at the top of the page, escaped", () => {
    expect(withBand('<html><body class="a"><p>Text</p>', "<b>")).toBe(
      '<html><body class="a"><p class="kept" role="status">&lt;b&gt;</p><p>Text</p>',
    );
  });

  test("is in the language that the page names", () => {
    expect(languageOf('<!DOCTYPE html>\n<html\nlang="fr-CA"\ndir="ltr">')).toBe("fr-CA");
    expect(languageOf('<html hreflang="x"><p lang="en">')).toBeUndefined();
  });

  test("leaves alone what is no page", () => {
    expect(withBand("Text", "Version")).toBe("Text");
  });
});

test("a path belongs to its event, or to the site", () => {
  const place = (path: string) => ({ path, language: "fr", timezone: "UTC", unseen: "" });
  const places = [place("/2027/fair/"), place("/2027/")];
  expect(placeOf(places, "/2027/fair/themes/")?.path).toBe("/2027/fair/");
  expect(placeOf(places, "/2027/fairy/")?.path).toBe("/2027/");
  expect(placeOf(places, "/elsewhere/")).toBeUndefined();
});
