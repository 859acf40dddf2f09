/** Languages of pages in which Parvis has no words of its own. */
import { isSpoken, spokenLanguages } from "../../i18n/catalogue.ts";
import { isLanguageTag } from "../../time.ts";
import type { Item } from "../content.ts";
import { knowsLanguages } from "../languages/languages-of.ts";
import { reportUnknownLanguage } from "../languages/report.ts";
import { ownWordsOf } from "../words/read.ts";
import type { Path } from "../yaml/path.ts";
import type { Scope } from "./scope.ts";

const checkLanguage = (
  { content, report }: Scope,
  { document }: Item<unknown>,
  path: Path,
): void => {
  const value = document.at(path);
  if (typeof value !== "string" || !isLanguageTag(value) || isSpoken(value)) return;
  // Of what the site brings itself it is told how much is there.
  if (content.words && ownWordsOf(content.words).has(value.toLowerCase())) return;
  report.add(document.source, document.valueRange(path), "unspoken-language", {
    value,
    known: spokenLanguages(),
    base: value.toLowerCase().split("-")[0],
  });
};

/** Reports those of the site, and those of events that the site does not name. */
export const checkLanguages = (scope: Scope): void => {
  const { site, events } = scope.content;
  const languages = site.partial.languages ?? [];
  languages.forEach((_, i) => {
    checkLanguage(scope, site, ["languages", i]);
  });
  for (const { event } of events) {
    const named = knowsLanguages(scope.content) ? event.partial.languages : undefined;
    (named ?? []).forEach((language, i) => {
      if (languages.includes(language)) return;
      const range = event.document.valueRange(["languages", i]);
      const { source } = event.document;
      reportUnknownLanguage(source, range, language, languages, scope.report);
    });
    if (!languages.includes(event.partial.language ?? ""))
      checkLanguage(scope, event, ["language"]);
  }
};
