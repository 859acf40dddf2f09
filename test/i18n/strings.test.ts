import { describe, expect, test } from "vitest";
import { html } from "../../src/write/html.ts";
import { de } from "../../src/i18n/de/pages.ts";
import { en } from "../../src/i18n/en/pages.ts";
import { fr } from "../../src/i18n/fr/pages.ts";
import { he } from "../../src/i18n/he/pages.ts";
import { nl } from "../../src/i18n/nl/pages.ts";
import { sayer, translator } from "../../src/i18n/index.ts";
import { direction, languageName } from "../../src/i18n/languages.ts";
import { numbers } from "../../src/i18n/numbers.ts";
import { typeset } from "../../src/text/typography.ts";
import { visible } from "../text/visible.ts";

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

/** A language with a form for one or two may say the number in its word: “שני מקומות”. */
const isCountedForm = (key: string): boolean => /\.(one|two)$/.test(key);

test.each([
  ["French", fr],
  ["German", de],
  ["Dutch", nl],
  ["Hebrew", he],
])("the %s strings hold what the English ones hold", (_name, strings) => {
  for (const [key, text] of Object.entries(strings)) {
    const english: Record<string, string> = en;
    const asked = placeholders(english[key.replace(/two$/, "other")] ?? "");
    const optional = isCountedForm(key) ? ["{count}"] : [];
    const expected = asked.filter((name) => !optional.includes(name));
    expect([key, placeholders(text).filter((name) => !optional.includes(name))]).toEqual([
      key,
      expected,
    ]);
  }
});

test("Hebrew has its form for two beside each for one", () => {
  const keys = Object.keys(he).filter((key) => !key.endsWith(".two"));
  expect(keys).toEqual(Object.keys(en));
  const twos = Object.keys(he).filter((key) => key.endsWith(".two"));
  expect(twos).toEqual(
    keys.filter((key) => key.endsWith(".one")).map((key) => key.replace(/one$/, "two")),
  );
});

describe("the French strings", () => {
  test("are set as French is set", () => {
    for (const text of Object.values(fr)) expect(visible(text)).toBe(visible(typeset(text, "fr")));
  });

  test("are in the order of the English ones", () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });
});

test("no string is empty, and counted ones have both forms", () => {
  for (const strings of [en, fr, de, nl, he]) {
    const keys = Object.keys(strings);
    expect(Object.values(strings).filter((text) => text.trim() === "")).toEqual([]);
    const counted = keys.filter((key) => key.endsWith(".one"));
    expect(counted.filter((key) => !keys.includes(key.replace(/one$/, "other")))).toEqual([]);
  }
});

describe("a translator", () => {
  test.each([
    ["fr", "Accueil"],
    ["fr-CA", "Accueil"],
    ["FR", "Accueil"],
    ["en-GB", "Home"],
    ["he", "דף הבית"],
    ["he-IL", "דף הבית"],
    ["de-AT", "Startseite"],
    ["sv", "Home"],
  ])("speaks %s as far as it can", (language, home) => {
    expect(translator(language)("home")).toBe(home);
  });

  test.each([
    ["fr", 0, "0 place"],
    ["fr", 1, "1 place"],
    ["fr", 2, "2 places"],
    ["fr", 1200, "1_200 places"],
    ["fr", 1_000_000, "1_000_000 places"],
    ["he", 1, "מקום אחד"],
    ["he", 2, "שני מקומות"],
    ["he", 40, "40 מקומות"],
    ["en", 0, "0 places"],
    ["en", 1, "1 place"],
    ["en", 1200, "1,200 places"],
  ])("counts in %s: %i", (language, count, text) => {
    expect(visible(translator(language)("ticket.capacity", { count }))).toBe(text);
  });

  test("puts values where they belong, as they are", () => {
    expect(translator("fr")("poster.invite.one", { organisers: "L’{x} $& <b>" })).toBe(
      "L’{x} $& <b> vous invite",
    );
  });
});

describe("a value in the other direction", () => {
  test("is set apart in plain text", () => {
    expect(translator("he")("ticket.register-on", { provider: "Tickets Ltd." })).toBe(
      "הרשמה דרך \u2066Tickets Ltd.\u2069",
    );
    expect(translator("en")("ticket.register-on", { provider: "כרטיסים" })).toBe(
      "Register on \u2067כרטיסים\u2069",
    );
  });

  test("is set apart in markup, with its link", () => {
    const link = html`<a href="https://a.example">a@b.example</a>`;
    expect(sayer("he")("redirect.text", { link }).toString()).toBe(
      'הוא נמצא עכשיו כאן: <bdi dir="ltr"><a href="https://a.example">a@b.example</a></bdi>.',
    );
  });
});

test("what is said with markup escapes all else", () => {
  const say = sayer("fr");
  expect(visible(say("redirect.text", { link: html`<a href="/">ici</a>` }))).toBe(
    'Elle se trouve maintenant ici~: <a href="/">ici</a>.',
  );
  expect(say("ticket.register-on", { provider: "A & B" }).toString()).toBe(
    "S’inscrire sur A &amp; B",
  );
  expect(say("poster.invite", { count: 2, organisers: "A et B" }).toString()).toBe(
    "A et B vous invitent",
  );
});

test.each([
  ["fr", "ltr"],
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["az-Arab", "rtl"],
  ["ja", "ltr"],
])("%s is written %s", (language, expected) => {
  expect(direction(language)).toBe(expected);
});

test("languages have names", () => {
  expect(languageName("en", "fr")).toBe("anglais");
  expect(languageName("fr-CA", "en")).toBe("Canadian French");
});

test.each([
  ["fr", 10, "10~€"],
  ["fr", 12.5, "12,50~€"],
  ["fr", 1200, "1_200~€"],
  ["en", 10, "€10"],
])("a price in %s: %d", (language, amount, text) => {
  expect(visible(numbers(language).money(amount, "EUR"))).toBe(text);
});
