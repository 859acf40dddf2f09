import { expect, test } from "vitest";
import { dates } from "../../src/i18n/dates.ts";
import { he } from "../../src/i18n/he/pages.ts";
import { translator } from "../../src/i18n/index.ts";

const t = translator("he");

test("Hebrew has one kind of quotation marks, and no straight ones", () => {
  const texts = Object.values(he);
  // Within a word ״ makes an abbreviation: דוא״ל.
  expect(texts.filter((text) => /["„]|(?<!\p{L})״|״(?!\p{L})/u.test(text))).toEqual([]);
  expect(texts.filter((text) => text.split("”").length !== text.split("“").length)).toEqual([]);
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
