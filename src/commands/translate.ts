import type { Call, Command } from "../run/command.ts";
import { ending, toolFolder } from "../disk/places.ts";
import { debug, help, site } from "./flags.ts";

/** True where Parvis itself is worked on: in its repository, and of no other site. */
const isOfParvis = ({ args, options }: Call): boolean =>
  ending === ".ts" && args.value(site) === undefined && options.site === toolFolder;

/** Writes what a site says in a language, with what is missing marked; in the repository of Parvis, its catalogues. */
export const translate: Command = {
  name: "translate",
  summary: "translate.summary",
  words: [{ placeholder: "cli.value.language" }],
  flags: [site, debug, help],
  site: "there",
  run: async (call) => {
    const { args, options, terminal, language } = call;
    const wanted = args.words[0] ?? "";
    if (isOfParvis(call)) {
      const { translateWords } = await import("../translate/translate-words.ts");
      return translateWords(wanted, terminal, language);
    }
    const { translateSite } = await import("../translate/translate-site.ts");
    return translateSite(wanted, options, terminal, language);
  },
};
