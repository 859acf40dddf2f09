/** The one door to the disk and to front matter. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import matter from "gray-matter";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";

/** The files of a site: texts by their path, and the paths of media. Paths are from the site's folder, with slashes. */
export interface SiteFiles {
  readonly texts: ReadonlyMap<string, Source>;
  /** Those of the texts that are not clean UTF-8, which is reported. */
  readonly unreadable: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  /** What is neither, or is a link to elsewhere. */
  readonly others: readonly string[];
}

const isIgnored = (name: string): boolean =>
  /^(?:\.|~\$)/.test(name) || /^readme/i.test(name) || name.toLowerCase() === "thumbs.db";

/** Reads `content/` and `data/`. */
export const readSite = (folder: string, report: Report): SiteFiles => {
  const texts = new Map<string, Source>();
  const media = new Set<string>();
  const unreadable = new Set<string>();
  const others: string[] = [];
  for (const file of listFiles(folder)) {
    if (/(?:^data|^content\/[^/]+)\/media\/./.test(file.path)) {
      if (file.isLink) others.push(file.path);
      else media.add(file.path);
    } else if (!file.isLink && /\.(?:md|yaml|json)$/.test(file.path)) {
      const { source, isReadable } = readText(folder, file.path, report);
      texts.set(file.path, source);
      if (!isReadable) unreadable.add(file.path);
    } else {
      others.push(file.path);
    }
  }
  return { texts, unreadable, media, others };
};

const listFiles = (
  folder: string,
): readonly { readonly path: string; readonly isLink: boolean }[] =>
  ["content", "data"]
    .flatMap((top) => {
      const entries = listFolder(join(folder, top));
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => {
          const inside = join(entry.parentPath, entry.name).slice(folder.length + 1);
          return { path: inside.split(sep).join("/"), isLink: !entry.isFile() };
        });
    })
    .filter(({ path }) => !path.split("/").some(isIgnored))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const listFolder = (folder: string) => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
};

const decoder = new TextDecoder("utf-8", { fatal: true });

const readText = (
  folder: string,
  file: string,
  report: Report,
): { readonly source: Source; readonly isReadable: boolean } => {
  const bytes = readFileSync(join(folder, file));
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const source = { file, text: new TextDecoder().decode(bytes) };
    const at = firstBrokenByte(bytes);
    report.add(source, { start: at, end: at + 1 }, "bad-encoding.utf8");
    return { source, isReadable: false };
  }
  const source = { file, text: text.replace(/\r\n?/g, "\n") };
  // eslint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.exec(source.text);
  if (!control) return { source, isReadable: true };
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const range = { start: control.index, end: control.index + 1 };
  report.add(source, range, "bad-encoding.control", { character: `U+${code}` });
  return { source, isReadable: false };
};

/** The offset, in the text as decoded with replacements, of the first byte that is not UTF-8. */
const firstBrokenByte = (bytes: Buffer): number => {
  let text = "";
  for (const line of splitLines(bytes)) {
    try {
      text += decoder.decode(line);
    } catch {
      const loose = new TextDecoder().decode(line);
      return text.length + Math.max(loose.indexOf("\ufffd"), 0);
    }
  }
  return 0;
};

const splitLines = (bytes: Buffer): readonly Buffer[] => {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
};

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
  if (!/\n---[ \t]*(?:\n|$)/.test(text)) return "unclosed";
  const file = matter(text, { engines });
  const matterStart = text.indexOf("\n") + 1;
  return {
    matter: file.matter.replace(/^\n/, ""),
    matterStart,
    body: file.content,
    bodyStart: text.length - file.content.length,
  };
};
