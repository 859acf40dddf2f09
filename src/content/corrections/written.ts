/** Where what a speaker may correct is written, and what it says there. */
import {
  type CorrectedField,
  correctedFields,
  type CorrectedThing,
} from "../../site/corrections.ts";
import type { Item } from "../content.ts";
import { writtenIn } from "../languages/translated-item.ts";
import { isList, isMap } from "../patch/values.ts";
import { BODY } from "../patch/markdown-patch.ts";
import { isTba } from "../schema/tba.ts";
import { siblingFile } from "../translations/sibling.ts";
import type { Document } from "../yaml/document.ts";
import type { Value } from "../yaml/parse.ts";
import type { Path } from "../yaml/path.ts";
import { linkLines } from "./link-lines.ts";

/** A field, and its place: a path in the front matter of a file, or `body` for what is below it. */
export interface WrittenField extends CorrectedField {
  /** From the site's folder; a translation that nobody has begun is not there yet. */
  readonly file: string;
  readonly path: Path;
}

/** The fields of one thing in one language. */
export interface WrittenFields {
  readonly language: string;
  readonly fields: readonly WrittenField[];
}

/** Which languages there are: that of the page, that of files that do not say theirs, and all of the event. */
export interface PageLanguages {
  readonly language: string;
  readonly source: string;
  readonly all: readonly string[];
}

/** What is the same in all languages unless a translation says otherwise. */
const neutral = new Set(["name", "pronouns", "links"]);

const proseNames = new Set(["biography", "abstract"]);

const keyOf = (name: string): string => (proseNames.has(name) ? BODY : name);

const oneLine = (text: string): string => (isTba(text) ? "" : text.replace(/\s+/g, " ").trim());

const valueIn = (document: Document | undefined, key: string): Value =>
  key === BODY ? document?.body.trim() : document?.at([key]);

/** What a form shows of a value; undefined for what it cannot show. */
const textOf = (name: string, value: Value): string | undefined => {
  if (name === "links") return linkLines(isList(value) ? value : []);
  if (value === undefined) return "";
  if (typeof value !== "string") return undefined;
  return proseNames.has(name) ? value : oneLine(value);
};

/** Tells where a field of an item is written for a language. */
const placer = (item: Item<unknown>, language: string, isTranslation: boolean) => {
  const base = item.document.original;
  const sibling = isTranslation ? item.translations?.get(language)?.document : undefined;
  const file = base.source.file;
  return (key: string) => {
    const there = valueIn(base, key);
    // A text in several languages at one place.
    if (isMap(there)) return { file, path: [key, language], value: there[language] };
    const own = valueIn(sibling, key) ?? "";
    const isOwn = isTranslation && (!neutral.has(key) || own !== "");
    if (!isOwn) return { file, path: [key], value: there };
    const isUntranslated = own === "" && there !== undefined && there !== "";
    const value = own === "" ? undefined : own;
    return { file: siblingFile(item, language), path: [key], value, isUntranslated };
  };
};

/**
 * The fields of a person or a session as the page of a language has them corrected: those of the file itself, or
 * those of its translation. What nobody has translated is empty there.
 */
export const writtenFields = (
  item: Item<unknown>,
  thing: CorrectedThing,
  { language, source, all }: PageLanguages,
): WrittenFields => {
  const written = writtenIn(item, source);
  const isTranslation =
    all.length > 1 &&
    language !== written &&
    all.includes(language) &&
    // What is in no language of the event is corrected where it stands.
    (all.includes(written) || item.translations?.has(language) === true);
  const at = placer(item, isTranslation ? language : written, isTranslation);
  const fields = correctedFields[thing].flatMap((name): readonly WrittenField[] => {
    const { file, path, value, isUntranslated } = at(keyOf(name));
    const text = textOf(name, value);
    return text === undefined ? [] : [{ name, file, path, text, isUntranslated }];
  });
  return { language: isTranslation ? language : written, fields };
};
