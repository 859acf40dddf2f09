/** The command `translate` in a site: completes a language in its `data/words.yaml`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tagFor } from "../i18n/catalogue.ts";
import { commandWords } from "../i18n/commands.ts";
import { loadContent } from "../content/load.ts";
import { ownWordsOf } from "../content/words/read.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { tellProblems } from "../run/load.ts";
import { carryOut } from "../run/plan.ts";
import { isLanguageTag } from "../time.ts";
import { completeFile } from "./words-file.ts";

const file = "data/words.yaml";

/** The language whose plurals a language has: its own, or those of what the site says that it is like. */
const pluralsOf = (site: string, language: string): string => {
  const { content } = loadContent(site);
  const like = content.words && ownWordsOf(content.words).get(language.toLowerCase())?.like;
  const own = { texts: {}, isSpoken: true, like };
  return tagFor(Intl.PluralRules, { language, words: new Map([[language.toLowerCase(), own]]) });
};

/** Its exit code: 1 where the file would have errors, and stays as it was. Throws `UsageFault` for what is no language. */
export const translateSite = (
  wanted: string,
  options: Options,
  terminal: Terminal,
  language: string,
): number => {
  const say = commandWords(language);
  if (!isLanguageTag(wanted)) throw new UsageFault(say("translate.no-tag", { value: wanted }));
  const { site } = options;
  const path = join(site, file);
  const isThere = existsSync(path);
  const before = isThere
    ? readFileSync(path, "utf8")
        .replace(/^\ufeff/, "")
        .replace(/\r\n?/g, "\n")
    : `# ${say("translate.head")}\n`;
  const { text, own, total } = completeFile(before, wanted, pluralsOf(site, wanted));
  const { errors, loaded } = carryOut(
    options,
    isThere
      ? { files: new Map(), edits: new Map([[file, { from: before, to: text }]]) }
      : { files: new Map([[file, text]]) },
  );
  if (errors.length > 0) {
    tellProblems(errors, loaded, options, terminal);
    return 1;
  }
  terminal.tell(`${say("translate.words", { file, own: String(own), total: String(total) })}\n`);
  return 0;
};
