/** Changes a field of a Markdown file that someone wrote, or the text below its front matter, and leaves the rest as it is. */
import { splitFrontMatter } from "../yaml/front-matter.ts";
import { parseYaml, type ValueMap } from "../yaml/parse.ts";
import type { Path } from "../yaml/path.ts";
import { isMap, toMap } from "./values.ts";
import { patchYaml } from "./yaml-patch.ts";

/** The field that holds the Markdown below the front matter. */
export const BODY = "body";

/** A file without front matter, or with one that does not end. */
export class NoFrontMatter extends Error {}

interface Parts {
  /** The YAML, with its last line break. */
  readonly matter: string;
  /** Where it begins in the file. */
  readonly start: number;
  readonly body: string;
  readonly bodyStart: number;
}

const partsOf = (text: string): Parts => {
  const parts = splitFrontMatter(text);
  if (typeof parts === "string" || "language" in parts) throw new NoFrontMatter();
  const { matter, matterStart: start, body, bodyStart } = parts;
  return { matter: matter === "" ? "" : `${matter}\n`, start, body, bodyStart };
};

/** The fields of a Markdown file, with its text as `body`. Throws what cannot be read. */
export const markdownFields = (text: string): ValueMap => {
  const { matter, body } = partsOf(text);
  const value = parseYaml(matter);
  return toMap([...(isMap(value) ? Object.entries(value) : []), [BODY, body.trim() || undefined]]);
};

const withBody = (text: string, { bodyStart }: Parts, body: string | undefined): string => {
  const head = text.slice(0, bodyStart);
  const whole = head.endsWith("\n") ? head : `${head}\n`;
  return body === undefined ? whole : `${whole}\n${body}\n`;
};

/** A Markdown file with another value at a path of its front matter; at `body`, with another text. Throws what cannot be read. */
export const patchMarkdown = (text: string, at: Path, value: ValueMap[string]): string => {
  const parts = partsOf(text);
  if (at.length === 1 && at[0] === BODY)
    return withBody(text, parts, typeof value === "string" ? value : undefined);
  const { matter, start } = parts;
  return text.slice(0, start) + patchYaml(matter, at, value) + text.slice(start + matter.length);
};
