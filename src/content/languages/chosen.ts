/** Texts that a file gives in several languages at one place: `title: { fr: Accueil, en: Welcome }`. */
import type * as z from "zod";
import { isLanguageTag } from "../../time.ts";
import { schemasAt } from "../schema/shape.ts";
import { isTranslatable, tagOf } from "../schema/tags.ts";
import type { Choice, Document } from "../yaml/document.ts";
import type { Value, ValueMap } from "../yaml/parse.ts";
import { type Path, pathName, type Step } from "../yaml/path.ts";

const baseOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/** True for a map of texts by languages, of which the site speaks one at least, be it called `EN` or `en-GB` where the site says `en`. */
const isByLanguage = (value: Value, languages: readonly string[]): value is ValueMap => {
  if (typeof value !== "object" || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.some(([key]) => languages.some((one) => baseOf(one) === baseOf(key))) &&
    entries.every(([key, text]) => isLanguageTag(key) && typeof text !== "object")
  );
};

interface Walk {
  readonly languages: readonly string[];
  readonly spoken: readonly string[];
  readonly path: Step[];
  readonly choices: Choice[];
}

const at = (step: Step, value: Value, walk: Walk): Value => {
  walk.path.push(step);
  const chosen = choose(value, walk);
  walk.path.pop();
  return chosen;
};

const choose = (value: Value, walk: Walk): Value => {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item: Value, i) => at(i, item, walk));
  const { languages, spoken, path, choices } = walk;
  if (!isByLanguage(value, languages))
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [key, at(key, inside, walk)]),
    );
  const language = languages.find((one) => value[one] !== undefined);
  choices.push({ path: [...path], language, keys: Object.keys(value), languages: spoken });
  // Where none is called as the site calls it, that is reported, and any will do.
  return language === undefined ? Object.values(value).find(Boolean) : value[language];
};

/** Most files hold no such map, and most of those that do say a language with a colon behind it. */
const mayHold = ({ source: { text } }: Document, languages: readonly string[]): boolean =>
  languages.some((one) =>
    new RegExp(`(?:^|[\\s{,'"])${baseOf(one)}(?:-[\\w-]+)?['"]?\\s*:`, "im").test(text),
  );

const known = new WeakMap<Document, Map<string, Document>>();

/** The file as it reads for who prefers languages in this order; itself if that makes no difference. */
export const chosenIn = (
  document: Document,
  languages: readonly string[],
  spoken = languages,
): Document => {
  if (document.isBroken || document.source.file === "data/words.yaml") return document;
  const before = known.get(document)?.get(languages.join());
  if (before) return before;
  const walk: Walk = { languages, spoken, path: [], choices: [] };
  const value = mayHold(document, languages) ? choose(document.value, walk) : document.value;
  const made = walk.choices.length === 0 ? document : document.choosing(value, walk.choices);
  const ofDocument = known.get(document) ?? new Map<string, Document>();
  known.set(document, ofDocument.set(languages.join(), made));
  return made;
};

/** True where a file says in several languages what is the same in all: `room: { fr: grande, en: main }`. */
export const isChosenFact = (
  schema: z.core.$ZodType,
  { choices }: Document,
  path: Path,
  inside: Path,
): boolean =>
  choices.has(pathName(path)) &&
  !schemasAt(schema, inside).some((one) => isTranslatable(tagOf(one)));
