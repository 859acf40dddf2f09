import type { Token } from "./tokens.ts";

/**
 * Markdown that was read once: its links are resolved, its media found, its problems reported.
 * Print it with `renderProse` of `text/markdown.ts`, or as plain text with `proseToText`.
 */
export interface Prose {
  readonly isEmpty: boolean;
  readonly language: string;
  readonly tokens: readonly Token[];
  /** Where it was written, if that is known: a content file, from the site's folder. */
  readonly file?: string | undefined;
}
