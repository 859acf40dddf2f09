/** What fields and words of a closed list are called, in the language of who writes them. */
import { reference, spokenLanguage, textsOf } from "../i18n/catalogue.ts";
import {
  accessNeeds,
  accessStates,
  callKinds,
  materialKinds,
  organisationKinds,
  outcomeKinds,
  recordingPlans,
  serviceKinds,
  sessionKinds,
  slotKinds,
  transportModes,
} from "../site/words.ts";
import type { Field } from "./fields.ts";

/** What an editor says of a field: `Titre`, and a sentence. */
export interface Told {
  readonly name: string;
  readonly sentence: string;
}

/** A text of a catalogue, in English where the language has none; undefined for what both lack. */
const lookUp = (catalogue: "fields" | "pages", key: string, language: string) =>
  textsOf(catalogue, spokenLanguage(language))[key] ?? textsOf(catalogue, reference)[key];

/** What a field is called, and what is to be said of it, in a language; in English where Parvis does not speak it. */
export const fieldTold = (field: Pick<Field, "key" | "sentence">, language: string): Told => ({
  name: lookUp("fields", `name.${field.key}`, language) ?? field.key,
  sentence: lookUp("fields", field.sentence, language) ?? field.sentence,
});

/** Lists that pages have words for, and where those stand. */
const onPages: readonly (readonly [words: readonly string[], beginning: string])[] = [
  [slotKinds, "slot"],
  [sessionKinds, "session"],
  [materialKinds, "material"],
  [outcomeKinds, "outcome"],
  [recordingPlans, "recording"],
  [organisationKinds, "organisation"],
  [callKinds, "call"],
  [serviceKinds, "service"],
  [accessNeeds, "access"],
  [accessStates, "access"],
  [transportModes, "transport"],
];

/** What a word of a closed list, and of which, is called in a language; undefined where it says itself. */
export const wordTold = (
  word: string,
  words: readonly string[],
  language: string,
): string | undefined => {
  const beginning = onPages.find(
    ([list]) => list.length === words.length && list.every((one, i) => one === words[i]),
  )?.[1];
  const onPage = beginning && lookUp("pages", `${beginning}.${word}`, language);
  return onPage ?? lookUp("fields", `value.${word}`, language);
};

/** What else is to be said: of an id that nothing has, of what is still open. */
export const noteTold = (note: "tba" | "unknown", language: string): string =>
  lookUp("fields", `note.${note}`, language) ?? note;
