/** What all linking shares. It runs on content without errors: what is looked up here is there. */
import { join } from "node:path";
import type { Media } from "../../site/model.ts";
import type { Prose } from "../../text/markdown.ts";
import type { DateTime } from "../../time.ts";
import type { Content, EventContent, Item } from "../content.ts";
import { mediaUrl } from "../rules/links.ts";
import { findMedia } from "../rules/media.ts";
import type { ProseShelf } from "../rules/prose.ts";
import { linkedProse } from "../languages/linked-prose.ts";
import type { Told } from "../languages/untranslated.ts";
import type { Comparison } from "../revisions/compare.ts";
import type { ReferenceKind } from "../schema/tags.ts";
import type { Unpublished } from "../unpublished/find.ts";
import type { Referents } from "./meanings.ts";

/** The value that checking has made sure of; throws if it is not there, which is a bug. */
export const need = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`not linked: ${what}`);
  return value;
};

/** A version of the site: in one of its languages. */
export interface Version {
  readonly language: string;
  /** Where its pages are; those of an event may be elsewhere, if that is not in the language. */
  readonly root: string;
  readonly rootOf: (event: string) => string;
  /** What each event is read in: the language, or the first that the event has. */
  readonly languageOf: (event: EventContent) => string;
  /** Undefined in a site of one language. */
  readonly others: OtherLanguages | undefined;
}

/** What only a site of several languages has. */
export interface OtherLanguages {
  readonly languagesOf: (event: EventContent) => readonly string[];
  /** What is in another language than its page. */
  readonly told: Told;
  /** The record of each event, which is one for all languages: how the first version compares with it. */
  readonly comparisons: ReadonlyMap<string, () => Comparison>;
  /** Where a link leads in this version. */
  readonly to: (url: string) => string;
}

export interface Linker {
  readonly content: Content;
  /** The site's folder on disk. */
  readonly folder: string;
  readonly base: string;
  /** The version of the site that is being linked; of one language there is but one. */
  readonly version: Version;
  readonly now: DateTime;
  readonly prose: ProseShelf;
  /** Files that content refers to, from the site's folder. */
  readonly media: Set<string>;
  /** What the content is without; undefined if nothing is left out. */
  readonly unpublished: Unpublished | undefined;
}

/** Things by their ids. */
export interface ById<T> {
  get(id: string): T | undefined;
}

/** What the references of a file may lead to, by their kinds. */
export type Things = { readonly [Kind in ReferenceKind]?: ById<Referents[Kind]> };

/** What must be known to understand the texts of a file. */
export interface Context {
  readonly linker: Linker;
  /** The event whose media may be meant; undefined for what all events share. */
  readonly event: EventContent | undefined;
  readonly zone: string;
  readonly things: Things;
}

/** The prose of a page's body, or nothing. */
export const bodyOf = (linker: Linker, item: Item<unknown>, language: string): Prose =>
  proseAt(linker, item, "") ?? { isEmpty: true, language, tokens: [] };

/** The prose at a place of an item, as it stands in the version. */
export const proseAt = (
  { prose, version }: Linker,
  { document }: Item<unknown>,
  name: string,
): Prose | undefined => {
  const found = prose.get(document)?.get(name);
  return found && version.others ? linkedProse(found, version.others.to) : found;
};

/** A medium of an event or of the site; it will be copied. */
export const mediaOf = ({ linker, event }: Context, path: string): Media => {
  const file = need(findMedia({ content: linker.content, event }, path), path);
  linker.media.add(file);
  return toMedia(linker, file);
};

export const toMedia = ({ content, folder, base }: Linker, file: string): Media => ({
  file: join(folder, file),
  url: mediaUrl(base, file, content),
});
