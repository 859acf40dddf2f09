import { en, type Phrases } from "./en/problems.ts";
import { fr } from "./fr/problems.ts";

const catalogues: Record<string, Phrases> = { en, fr };

/** What problems say in a language; English where there is no translation. */
export const phrasesFor = (language: string): Phrases =>
  catalogues[language.toLowerCase().split("-")[0] ?? ""] ?? en;
