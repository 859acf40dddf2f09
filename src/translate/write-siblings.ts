/** `translate en sessions/conte`: writes the file in which something is to be translated, or completes it. */
import { join } from "node:path";
import type { Item } from "../content/content.ts";
import { isThere } from "../disk/folders.ts";
import { completedText, siblingFile, siblingText } from "../content/translations/sibling.ts";
import { languagesFor, pointerTo, type SourceText } from "../content/translations/texts.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { tellProblems } from "../run/load.ts";
import { carryOut, type Edit } from "../run/plan.ts";
import { findTarget, type Scope, textsIn } from "./targets.ts";

/** What is done with the files that are meant. */
interface Work {
  readonly files: Map<string, string>;
  readonly edits: Map<string, Edit>;
  /** Texts that are translated where they stand, with their places. */
  readonly inPlace: string[];
}

/** The texts of an item in a file of its own, which may have another beside it. */
const writeBeside = (
  item: Item<unknown>,
  texts: readonly SourceText[],
  { language, say, work, site }: { language: string; say: Scope["say"]; work: Work; site: string },
): void => {
  const file = siblingFile(item, language);
  const own = item.translations?.get(language);
  if (own) {
    const text = completedText(item, own, texts);
    const from = own.document.source.text;
    if (text !== from) work.edits.set(file, { from, to: text });
    return;
  }
  // What is there and is no translation cannot be read.
  if (isThere(join(site, file))) throw new UsageFault(say("import.fault.broken-file", { file }));
  const text = siblingText(item, texts, say);
  if (text !== undefined) work.files.set(file, text);
};

/** Where to translate a text, and how: terms have a file for each language. */
const inPlace = ({ source, field, language: from, item, kind }: SourceText, to: string): string =>
  kind === "glossary"
    ? `${siblingFile(item, to)}  ${item.id}: { ${field}: … }`
    : `${pointerTo(source)}  ${field.split(".").at(-1) ?? field}: { ${from}: …, ${to}: … }`;

/** All that is meant by some words. Throws `UsageFault` for what is not there, or is in the language already. */
const plan = (site: string, language: string, words: readonly string[], scope: Scope): Work => {
  const { say, content } = scope;
  const all = textsIn(scope);
  const work: Work = { files: new Map(), edits: new Map(), inPlace: [] };
  for (const word of words) {
    const { texts, language: named } = findTarget(word, all, scope);
    const wanted = texts.filter(
      (text) => text.language !== language && languagesFor(content, text.event).includes(language),
    );
    if (wanted.length === 0 || (named !== undefined && named !== language))
      throw new UsageFault(say("translate.own-language", { value: word, language }));
    for (const [item, ofItem] of Map.groupBy(wanted, (text) => text.item)) {
      if (item.document.source.file.endsWith(".md"))
        writeBeside(item, ofItem, { language, say, work, site });
      else
        work.inPlace.push(
          ...ofItem
            .filter((text) => text.isWorded && !text.translations.has(language))
            .map((text) => inPlace(text, language)),
        );
    }
  }
  return work;
};

/** Its exit code. */
export const writeSiblings = (
  options: Options,
  terminal: Terminal,
  { language, words }: { readonly language: string; readonly words: readonly string[] },
  scope: Scope,
): number => {
  const { say } = scope;
  const { files, edits, inPlace } = plan(options.site, language, words, scope);
  const { errors, loaded } = carryOut(options, { files, edits });
  if (errors.length > 0) {
    tellProblems(errors, loaded, options, terminal);
    return 1;
  }
  const list = (lines: Iterable<string>): string =>
    [...lines].map((line) => `  ${line}\n`).join("");
  if (files.size > 0) terminal.tell(`${say("new.made")}\n${list(files.keys())}`);
  if (edits.size > 0) terminal.tell(`${say("new.changed")}\n${list(edits.keys())}`);
  if (inPlace.length > 0) terminal.tell(`${say("translate.in-place")}\n${list(inPlace)}`);
  const isNothing = files.size + edits.size + inPlace.length === 0;
  const [first] = [...files.keys(), ...edits.keys()];
  if (isNothing) terminal.tell(`${say("translate.nothing-missing")}\n`);
  else if (first !== undefined) terminal.tell(`${say("translate.then", { file: first })}\n`);
  return 0;
};
