import { finder, spokenLanguage } from "../i18n/catalogue.ts";
import type { en } from "../i18n/en/templates.ts";

/** The text of a new file, in the language if there is a translation; `facts` are YAML as they stand. */
export const fillTemplate = (
  name: keyof typeof en,
  language: string,
  facts: Readonly<Record<string, string>>,
): string =>
  finder(
    "templates",
    spokenLanguage(language),
  )(name).replace(/\{(\w+)\}/g, (whole, fact: string) => facts[fact] ?? whole);
