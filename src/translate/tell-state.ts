/** How much of a site is translated, in words: of each language by files and folders, and what is next. */
import type { SayCommand } from "../i18n/commands.ts";
import { languageName } from "../i18n/languages.ts";
import type { Content, EventContent } from "../content/content.ts";
import { siblingFile } from "../content/translations/sibling.ts";
import { type Judged, judge, notesOf, pairsOf } from "../content/translations/judge.ts";
import {
  languagesFor,
  pointerTo,
  type SourceText,
  textsOf,
} from "../content/translations/texts.ts";

/** What is known of a language. */
export interface LanguageState {
  readonly language: string;
  /** The texts that are in another, and are said in words. */
  readonly texts: readonly SourceText[];
  readonly stale: readonly Judged[];
}

/** What is known of each of some languages, in some events and what they share. */
export const statesOf = (
  content: Content,
  scopes: readonly (EventContent | undefined)[],
  languages: readonly string[],
): readonly LanguageState[] => {
  const read = scopes.map((event) => {
    const texts = textsOf(content, event);
    const judged = judge(pairsOf(texts), notesOf(content, event).data ?? {});
    return { texts, judged, languages: languagesFor(content, event) };
  });
  return languages.map((language) => {
    const own = read.filter((one) => one.languages.includes(language));
    return {
      language,
      texts: own.flatMap(({ texts }) =>
        texts.filter((text) => text.isWorded && text.language !== language),
      ),
      stale: own.flatMap(({ judged }) =>
        judged.filter((one) => one.language === language && one.state === "stale"),
      ),
    };
  });
};

const isTranslated = (text: SourceText, language: string): boolean =>
  text.translations.has(language);

/** Where texts are counted together: a file, or a folder of files of one kind. */
const groupOf = ({ item, kind }: SourceText): string => {
  const { file } = item.document.source;
  return kind === "event" || file.startsWith("data/")
    ? file
    : file.slice(0, file.lastIndexOf("/") + 1);
};

/** A line of counts for each file or folder. */
const countLines = (
  { language, texts, stale }: LanguageState,
  say: SayCommand,
): readonly string[] =>
  [...Map.groupBy(texts, groupOf)].map(([where, group]) => {
    const own = group.filter((text) => isTranslated(text, language)).length;
    const old = stale.filter((one) => groupOf(one.text) === where).length;
    const counts = { where, own: String(own), total: String(group.length) };
    return old === 0
      ? say("translate.shelf", counts)
      : say("translate.shelf-stale", { ...counts, stale: String(old) });
  });

/** The language with its counts, and those of its files and folders. */
export const tellLanguage = (state: LanguageState, say: SayCommand, speaking: string): string => {
  const { language, texts } = state;
  const name = languageName(language, { language: speaking });
  const own = texts.filter((text) => isTranslated(text, language)).length;
  const head = say("translate.language", {
    language: `${language} (${name})`,
    own: String(own),
    total: String(texts.length),
  });
  return [head, ...countLines(state, say).map((line) => `  ${line}`), ""].join("\n");
};

/** What a file lacks: nothing but its name where nothing of it is translated. */
const missingLine = (language: string, texts: readonly SourceText[]): readonly string[] => {
  const missing = texts.filter((text) => !isTranslated(text, language));
  const [first] = missing;
  if (!first) return [];
  const { item, kind } = first;
  if (kind === "programme" || item.path.length > 0 || kind === "site")
    return missing.map(({ source, field }) => `${pointerTo(source)}  ${field}`);
  const { file } = item.document.source;
  if (!item.translations?.has(language)) return [file];
  const fields = [...new Set(missing.map(({ field }) => field.split(".")[0] ?? field))];
  return [`${siblingFile(item, language)}  ${fields.join(", ")}`];
};

/** What is to be looked at again, and what is missing: each with its place. */
export const tellNext = ({ language, texts, stale }: LanguageState, say: SayCommand): string => {
  const old = stale.map(
    ({ own, text }) => `  ${pointerTo(own)}  ${text.field}  (${pointerTo(text.source)})`,
  );
  const missing = [...Map.groupBy(texts, ({ item }) => item)].flatMap(([, ofItem]) =>
    missingLine(language, ofItem).map((line) => `  ${line}`),
  );
  return [
    ...(old.length > 0 ? [say("translate.stale"), ...old] : []),
    ...(missing.length > 0 ? [say("translate.missing"), ...missing] : []),
    ...(old.length + missing.length === 0 ? [say("translate.complete")] : []),
    "",
  ].join("\n");
};
