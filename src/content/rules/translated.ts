/** Translations whose source is newer, and those that are required and missing. */
import { posix } from "node:path";
import type { Content, EventContent, Item } from "../content.ts";
import { siteLanguages } from "../languages/languages-of.ts";
import type { Report } from "../report.ts";
import { type Judged, judge, notesOf, pairsOf } from "../translations/judge.ts";
import { translatedKinds } from "../schema/translated.ts";
import type { TextKind } from "../translations/shelves.ts";
import {
  languagesFor,
  pointerTo,
  rangeOf,
  type SourceText,
  textsOf,
} from "../translations/texts.ts";

const reportStale = ({ text, own }: Judged, report: Report): void => {
  const { source } = own.document;
  report.add(source, rangeOf(own), "stale-translation", {
    language: text.language,
    where: pointerTo(text.source),
    file: source.file,
  });
};

/** `conte.en.md` of `conte.md`. */
const siblingOf = (file: string, language: string): string =>
  file.replace(/(?=\.\w+$)/, `.${language}`);

/** What a text is called in its file; where it is one of a list, that. */
const fieldOf = ({ field }: SourceText): string => field.split(".")[0] ?? field;

/** Texts of a day stand in its file in all languages. */
const reportTexts = (missing: readonly SourceText[], language: string, report: Report): void => {
  for (const text of missing) {
    const name = text.field.split(".").findLast((step) => !/^\d+$/.test(step)) ?? text.field;
    report.add(text.source.document.source, rangeOf(text.source), "untranslated.text", {
      language,
      example: `${name}: { ${text.language}: …, ${language}: … }`,
    });
  }
};

const reportMissing = (
  item: Item<unknown>,
  texts: readonly SourceText[],
  language: string,
  report: Report,
): void => {
  const missing = texts.filter(
    (one) => one.isWorded && one.language !== language && !one.translations.has(language),
  );
  const [first] = missing;
  if (!first) return;
  const { source } = item.document;
  if (first.kind === "programme") {
    reportTexts(missing, language, report);
    return;
  }
  if (!item.translations?.has(language)) {
    const target = source.file.replace(/^content\/[^/]+\/|\.md$/g, "");
    report.add(source, item.document.entryRange(item.path), "untranslated", { language, target });
    return;
  }
  report.add(source, rangeOf(first.source), "untranslated.part", {
    language,
    fields: [...new Set(missing.map(fieldOf))],
    file: posix.basename(siblingOf(source.file, language)),
  });
};

/** The kinds that are required to be translated, of an event or of what all events share. */
const requiredOf = (content: Content, event: EventContent | undefined): readonly TextKind[] => {
  const wished = { ...content.site.partial.translations, ...event?.event.partial.translations };
  return translatedKinds.filter(
    (kind) => wished[kind] === "required" && (event !== undefined || kind === "pages"),
  );
};

/** Reports both; returns those whose source is newer. */
export const checkTranslated = (content: Content, report: Report): readonly Judged[] => {
  if (siteLanguages(content).length < 2) return [];
  return [undefined, ...content.events].flatMap((event) => {
    const notes = notesOf(content, event).data;
    const required = requiredOf(content, event);
    if (!notes && required.length === 0) return [];
    const texts = textsOf(content, event);
    const wanted = texts.filter(({ kind }) => required.includes(kind));
    for (const [item, ofItem] of Map.groupBy(wanted, (text) => text.item))
      for (const language of languagesFor(content, event))
        reportMissing(item, ofItem, language, report);
    const stale = judge(pairsOf(texts), notes ?? {}).filter(({ state }) => state === "stale");
    for (const one of stale) reportStale(one, report);
    return stale;
  });
};
