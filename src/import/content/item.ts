/** What an import brings, in the words of the content format: one item a file, or an entry of one. */
import type { ValueMap } from "../../content/yaml/parse.ts";

export interface Item {
  /** What it is there. */
  readonly key: string;
  readonly id: string;
  /** In the order in which they are written; the Markdown of a file is `body`. */
  readonly fields: ValueMap;
}

export const itemKinds = [
  "event",
  "track",
  "venue",
  "room",
  "organisation",
  "speaker",
  "session",
  "slot",
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** All items of one event, by kind; slots carry their `date` among their fields. */
export type Items = Readonly<Record<ItemKind, readonly Item[]>>;

/** The field that holds the Markdown below the front matter. */
export const BODY = "body";
