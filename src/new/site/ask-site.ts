/** Asks what is not said yet of a new site, one question after the other. */
import { nameToId } from "../../content/name-to-id.ts";
import { spokenLanguages } from "../../i18n/catalogue.ts";
import { commandWords, type SayCommand } from "../../i18n/commands.ts";
import { languageName } from "../../i18n/languages.ts";
import type { Asker } from "../../run/asker.ts";
import { type Host, hosts } from "../hosts/names.ts";
import { type AnswerName, type Answers, faultOf } from "./answers.ts";
import { wayOfFolder } from "./way-of-folder.ts";

/** What is known, with the folder as it is written. */
export interface Asked {
  readonly folder: string | undefined;
  readonly answers: Answers;
}

/** What hosts are called in all languages; the others have words for it. */
const hostNames: Readonly<Partial<Record<Host, string>>> = {
  github: "GitHub Pages",
  gitlab: "GitLab Pages",
  netlify: "Netlify",
  cloudflare: "Cloudflare",
};

const hostLabel = (host: Host, say: SayCommand): string =>
  hostNames[host] ?? say(host === "ftp" ? "site.host.ftp" : "site.host.none");

/** The language is asked in that of who types, all else in the language. */
const askLanguage = (asker: Asker, own: string): Promise<string | undefined> =>
  asker.choose({
    message: commandWords(own)("site.ask.language"),
    choices: spokenLanguages().map((value) => ({ value, label: languageName(value, value) })),
    initial: spokenLanguages().find((one) => own.startsWith(one)) ?? "en",
  });

type TextName = "title" | "day" | "place" | "publisher" | "registration" | "url";

const askText = (name: TextName, asker: Asker, say: SayCommand): Promise<string | undefined> =>
  asker.text({
    message: say(`site.ask.${name}`),
    ...(name !== "title" && { hint: say("site.ask.unknown") }),
    check: (text) => faultOf(name, text, say),
  });

/** Asks what is not said yet; undefined if that is cancelled. */
const unlessSaid = (
  said: string | undefined,
  ask: () => Promise<string | undefined>,
): Promise<string | undefined> => (said === undefined ? ask() : Promise.resolve(said));

/** Where the site will be published; undefined if that is cancelled. */
export const askHost = (asker: Asker, say: SayCommand): Promise<string | undefined> =>
  asker.choose({
    message: say("site.ask.host"),
    choices: hosts.map((value) => ({ value, label: hostLabel(value, say) })),
    initial: "none",
  });

/** All that was said and answered; undefined if it was cancelled. */
export const askSite = async (
  { folder, answers }: Asked,
  asker: Asker,
  own: { readonly language: string; readonly toPath: (path: string) => string },
): Promise<Asked | undefined> => {
  const language = await unlessSaid(answers.language, () => askLanguage(asker, own.language));
  if (language === undefined) return undefined;
  const say = commandWords(language);
  const known: Partial<Record<AnswerName, string>> = { ...answers, language };
  for (const name of [
    "title",
    "day",
    "place",
    "publisher",
    "registration",
    "host",
    "url",
  ] as const) {
    const answer = await unlessSaid(answers[name], () =>
      name === "host" ? askHost(asker, say) : askText(name, asker, say),
    );
    if (answer === undefined) return undefined;
    known[name] = answer;
  }
  const where = await unlessSaid(folder, () =>
    asker.text({
      message: say("site.ask.folder"),
      initial: nameToId(known.title ?? "") ?? "",
      check: (text) => wayOfFolder(own.toPath(text.trim()), text.trim(), say),
    }),
  );
  return where === undefined ? undefined : { folder: where.trim() || undefined, answers: known };
};
