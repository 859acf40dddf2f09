/** What a new site is asked for on the command line, by `new site` and by `npm create parvis`. */
import { spokenLanguages } from "../i18n/catalogue.ts";
import { hosts } from "../new/hosts/names.ts";
import type { AnswerName } from "../new/site/answers.ts";
import type { Call, Command } from "../run/command.ts";
import { anyText, type Default, type PlaceholderKey, type Valued } from "../run/flag.ts";
import { debug, help } from "./flags.ts";

export const id: Valued<string> = {
  kind: "valued",
  name: "id",
  summary: "new.flag.id",
  placeholder: "cli.value.id",
  read: anyText,
};

/** What is answered is read where it is asked too, so that both are told the same of it. */
const flag = (
  name: Exclude<AnswerName, "id">,
  placeholder: PlaceholderKey,
  standard?: Default,
): Valued<string> => ({
  kind: "valued",
  name,
  summary: `new.flag.${name}`,
  placeholder,
  ...(standard && { default: standard }),
  read: anyText,
});

/** The language of a site, and that of a translation of what is there. */
export const language: Valued<string> = {
  ...flag("language", "cli.value.language", { key: "new.default.language" }),
  choices: spokenLanguages(),
};

/** The flags that only a new site has, but for the language. */
export const siteFlags: readonly Valued<string>[] = [
  language,
  flag("title", "cli.value.name"),
  flag("day", "cli.value.date", { text: "tba" }),
  flag("place", "cli.value.name", { text: "tba" }),
  flag("publisher", "cli.value.name"),
  flag("registration", "cli.value.url"),
  { ...flag("host", "cli.value.id", { text: "none" }), choices: hosts },
  flag("url", "cli.value.url", { text: "tba" }),
  flag("timezone", "cli.value.zone", { key: "new.default.timezone" }),
];

/** Makes the folder of a site; `others` are flags that mean nothing there. */
export const runNewSite = async (
  { args, options, terminal, toPath, asker, language, zone }: Call,
  request: { readonly folder: string | undefined; readonly others?: readonly string[] },
): Promise<number> => {
  const { makeSite } = await import("../new/site/make-site.ts");
  const answers = Object.fromEntries(
    [...siteFlags, id].flatMap((one) => {
      const text = args.value(one);
      return text === undefined ? [] : [[one.name, text]];
    }),
  );
  return makeSite(options, terminal, {
    ...request,
    answers,
    own: { language, zone },
    toPath,
    asker,
  });
};

/** What `npm create parvis` runs; no command of a site. */
export const createSite: Command = {
  name: "create",
  summary: "create.summary",
  words: [{ placeholder: "cli.value.folder", isOptional: true }],
  isOpen: true,
  flags: [...siteFlags, id, debug, help],
  site: "none",
  run: (call) => runNewSite(call, { folder: call.args.words.join(" ") || undefined }),
};
