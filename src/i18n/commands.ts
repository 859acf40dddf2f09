import { en } from "./en/commands.ts";
import { fr } from "./fr/commands.ts";
import { he } from "./he/commands.ts";
import { oncePerLanguage } from "./memo.ts";

type Written = keyof typeof en;
type Counted = Written extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never;

/** A text of the command line; of `key.one` and `key.other`, `key` stands for both. */
export type CommandKey = Written | Counted;

export type SayCommand = (
  key: CommandKey,
  params?: Readonly<Record<string, string | number>>,
) => string;

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr, he };

/** The language in which commands speak where a site is in `language`: English where there is no translation. */
export const spokenLanguage = (language: string): string => {
  const spoken = language.toLowerCase().split("-")[0] ?? "";
  return spoken in languages ? spoken : "en";
};

/** What commands say in a language; English where there is no translation. */
export const commandWords = oncePerLanguage((language): SayCommand => {
  const spoken = spokenLanguage(language);
  const english: Readonly<Record<string, string>> = en;
  const said = languages[spoken] ?? english;
  const plural = new Intl.PluralRules(spoken);
  return (key, params = {}) => {
    const { count } = params;
    const form = typeof count === "number" ? `${key}.${plural.select(count)}` : key;
    const text = said[form] ?? said[key] ?? english[form] ?? english[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
  };
});
