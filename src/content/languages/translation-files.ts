/** Finds the files that translate others: `conte.en.md` beside `conte.md`. */
import { posix } from "node:path";
import type { Report } from "../report.ts";
import { isId } from "../schema/id-form.ts";
import type { Source } from "../yaml/source.ts";
import { isLanguageName, type TranslationName, translationName } from "./file-name.ts";
import { reportOrphan, reportUnknownFile } from "./report.ts";

const wholeFile = { start: 0, end: 0 };

/** The translations of files, by these and by their languages. */
export type Translations = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The name of a file in a language, of one that may be translated. */
const nameIn = (file: string): TranslationName | undefined => {
  const name = translationName(file);
  const isMeant = name && isId(posix.basename(name.base, ".md")) && isLanguageName(name.language);
  return isMeant ? name : undefined;
};

export class TranslationFiles {
  /** The files that nobody has taken; what is reported here is taken. */
  readonly #left: Map<string, Source>;
  readonly #languages: readonly string[];
  readonly #report: Report;

  constructor(left: Map<string, Source>, languages: readonly string[], report: Report) {
    this.#left = left;
    this.#languages = languages;
    this.#report = report;
  }

  /** Those of one file among the files of its folder, by their language. */
  of(file: string, folder: readonly string[]): ReadonlyMap<string, string> {
    return new Map(
      folder.flatMap((one) => {
        const name = translationName(one);
        if (name?.base !== file || !this.#left.has(one)) return [];
        const language = this.#languageOf(one, name);
        return language === undefined ? [] : [[language, one] as const];
      }),
    );
  }

  /** Those among the files of a folder; those of no file, and second ones of one language, are reported. */
  among(files: readonly string[]): Translations {
    const found = new Map<string, Map<string, string>>();
    for (const file of files) {
      const name = nameIn(file);
      const language = name && this.#languageOf(file, name);
      if (!name || language === undefined) continue;
      if (!files.includes(name.base)) {
        const ids = files.filter((one) => !translationName(one));
        reportOrphan(this.#take(file), name, ids, this.#report);
        continue;
      }
      const ofBase = found.get(name.base) ?? new Map<string, string>();
      found.set(name.base, ofBase);
      const original = ofBase.get(language);
      if (original === undefined) ofBase.set(language, file);
      else this.#reportCopy(file, original);
    }
    return found;
  }

  #reportCopy(file: string, original: string): void {
    this.#take(file);
    this.#report.add({ file, text: "" }, wholeFile, "unexpected-file.copy", { original });
  }

  #take(file: string): Source | undefined {
    const source = this.#left.get(file);
    this.#left.delete(file);
    return source;
  }

  /** The language of the site that a file is in; one that the site does not have is reported. */
  #languageOf(file: string, name: TranslationName): string | undefined {
    const asked = name.language.toLowerCase();
    const language = this.#languages.find((one) => one.toLowerCase() === asked);
    if (language !== undefined) return language;
    const source = this.#take(file) ?? { file, text: "" };
    reportUnknownFile(source, name, this.#languages, this.#report);
    return undefined;
  }
}
