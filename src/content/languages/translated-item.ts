/** What a file says in a language: its own words, those of the files beside it, and those of another language where both say nothing. */
import * as z from "zod";
import type { Prose } from "../../text/prose.ts";
import type { Item } from "../content.ts";
import type { ProseShelf } from "../rules/prose.ts";
import { isWorded, visitTagged } from "../schema/tags.ts";
import type { Document } from "../yaml/document.ts";
import type { Value } from "../yaml/parse.ts";
import { pathName } from "../yaml/path.ts";
import { holdsChoice } from "./check-choices.ts";
import { chosenIn } from "./chosen.ts";
import { type Origins, overlay } from "./overlay.ts";
import { shownKeysOf } from "./shown-keys.ts";
import { withSlugsOf } from "./slugs.ts";

/** In which language something is wanted, and in which order others stand in for it. */
export interface Wish {
  readonly language: string;
  /** The wanted one first. */
  readonly order: readonly string[];
  /** That of what does not say its own. */
  readonly source: string;
  /** False: files as they are written, without what translates them. */
  readonly isTranslated: boolean;
}

/** An item in a language, and what is said in which. */
export interface InLanguage<T> {
  readonly item: Item<T>;
  /** Each text in words, with its language. */
  readonly texts: readonly (readonly [text: string, language: string])[];
  /** That of the file itself. */
  readonly written: string;
}

/** The language that a file says it is in. */
export const writtenIn = ({ document, path }: Item<unknown>, source: string): string => {
  const language = document.at([...path, "language"]);
  return typeof language === "string" ? language : source;
};

/** The translations that are preferred to what the file itself says, the least preferred first. */
const layersOf = (
  { translations }: Item<unknown>,
  { order, isTranslated }: Wish,
  written: string,
) =>
  (isTranslated ? order : [])
    .slice(0, order.includes(written) ? order.indexOf(written) : undefined)
    .flatMap((language) => {
      const item = translations?.get(language);
      return item ? [{ language, document: item.document, value: item.document.value }] : [];
    })
    .reverse();

type Layers = ReturnType<typeof layersOf>;

/** Puts the prose of translations over that of the file, under a document that stands for both. */
const mergeProse = (document: Document, base: Document, layers: Layers, shelf: ProseShelf) => {
  const merged = new Map<string, Prose>(shelf.get(base));
  for (const { document: layer } of layers)
    for (const [name, prose] of shelf.get(layer) ?? [])
      if (!prose.isEmpty) merged.set(name, withSlugsOf(prose, shelf.get(base)?.get(name)));
  shelf.set(document, merged);
};

/** An item as it is read in a language; itself where nothing differs. */
export const inLanguage = <T>(item: Item<T>, wish: Wish, shelf: ProseShelf): InLanguage<T> => {
  const written = writtenIn(item, wish.source);
  const layers = layersOf(item, wish, written);
  // Another item of the same file may give a text in several languages; this one is what it was.
  const base = holdsChoice(item) ? chosenIn(item.document.original, wish.order) : item.document;
  const origins: Origins = new Map();
  let value: Value = base.at(item.path);
  for (const layer of layers) value = overlay(value, layer, origins);
  const isSame = layers.length === 0 && base === item.document;
  const document = layers.length === 0 ? base : base.choosing(base.value, base.choices.values());
  if (layers.length > 0) mergeProse(document, base, layers, shelf);
  const made = isSame ? item : { ...item, document, ...parsed(item, value) };
  const texts: [string, string][] = [];
  visitTagged(item.schema, value, [], (path, tag, text) => {
    if (!isWorded(tag)) return;
    const chosen = base.choices.get(pathName([...item.path, ...path]))?.language;
    texts.push([text.trim(), origins.get(pathName(path)) ?? chosen ?? written]);
  });
  for (const key of shownKeysOf(value))
    texts.push([key, origins.get(pathName(["team", key])) ?? written]);
  const body = shelf.get(document)?.get("");
  if (body && !body.isEmpty && item.path.length === 0) texts.push(["", body.language]);
  return { item: made, texts, written };
};

const parsed = <T>(item: Item<T>, value: Value): Pick<Item<T>, "data" | "partial"> => {
  const result = z.safeParse(item.schema, value);
  // What a schema makes is of the type of the items that it is of.
  return result.success ? { data: result.data as T, partial: result.data as T } : item;
};
