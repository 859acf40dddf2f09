/** What files say in their other languages, to be checked as what they say in the first. */
import type { Content, EventContent, Item } from "../content.ts";
import type { Report } from "../report.ts";
import { validate } from "../validate.ts";
import { holdsChoice } from "./check-choices.ts";
import { chosenIn } from "./chosen.ts";
import { eventLanguages, knowsLanguages, siteLanguages, sourceLanguage } from "./languages-of.ts";

/** In which order languages stand in for one that is wanted. */
export const orderFor = (
  language: string,
  all: readonly string[],
  source: string,
): readonly string[] => [...new Set([language, ...all, source])];

/** A translation, or a file that gives texts in several languages, as it is read in one of them. */
export interface Reading {
  /** That of the texts that do not say theirs. */
  readonly language: string;
  readonly item: Item<unknown>;
}

/** The other readings of the items of an event, or of what all events share. */
export const readingsOf = (
  content: Content,
  event: EventContent | undefined,
  items: readonly Item<unknown>[],
  report: Report,
): readonly Reading[] => {
  const languages = event ? eventLanguages(content, event) : siteLanguages(content);
  const source = sourceLanguage(content, event);
  const translations = items.flatMap(({ translations }) =>
    [...(translations ?? [])].map(([language, item]) => ({ language, item })),
  );
  const choosing = knowsLanguages(content) ? items.filter(holdsChoice) : [];
  const chosen = languages.flatMap((language) => {
    const order = orderFor(language, languages, source);
    return choosing.flatMap((item): readonly Reading[] => {
      const document = chosenIn(item.document.original, order, siteLanguages(content));
      if (document === item.document) return [];
      const checked = validate(item.schema, document, item.path, report);
      // What is not chosen by language is in that of the file.
      return [{ language: source, item: { ...item, document, ...checked } }];
    });
  });
  const terms = event
    ? []
    : [...content.otherTerms].flatMap(([language, { items: entries }]) =>
        [...entries.values()].map((item) => ({ language, item })),
      );
  return [...translations, ...terms, ...chosen];
};
