/** The flags of a new site, by what they answer. */
import { spokenLanguages } from "../i18n/catalogue.ts";
import { hosts } from "../new/hosts/names.ts";
import type { AnswerName, Answers } from "../new/site/answers.ts";
import type { Arguments } from "../run/command.ts";
import { anyText, type Default, type PlaceholderKey, type Valued } from "../run/flag.ts";

type Own = Exclude<AnswerName, "id">;

const flag = (name: Own, placeholder: PlaceholderKey, standard?: Default): Valued<string> => ({
  kind: "valued",
  name,
  summary: `new.flag.${name}`,
  placeholder,
  ...(standard && { default: standard }),
  read: anyText,
});

/** What is answered is read where it is asked too, so that both are told the same of it. */
export const siteFlags: Readonly<Record<Own, Valued<string>>> = {
  language: {
    ...flag("language", "cli.value.language", { key: "new.default.language" }),
    choices: spokenLanguages(),
  },
  title: flag("title", "cli.value.name"),
  day: flag("day", "cli.value.date", { text: "tba" }),
  place: flag("place", "cli.value.name", { text: "tba" }),
  publisher: flag("publisher", "cli.value.name"),
  registration: flag("registration", "cli.value.url"),
  host: { ...flag("host", "cli.value.id", { text: "none" }), choices: hosts },
  url: flag("url", "cli.value.url", { text: "tba" }),
  timezone: flag("timezone", "cli.value.zone", { key: "new.default.timezone" }),
};

/** What was said on the command line. */
export const answersIn = (args: Arguments, id: Valued<string>): Answers =>
  Object.fromEntries(
    [...Object.values(siteFlags), id].flatMap((one) => {
      const text = args.value(one);
      return text === undefined ? [] : [[one.name, text]];
    }),
  );
