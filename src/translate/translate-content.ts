/** The command `translate` in a site: what is translated, what is to be, and what is done. */
import { loadContent } from "../content/load.ts";
import { siteLanguages } from "../content/languages/languages-of.ts";
import { nearestWord } from "../content/suggest/nearest.ts";
import { ownWordsOf } from "../content/words/read.ts";
import { isSpoken, spokenLanguage } from "../i18n/catalogue.ts";
import { commandWords } from "../i18n/commands.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { markDone } from "./mark-done.ts";
import { type Scope, scopesOf } from "./targets.ts";
import { statesOf, tellLanguage, tellNext } from "./tell-state.ts";
import { translateSite } from "./translate-site.ts";
import { writeSiblings } from "./write-siblings.ts";

/** What is asked for. */
export interface TranslateRequest {
  /** A language, files, or both. */
  readonly words: readonly string[];
  readonly event: string | undefined;
  readonly isList: boolean;
  readonly isDone: boolean;
  readonly isSame: boolean;
  /** The words of pages, and not the content. */
  readonly isWords: boolean;
}

/** The site's language that a word names; undefined for what is a file. Throws `UsageFault` for another language. */
const languageIn = (word: string | undefined, languages: readonly string[], { say }: Scope) => {
  if (word === undefined) return undefined;
  const language = languages.find((one) => one.toLowerCase() === word.toLowerCase());
  if (language !== undefined || !/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(word)) return language;
  const near = nearestWord(word, languages);
  const nearest = near === undefined ? "" : say("new.nearest", { value: near });
  throw new UsageFault(
    say("translate.unknown-language", { value: word, nearest, known: languages.join(", ") }),
  );
};

/** What of each language is translated; of one alone what is next too. */
const tellStates = (
  terminal: Terminal,
  language: string | undefined,
  languages: readonly string[],
  scope: Scope,
  speaking: string,
): number => {
  const { content, say } = scope;
  if (languages.length < 2) {
    terminal.tell(`${say("translate.one-language", { language: languages[0] ?? "en" })}\n`);
    return 0;
  }
  const states = statesOf(
    content,
    scopesOf(scope),
    language === undefined ? languages : [language],
  );
  const told = states.filter(({ texts }) => language !== undefined || texts.length > 0);
  for (const state of told) terminal.tell(`${tellLanguage(state, say, speaking)}\n`);
  const [only] = told;
  if (language !== undefined && only) terminal.tell(tellNext(only, say));
  else terminal.tell(`${say("translate.each", { language: only?.language ?? "" })}\n`);
  return 0;
};

/** Its exit code. Throws `UsageFault`. */
export const translateContent = (
  options: Options,
  terminal: Terminal,
  request: TranslateRequest,
): number => {
  const { content, language: speaking } = loadContent(options.site);
  const say = commandWords(speaking);
  const scope = { content, say, event: request.event };
  const languages = siteLanguages(content);
  const [first, ...others] = request.words;
  const { isList, isDone, isSame, isWords } = request;
  const writeWords = (): number => translateSite(first ?? "", options, terminal, speaking);
  if (isDone || isSame) {
    const language = languageIn(first, languages, scope);
    const words = language === undefined ? request.words : others;
    return markDone(options, terminal, { language, words, isSame }, scope);
  }
  const isContent = languages.includes(first ?? "") && languages.length > 1;
  if (first !== undefined && (isWords || (!isContent && others.length === 0 && !isList)))
    return writeWords();
  const language = languageIn(first, languages, scope);
  if (first !== undefined && language === undefined)
    throw new UsageFault(say("translate.no-tag", { value: first }));
  if (language !== undefined && others.length > 0 && !isList)
    return writeSiblings(options, terminal, { language, words: others }, scope);
  const code = tellStates(terminal, language, languages, scope, spokenLanguage(speaking));
  const isOfSite =
    content.words !== undefined && ownWordsOf(content.words).has((language ?? "").toLowerCase());
  // Of a language that Parvis does not speak its words are to be translated too.
  return language === undefined || isList || (isSpoken(language) && !isOfSite)
    ? code
    : translateSite(language, options, terminal, speaking);
};
