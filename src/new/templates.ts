import { en } from "../i18n/en/templates.ts";
import { fr } from "../i18n/fr/templates.ts";

const templates: Readonly<Record<string, typeof fr>> = { en, fr };

/** The text of a new file, in the language if there is a translation; `facts` are YAML as they stand. */
export const fillTemplate = (
  name: keyof typeof en,
  language: string,
  facts: Readonly<Record<string, string>>,
): string =>
  (templates[language.toLowerCase().split("-")[0] ?? ""] ?? en)[name].replace(
    /\{(\w+)\}/g,
    (whole, fact: string) => facts[fact] ?? whole,
  );
