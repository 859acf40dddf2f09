/** What is wrong with the files of other languages. */
import { posix } from "node:path";
import type { Report } from "../report.ts";
import { nearestWord } from "../suggest/nearest.ts";
import type { Range, Source } from "../yaml/source.ts";

/** Reports a language that the site does not have. */
export const reportUnknownLanguage = (
  source: Source,
  range: Range,
  value: string,
  languages: readonly string[],
  kind: "file" | "text",
  report: Report,
): void => {
  // `eng` and `en-GB` are `en`, if the site speaks no other English.
  const [meant] = Intl.getCanonicalLocales(value).map((tag) => tag.split("-")[0] ?? tag);
  const nearest = languages.find((one) => one === meant) ?? nearestWord(value, languages);
  report.add(source, range, `unknown-language.${kind}`, { value, nearest, known: languages });
};

/** Reports a translation of a file that is not there; `files` are those that are. */
export const reportOrphan = (
  source: Source | undefined,
  { base, language }: { readonly base: string; readonly language: string },
  files: readonly string[],
  report: Report,
): void => {
  if (!source) return;
  const ids = files.map((file) => posix.basename(file, ".md"));
  const id = nearestWord(posix.basename(base, ".md"), ids);
  report.add(source, { start: 0, end: 0 }, "orphan-translation", {
    base: posix.basename(base),
    fixed: id === undefined ? undefined : `${id}.${language}.md`,
  });
};
