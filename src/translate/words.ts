/** Writes the catalogues of a language, with what is missing marked for its translators. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "../disk/write-atomically.ts";
import { type CatalogueName, catalogueNames, reference, type Texts } from "../i18n/catalogue.ts";
import { wantedKeys } from "../i18n/coverage.ts";
import { type CatalogueSource, readCatalogue } from "./catalogue-source.ts";
import { type Merged, mergeCatalogue } from "./merge.ts";

/** What was done with one catalogue. */
export interface Completed extends Omit<Merged, "lines"> {
  /** From the folder of languages: `es/pages.ts`. */
  readonly file: string;
}

/** The list with which a catalogue compiles although it is not complete. */
const missingList = /\/\*\* Not translated yet[^\n]*\ntype Missing =[^;]*;\n/;

const printMissing = (language: string, missing: readonly string[]): string => {
  const keys = missing.map((key) => JSON.stringify(key));
  const list = keys.length === 1 ? ` ${keys.join("")}` : `\n  | ${keys.join("\n  | ")}`;
  return `/** Not translated yet: \`npm run translate -- ${language}\` renews this list. */\ntype Missing =${list};\n\n`;
};

const emptyCatalogue = (name: CatalogueName, language: string): CatalogueSource => ({
  header: `import type { en } from "../${reference}/${name}.ts";\nimport type { Translation } from "../parameters.ts";\n`,
  opening: `export const ${language}: Translation<typeof en> = {`,
  entries: [],
  closing: "};\n",
});

const opening = (language: string, before: string, isComplete: boolean): string => {
  if (!isComplete) return `export const ${language}: Translation<typeof en, Missing> = {`;
  return before.replace("Translation<typeof en, Missing>", "Translation<typeof en>");
};

/** The texts as they are written, which is enough to find their placeholders. */
const sourcesOf = ({ entries }: CatalogueSource): Texts =>
  Object.fromEntries(entries.map(({ key, lines }) => [key, lines.join("\n")]));

const completeOne = (folder: string, language: string, name: CatalogueName): Completed => {
  const file = `${language}/${name}.ts`;
  const path = join(folder, file);
  const english = readCatalogue(readFileSync(join(folder, reference, `${name}.ts`), "utf8"));
  const own = existsSync(path)
    ? readCatalogue(readFileSync(path, "utf8"))
    : emptyCatalogue(name, language);
  const wanted = wantedKeys(sourcesOf(english), sourcesOf(own), language);
  const { lines, ...counts } = mergeCatalogue(english, own.entries, wanted);
  const { missing } = counts;
  // Who has nothing to translate has set the comments as they like them.
  const isDone = missing.length === 0 && counts.dropped.length === 0;
  if (isDone && own.entries.length > 0 && !missingList.test(own.header)) return { file, ...counts };
  const [imports = "", note = ""] = splitNote(own.header.replace(missingList, ""));
  const list = missing.length === 0 ? "" : printMissing(language, missing);
  const head = `${imports.trimEnd()}\n\n${list}${note}`;
  const body = lines.length === 0 ? "" : `${lines.join("\n").replace(/^\n+/, "")}\n`;
  writeAtomically(
    path,
    `${head}${opening(language, own.opening, missing.length === 0)}\n${body}${own.closing}`,
  );
  return { file, ...counts };
};

/** The comment of the catalogue itself goes with its first line. */
const splitNote = (header: string): readonly string[] => {
  const [, before = header, note = ""] =
    /^([\s\S]*?)(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n?)\s*$/.exec(header) ?? [];
  return [before, note === "" || note.endsWith("\n") ? note : `${note}\n`];
};

/** Writes or completes what a language says on pages, of problems, in commands and in new files, in a folder of languages. */
export const completeWords = (folder: string, language: string): readonly Completed[] =>
  catalogueNames.map((name) => completeOne(folder, language, name));
