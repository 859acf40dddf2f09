import { expect, test } from "vitest";
import { dates } from "../../src/i18n/dates.ts";
import { he as commands } from "../../src/i18n/he/commands.ts";
import { he } from "../../src/i18n/he/pages.ts";
import { he as problems } from "../../src/i18n/he/problems.ts";
import { translator } from "../../src/i18n/index.ts";

const t = translator("he");

test("Hebrew has one kind of quotation marks, and no straight ones", () => {
  const texts = Object.values(he);
  // Within a word ״ makes an abbreviation: דוא״ל.
  expect(texts.filter((text) => /["„]|(?<!\p{L})״|״(?!\p{L})/u.test(text))).toEqual([]);
  expect(texts.filter((text) => text.split("”").length !== text.split("“").length)).toEqual([]);
});

test("problems and commands have the same marks, and a maqaf before figures, values and Latin", () => {
  const texts = Object.values({ ...problems, ...commands }).filter((text) => text !== undefined);
  expect(texts.filter((text) => /[„]|״(?!\p{L})/u.test(text))).toEqual([]);
  expect(texts.filter((text) => text.split("”").length !== text.split("“").length)).toEqual([]);
  expect(texts.filter((text) => /”\{\w+\|quote/.test(text))).toEqual([]);
  const unjoined = /(?<![\u05d0-\u05ea])[בהוכלמש]-?(?:[A-Za-z\d]|\{)/;
  expect(texts.filter((text) => unjoined.test(text))).toEqual([]);
});

test("a list says “and” once before those to be announced", () => {
  expect(dates("he").list(["הוועד", t("tba.more")])).toBe("הוועד ואחרים שיפורסמו בהמשך");
});

test("a particle is joined to a word, and by a maqaf to figures and to what is not Hebrew", () => {
  const google = t("calendar.google");
  const also = t("calendar.also", { google, outlook: "Outlook.com" });
  expect(also.replaceAll(/[\u2066-\u2069]/g, "")).toBe("או ביומן Google או ב־Outlook.com.");
  expect(t("changes.line", { date: "11 ביוני", count: 2 })).toBe(
    "התוכנייה עודכנה ב־11 ביוני: שני שינויים",
  );
});
