/** `translate --done` and `--same`: notes that translations say what their sources say now. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Content, Item } from "../content/content.ts";
import type { Judged } from "../content/translations/judge.ts";
import { changedNotes, notesFile } from "../content/translations/notes.ts";
import { notesOf } from "../content/translations/judge.ts";
import type { SayCommand } from "../i18n/commands.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { tellProblems } from "../run/load.ts";
import { carryOut } from "../run/plan.ts";
import { findTarget, type Scope, scopesOf, textsIn } from "./targets.ts";

export interface Mark {
  /** All languages, if none is meant. */
  readonly language: string | undefined;
  /** All that is translated, if none is named. */
  readonly words: readonly string[];
  /** True to keep what is stale as it is, and to note nothing else. */
  readonly isSame: boolean;
}

/** Says which translations are meant. Throws `UsageFault` for a file that is not there, or has no translation. */
const meantBy = ({ language, words }: Mark, scope: Scope): ((one: Judged) => boolean) => {
  const texts = textsIn(scope);
  const targets =
    words.length === 0
      ? [{ texts, language, word: undefined }]
      : words.map((word) => ({ ...findTarget(word, texts, scope), word }));
  const meant = targets.map((target) => {
    const own = language ?? target.language;
    const isSaid = target.texts.some(({ translations }) =>
      own === undefined ? translations.size > 0 : translations.has(own),
    );
    if (!isSaid && target.word !== undefined)
      throw new UsageFault(scope.say("translate.none-yet", { value: target.word }));
    return { items: new Set<Item<unknown>>(target.texts.map(({ item }) => item)), own };
  });
  return ({ text, language: said }) =>
    meant.some(({ items, own }) => items.has(text.item) && (own ?? said) === said);
};

const checkNotes = (content: Content, scope: Scope, say: SayCommand): void => {
  for (const event of scopesOf(scope)) {
    const { document, data } = notesOf(content, event);
    if (!data && document.source.text !== "")
      throw new UsageFault(say("translate.broken", { file: notesFile(event) }));
  }
};

/** Its exit code. */
export const markDone = (
  options: Options,
  terminal: Terminal,
  mark: Mark,
  scope: Scope,
): number => {
  const { content, say } = scope;
  checkNotes(content, scope, say);
  const isMeant = meantBy(mark, scope);
  const noted = new Set<string>();
  const files = changedNotes(content, (one) => {
    const isDone = isMeant(one) && (!mark.isSame || one.state === "stale");
    if (isDone && one.state !== "noted") noted.add(one.own.document.source.file);
    return isDone;
  });
  if (noted.size === 0) {
    terminal.tell(`${say(mark.isSame ? "translate.nothing-stale" : "translate.nothing-new")}\n`);
    return 0;
  }
  const { there = [], fresh = [] } = Object.groupBy(files, ([file]) =>
    existsSync(join(options.site, file)) ? "there" : "fresh",
  );
  const { errors, loaded } = carryOut(options, {
    files: new Map(fresh.map(([file, { to }]) => [file, to])),
    edits: new Map(there),
  });
  if (errors.length > 0) {
    tellProblems(errors, loaded, options, terminal);
    return 1;
  }
  const list = [...noted].map((file) => `  ${file}\n`).join("");
  terminal.tell(`${say("translate.noted", { files: [...files.keys()].join(", ") })}\n${list}`);
  return 0;
};
