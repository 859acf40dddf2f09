/** What an import brings, in the words of the content format: one item a file, or a part of one. */
import { urlFault } from "../../content/schema/scalars.ts";
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import { toMap } from "../../content/patch/values.ts";

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
  "translation",
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** All items of one event, by kind; slots carry their `date` among their fields. */
export type Items = Readonly<Record<ItemKind, readonly Item[]>>;

/** Items of all kinds, from what gives those of one. */
export const toItems = (list: (kind: ItemKind) => readonly Item[]): Items => ({
  event: list("event"),
  track: list("track"),
  venue: list("venue"),
  room: list("room"),
  organisation: list("organisation"),
  speaker: list("speaker"),
  session: list("session"),
  slot: list("slot"),
  translation: list("translation"),
});

/** True for an address of the web, which content may link to. */
export const isWeb = (url: string): boolean =>
  url !== "" && urlFault(url, ["http:", "https:"]) === undefined;

/** True for `en` in an event in `en-IE`: other systems know no regions. */
export const isSameLanguage = (own: string, around: string): boolean =>
  own === around || own === around.split("-")[0];

/** Where a thing comes from, by which the next import knows it again. */
export const origin = (system: string, key: string, url: string): Value =>
  toMap([
    ["system", system],
    ["id", key],
    ["url", isWeb(url) ? url : undefined],
  ]);
