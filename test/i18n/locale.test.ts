import { expect, test } from "vitest";
import { allLocales, findLocale } from "../../src/i18n/find-locale.ts";
import { localeOf } from "../../src/i18n/locale.ts";

test.each(["fr", "fr-CA", "FR"])("%s is set as French, whatever its region", (language) => {
  expect(localeOf(language).hourNames).toEqual({ 0: "minuit" });
});

test.each(["sv", "../en", "", "x-klingon"])(
  "“%s” has no folder, and is as Intl has it",
  (language) => {
    expect(findLocale(language)).toBeUndefined();
    expect(localeOf(language)).toEqual({ quotes: ["“", "”"] });
  },
);

test("locales are data, which browsers get as JSON", () => {
  expect(JSON.parse(JSON.stringify(allLocales()))).toEqual(allLocales());
  expect(Object.keys(allLocales())).toEqual(expect.arrayContaining(["de", "en", "fr", "he", "nl"]));
});
