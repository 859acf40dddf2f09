/** Plain text from pieces of which some may be missing. */
export type Piece = string | false | undefined;

/** Paragraphs with a blank line between; what is empty leaves none. */
export const paragraphs = (...texts: readonly Piece[]): string =>
  texts.filter(Boolean).join("\n\n");

/** The lines of one paragraph. */
export const lines = (...texts: readonly Piece[]): string => texts.filter(Boolean).join("\n");

/** A list: “– one”, each item on a line. */
export const bullets = (items: readonly string[]): string =>
  items.map((item) => `– ${item}`).join("\n");
