import { tagFor } from "./catalogue.ts";
import { intlTag } from "./locale.ts";
import { oncePerLanguage } from "./memo.ts";
import type { Speaking } from "./own-words.ts";

const rightToLeft = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** The direction a language is written in, for `dir`: `direction("ar")` is `rtl`. */
export const direction = oncePerLanguage((language): "ltr" | "rtl" => {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeft.has(script) ? "rtl" : "ltr";
});

/** A language's name in another: `languageName("en", "fr")` is “anglais”; a tag without name is itself. */
export const languageName = (tag: string, speaking: Speaking): string =>
  // What stands behind an x in a tag has a name nowhere.
  new Intl.DisplayNames(intlTag(tagFor(Intl.DisplayNames, speaking)), { type: "language" }).of(
    new Intl.Locale(tag).baseName,
  ) ?? tag;
