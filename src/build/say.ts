import { typeset } from "../text/typography.ts";

/** Says a sentence of a table, with `{name}` replaced. */
export type Say<K extends string> = (key: K, params?: Readonly<Record<string, string>>) => string;

/** Chooses the table of a language: French or Hebrew where the site is, and there is one, else English. */
export const speaker =
  <K extends string>(
    en: Readonly<Record<K, string>>,
    fr: Readonly<Record<K, string>>,
    he?: Readonly<Partial<Record<K, string>>>,
  ) =>
  (language: string): Say<K> => {
    const isFrench = /^fr\b/i.test(language);
    const isHebrew = /^he\b/i.test(language);
    return (key, params = {}) =>
      (isFrench ? typeset(fr[key], "fr") : (isHebrew && he?.[key]) || en[key]).replace(
        /\{(\w+)\}/g,
        (_, name: string) => params[name] ?? "",
      );
  };
