/** What a text is divided into. */
import type { Prose } from "./prose.ts";
import { proseToText } from "./plain-text.ts";

/** A heading of a prose: the id that pages print it with, and what it says. */
export interface OutlineEntry {
  readonly slug: string;
  readonly text: string;
}

/** The highest headings of a prose, in its order. */
export const outlineOf = (prose: Prose): readonly OutlineEntry[] =>
  prose.tokens.flatMap((token) =>
    token.type === "heading" && token.depth === 0
      ? [{ slug: token.slug, text: proseToText({ ...prose, tokens: token.children }) }]
      : [],
  );
