import type { Call, Command } from "../run/command.ts";
import { anyText, type Switch, type Valued } from "../run/flag.ts";
import { ending, toolFolder } from "../disk/places.ts";
import { debug, help, site } from "./flags.ts";

const list: Switch = { kind: "switch", name: "list", summary: "translate.flag.list" };
const done: Switch = { kind: "switch", name: "done", summary: "translate.flag.done" };
const same: Switch = { kind: "switch", name: "same", summary: "translate.flag.same" };
const words: Switch = { kind: "switch", name: "words", summary: "translate.flag.words" };

const event: Valued<string> = {
  kind: "valued",
  name: "event",
  summary: "translate.flag.event",
  placeholder: "cli.value.id",
  read: anyText,
};

/** True where Parvis itself is worked on: in its repository, and of no other site. */
const isOfParvis = ({ args, options }: Call): boolean =>
  ending === ".ts" &&
  args.value(site) === undefined &&
  options.site === toolFolder &&
  args.words.length === 1 &&
  ![list, done, same, words, event].some((flag) => args.has(flag));

/** Writes and tells of what a site says in its languages; in the repository of Parvis, its catalogues. */
export const translate: Command = {
  name: "translate",
  summary: "translate.summary",
  help: "translate.help",
  words: [
    { placeholder: "cli.value.language", isOptional: true },
    { placeholder: "cli.value.file", isOptional: true, isFile: true },
  ],
  isOpen: true,
  flags: [list, done, same, event, words, site, debug, help],
  site: "there",
  run: async (call) => {
    const { args, options, terminal, language } = call;
    if (isOfParvis(call)) {
      const { translateWords } = await import("../translate/translate-words.ts");
      return translateWords(args.words[0] ?? "", terminal, language);
    }
    const { translateContent } = await import("../translate/translate-content.ts");
    return translateContent(options, terminal, {
      words: args.words,
      event: args.value(event),
      isList: args.has(list),
      isDone: args.has(done),
      isSame: args.has(same),
      isWords: args.has(words),
    });
  },
};
