/** Texts of a form, as a file says them: one, or one in each language. */
import { isMap, toMap } from "../../content/patch/values.ts";
import type { Value } from "../../content/yaml/parse.ts";
import type { LanguagesForm, ValueForm } from "../form.ts";
import { namesAlone } from "./media-names.ts";
import { shownLanguage, type ShownMap } from "./to-form.ts";

/** True for a map as a form holds it: the browser hands back anything. */
export const isShownMap = (shown: unknown): shown is ShownMap =>
  typeof shown === "object" && shown !== null && !Array.isArray(shown);

/** A text with line breaks as files have them and none around it; undefined for nothing. */
export const textOf = (shown: unknown): string | undefined => {
  if (typeof shown !== "string" && typeof shown !== "number") return undefined;
  const text = String(shown).replace(/\r\n?/g, "\n").trim();
  return text === "" ? undefined : text;
};

/** One text; of several that stand side by side the one that the form shows. */
export const valueFromForm = (shown: unknown, form: ValueForm, former: Value): Value => {
  const said = textOf(shown);
  const text = said === undefined ? undefined : namesAlone(said, form.tag);
  const language = shownLanguage(former, form);
  if (language === undefined || !isMap(former)) return text;
  const others = toMap(Object.entries(former).filter(([key]) => key !== language));
  if (text === undefined) return Object.keys(others).length === 0 ? undefined : others;
  return toMap(Object.entries({ ...former, [language]: text }));
};

/** A text in each language, and one alone where the file has one alone. */
export const languagesFromForm = (
  shown: unknown,
  { languages, value }: LanguagesForm,
  former: Value,
): Value => {
  if (!isShownMap(shown)) return textOf(shown);
  const texts = toMap(
    languages.map((language) => [language, valueFromForm(shown[language], value, undefined)]),
  );
  const [first = ""] = languages;
  const isAlone = Object.keys(texts).every((language) => language === first);
  return isAlone && !isMap(former)
    ? texts[first]
    : Object.keys(texts).length > 0
      ? texts
      : undefined;
};
