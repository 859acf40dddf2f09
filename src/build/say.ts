import { typeset } from "../text/typography.ts";

/** Says a sentence of a table, with `{name}` replaced. */
export type Say<K extends string> = (key: K, params?: Readonly<Record<string, string>>) => string;

/** Chooses the table of a language: French where the site is French, else English. */
export const speaker =
  <K extends string>(en: Readonly<Record<K, string>>, fr: Readonly<Record<K, string>>) =>
  (language: string): Say<K> => {
    const isFrench = /^fr\b/i.test(language);
    return (key, params = {}) =>
      (isFrench ? typeset(fr[key], "fr") : en[key]).replace(
        /\{(\w+)\}/g,
        (_, name: string) => params[name] ?? "",
      );
  };
