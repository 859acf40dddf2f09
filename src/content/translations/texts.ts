/** The texts of an item that languages say in their own words, each with its translations. */
import type { Content, EventContent, Item } from "../content.ts";
import { eventLanguages, siteLanguages, sourceLanguage } from "../languages/languages-of.ts";
import { writtenIn } from "../languages/translated-item.ts";
import { isWorded, type Tag, visitTagged } from "../schema/tags.ts";
import type { Document } from "../yaml/document.ts";
import { type Path, pathName } from "../yaml/path.ts";
import type { Range } from "../yaml/source.ts";
import { shelvesOf, type TextKind } from "./shelves.ts";

/** What stands below the front matter, among fields. */
export const bodyName = "body";

/** A text, and where it stands. */
export interface Place {
  readonly document: Document;
  /** Undefined for what stands below the front matter. */
  readonly path: Path | undefined;
  readonly text: string;
}

/** A text in the language in which it was written, and in others. */
export interface SourceText {
  readonly kind: TextKind;
  readonly event: EventContent | undefined;
  readonly item: Item<unknown>;
  /** Its path in the item: `questions.0`, `body`. */
  readonly field: string;
  readonly language: string;
  /** False for a name, which is right in any language. */
  readonly isWorded: boolean;
  readonly source: Place;
  readonly translations: ReadonlyMap<string, Place>;
}

/** Another file, or another part of one, that says the same in another language. */
interface Sibling {
  readonly language: string;
  readonly document: Document;
  readonly path: Path;
}

const siblingsOf = (content: Content, item: Item<unknown>): readonly Sibling[] => {
  if (content.terms.items.get(item.id) !== item)
    return [...(item.translations ?? [])].map(([language, { document }]) => ({
      language,
      document,
      path: [],
    }));
  return [...content.otherTerms].flatMap(([language, { items }]) => {
    const term = items.get(item.id);
    return term ? [{ language, document: term.document, path: term.path }] : [];
  });
};

const isTold = (tag: Tag): boolean =>
  tag.type === "markdown" || (tag.type === "text" && tag.isSign !== true);

const placeIn = (document: Document, path: Path): Place | undefined => {
  const text = document.at(path);
  return typeof text === "string" && text.trim() !== "" ? { document, path, text } : undefined;
};

const bodyOf = (document: Document): Place | undefined =>
  document.body.trim() === "" ? undefined : { document, path: undefined, text: document.body };

/** Where a text is given in several languages at one place: the one that was first, and the others. */
const chosenPlaces = (item: Item<unknown>, path: Path, written: string) => {
  const choice = item.document.choices.get(pathName(path));
  if (!choice) return undefined;
  const own = choice.keys.includes(written) ? written : choice.language;
  const places = choice.keys.flatMap((key): readonly (readonly [string, Place])[] => {
    const place = placeIn(item.document.original, [...path, key]);
    return place && choice.languages.includes(key) ? [[key, place]] : [];
  });
  return { own, places };
};

/** The texts of one item. */
const textsOfItem = (
  content: Content,
  event: EventContent | undefined,
  kind: TextKind,
  item: Item<unknown>,
): readonly SourceText[] => {
  if (item.document.isBroken) return [];
  const written = writtenIn(item, sourceLanguage(content, event));
  const siblings = siblingsOf(content, item);
  const found: SourceText[] = [];
  visitTagged(item.schema, item.document.at(item.path), [], (path, tag, text) => {
    if (!isTold(tag) || text.trim() === "") return;
    // Which other forms a word has is another matter in each language.
    if (kind === "glossary" && path[0] === "aliases") return;
    const whole = [...item.path, ...path];
    const chosen = chosenPlaces(item, whole, written);
    const language = chosen?.own ?? written;
    const source = chosen?.places.find(([one]) => one === language)?.[1];
    const translations = new Map(chosen?.places.filter(([one]) => one !== language));
    for (const sibling of siblings) {
      const place = placeIn(sibling.document, [...sibling.path, ...path]);
      if (place) translations.set(sibling.language, place);
    }
    found.push({
      ...{ kind, event, item, language, translations },
      field: path.join("."),
      isWorded: isWorded(tag),
      source: source ?? { document: item.document, path: whole, text },
    });
  });
  const body = item.path.length === 0 ? bodyOf(item.document) : undefined;
  if (body) {
    const translations = new Map(
      siblings.flatMap(({ language, document }) => {
        const place = bodyOf(document);
        return place ? [[language, place] as const] : [];
      }),
    );
    const of = { kind, event, item, language: written, translations };
    found.push({ ...of, field: bodyName, isWorded: true, source: body });
  }
  return found;
};

/** All texts of an event, or of what all events share. */
export const textsOf = (content: Content, event: EventContent | undefined): readonly SourceText[] =>
  shelvesOf(content, event).flatMap(([kind, items]) =>
    items.flatMap((item) => textsOfItem(content, event, kind, item)),
  );

/** In which languages a text is to be said. */
export const languagesFor = (
  content: Content,
  event: EventContent | undefined,
): readonly string[] => (event ? eventLanguages(content, event) : siteLanguages(content));

/** Where a text stands, for problems: of what is below the front matter its first line. */
export const rangeOf = ({ document, path }: Place): Range => {
  if (path) return document.valueRange(path);
  const start = document.bodyStart + document.body.search(/\S|$/);
  const line = document.source.text.indexOf("\n", start);
  return { start, end: line < 0 ? document.source.text.length : line };
};

/** `file:line` of a text. */
export const pointerTo = (place: Place): string => {
  const { file, text } = place.document.source;
  return `${file}:${text.slice(0, rangeOf(place).start).split("\n").length}`;
};
