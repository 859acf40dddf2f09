/** The one door to front matter. */
import matter from "gray-matter";

/** A text split into its front matter and its body, with the offset of each. */
export interface Split {
  readonly matter: string;
  readonly matterStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

/** Why front matter cannot be read. */
export type FrontMatterFault = "none" | "unclosed" | { readonly language: string };

// The library's own engines would run code or read what is not YAML; ours only keep the text.
const keep = (): object => ({});
const engines = { yaml: keep, javascript: keep, js: keep, json: keep, coffee: keep, toml: keep };

/** Splits a Markdown file at its front matter; a fault is returned, not thrown. */
export const splitFrontMatter = (text: string): Split | FrontMatterFault => {
  const opening = /^---(?!-)(.*)/.exec(text);
  if (!opening) return "none";
  const language = opening[1]?.trim() ?? "";
  if (language !== "" && language !== "yaml") return { language };
  // The library closes at any line that begins so, even at ---- or ---text.
  const closing = /\n---(.*)/.exec(text);
  if (!closing || closing[1]?.trim() !== "") return "unclosed";
  const file = matter(text, { engines });
  const matterStart = text.indexOf("\n") + 1;
  return {
    matter: file.matter.replace(/^\n/, ""),
    matterStart,
    body: file.content,
    bodyStart: text.length - file.content.length,
  };
};
