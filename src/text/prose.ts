import type { Token } from "./tokens.ts";

/**
 * Markdown that was read once: its links are resolved, its media found, its problems reported.
 * Print it with `renderProse` of `text/markdown.ts`, or as plain text with `proseToText`.
 */
export interface Prose {
  readonly isEmpty: boolean;
  readonly language: string;
  readonly tokens: readonly Token[];
}
