/** Markdown from pieces of which some may be missing. */
import type { Piece } from "../text/paragraphs.ts";

export { paragraphs } from "../text/paragraphs.ts";

/** The lines of one paragraph: two spaces at their ends keep them apart. */
export const lines = (...texts: readonly Piece[]): string => texts.filter(Boolean).join("  \n");

/** A list, each item on a line. */
export const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join("\n");
