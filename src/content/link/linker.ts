/** What all linking shares. It runs on content without errors: what is looked up here is there. */
import { join } from "node:path";
import type { Media } from "../../site/model.ts";
import type { Prose } from "../../text/markdown.ts";
import type { DateTime } from "../../time.ts";
import type { Content, EventContent, Item } from "../content.ts";
import { mediaUrl } from "../rules/links.ts";
import { findMedia } from "../rules/media.ts";
import type { ProseShelf } from "../rules/prose.ts";
import type { ReferenceKind } from "../schema/tags.ts";
import type { Referents } from "./meanings.ts";

/** The value that checking has made sure of; throws if it is not there, which is a bug. */
export const need = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`not linked: ${what}`);
  return value;
};

export interface Linker {
  readonly content: Content;
  /** The site's folder on disk. */
  readonly folder: string;
  readonly base: string;
  readonly now: DateTime;
  readonly prose: ProseShelf;
  /** Files that content refers to, from the site's folder. */
  readonly media: Set<string>;
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
  linker.prose.get(item.document)?.get("") ?? { isEmpty: true, language, tokens: [] };

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
