/** The one door to front matter: YAML between two lines of three hyphens, at the beginning of a file. */

/** A text split into its front matter and its body, with the offset of each. */
export interface Split {
  readonly matter: string;
  readonly matterStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

/** Why front matter cannot be read. */
export type FrontMatterFault = "none" | "unclosed" | { readonly language: string };

/** Splits a Markdown file at its front matter; a fault is returned, not thrown. */
export const splitFrontMatter = (text: string): Split | FrontMatterFault => {
  const opening = /^---(?!-)(.*)/.exec(text);
  if (!opening) return "none";
  const language = opening[1]?.trim() ?? "";
  if (language !== "" && language !== "yaml") return { language };
  // A line that only begins so, ---- or ---text, is one that was meant to close and does not.
  const closing = /\n---(.*)/.exec(text);
  if (!closing || closing[1]?.trim() !== "") return "unclosed";
  const matterStart = text.indexOf("\n") + 1;
  const bodyStart = Math.min(closing.index + closing[0].length + 1, text.length);
  return {
    matter: text.slice(matterStart, Math.max(matterStart, closing.index)),
    matterStart,
    body: text.slice(bodyStart),
    bodyStart,
  };
};
