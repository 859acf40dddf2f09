/** Translations that nobody would read. */
import { posix } from "node:path";
import {
  eventLanguages,
  knowsLanguages,
  siteLanguages,
  sourceLanguage,
} from "../languages/languages-of.ts";
import { writtenIn } from "../languages/translated-item.ts";
import type { Item } from "../content.ts";
import type { Scope } from "./scope.ts";

const whole = { start: 0, end: 0 };

/** Reports a glossary in the language that the glossary is in anyway. */
export const checkGlossaries = ({ content, report }: Scope): void => {
  const language = sourceLanguage(content);
  const own = knowsLanguages(content) ? content.otherTerms.get(language) : undefined;
  if (!own) return;
  const base = posix.basename(content.terms.place);
  const source = { file: own.place, text: "" };
  if (content.terms.items.size > 0)
    report.add(source, whole, "orphan-translation.own", { base, language });
  else report.add(source, whole, "orphan-translation", { base, fixed: base });
};

/** Reports those into the language that a file is in anyway, and into one that its event is not published in. */
export const checkTranslations = (scope: Scope, items: readonly Item<unknown>[]): void => {
  const { content, event, report } = scope;
  if (!knowsLanguages(content)) return;
  const languages = event ? eventLanguages(content, event) : siteLanguages(content);
  for (const item of items)
    for (const [language, { document }] of item.translations ?? []) {
      // A file that cannot be read does not say in which language it is.
      if (item.document.isBroken) continue;
      const { source } = document;
      if (language === writtenIn(item, sourceLanguage(content, event))) {
        const base = posix.basename(item.document.source.file);
        report.add(source, whole, "orphan-translation.own", { base, language });
      } else if (!languages.includes(language))
        report.add(source, whole, "orphan-translation.event", { value: language });
    }
};
