/** What the schemas of a site are made from beside its fields. */
import type { ReferenceKind } from "../content/schema/tags.ts";
import type { Offers } from "./offers.ts";

/** What is known of the site. */
export interface Facts {
  /** In which what is to be said is said. */
  readonly language: string;
  /** The site's languages; undefined where any may be. */
  readonly languages: readonly string[] | undefined;
  /** What may be referred to; undefined where any id may be. */
  readonly offers: Offers | undefined;
  /** Pictures and documents, as they are written. */
  readonly media: readonly string[];
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is known while one schema is written. */
export interface Writing extends Facts {
  /** What several fields refer to: the ids of each kind, and media. */
  readonly definitions: Map<ReferenceKind | "media", JsonSchema>;
  /** A text for each language, where there are several. */
  readonly translated: JsonSchema | undefined;
}
