import type { Command } from "../run/command.ts";
import { debug, help } from "./flags.ts";

/** Writes the catalogues of a language, with what is missing marked; for those who translate Parvis. */
export const translate: Command = {
  name: "translate",
  summary: "translate.summary",
  words: [{ placeholder: "cli.value.language" }],
  flags: [debug, help],
  site: "none",
  run: async ({ args, terminal, language }) => {
    const { translateWords } = await import("../translate/translate-words.ts");
    return translateWords(args.words[0] ?? "", terminal, language);
  },
};
