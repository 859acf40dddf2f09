/** The one door to the disk. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Stamps } from "../disk/stamps.ts";
import { budget } from "../text/budget.ts";
import { characterName, findForbidden } from "../text/characters.ts";
import { byPath, type Found, isContent, listSite } from "./list-files.ts";
import { type Medium, readMedium } from "./media-files.ts";
import type { Report } from "./report.ts";
import { listStatic, type StaticFile } from "./static-files.ts";
import type { Source } from "./yaml/source.ts";

/** The files of a site: texts by their path, and the paths of media. Paths are from the site's folder, with slashes. */
export interface SiteFiles {
  readonly texts: ReadonlyMap<string, Source>;
  /** Those of the texts that are not UTF-8, or hold what no text may; that is reported. */
  readonly unreadable: ReadonlySet<string>;
  readonly media: ReadonlyMap<string, Medium>;
  /** What is neither, or is a link to elsewhere. */
  readonly others: readonly string[];
  /** What lies in `static/`. */
  readonly statics: readonly StaticFile[];
  /** What the texts were on the disk. */
  readonly stamps: Stamps;
}

/** Files as they are to become, by their paths; undefined: there is to be none. */
export type PlannedFiles = ReadonlyMap<string, string | Uint8Array | undefined>;

/**
 * Reads `content/` and `data/`, and lists `static/`. A file that says the same as in `former` is the same object again, so that nothing
 * that was found out about it need be found out anew. What is `planned` is read as if it had been written.
 */
export const readSite = (
  folder: string,
  report: Report,
  former?: SiteFiles,
  planned: PlannedFiles = new Map(),
): SiteFiles => {
  const texts = new Map<string, Source>();
  const media = new Map<string, Medium>();
  const unreadable = new Set<string>();
  const others: string[] = [];
  const stamps = former?.stamps ?? new Stamps();
  for (const { path, isOther } of withPlanned(listSite(folder, report), planned)) {
    if (isOther) {
      others.push(path);
    } else if (/^(?:data|content\/(?!pages\/)[^/]+)\/media\/./.test(path)) {
      const known = former?.media.get(path);
      const body = planned.get(path);
      const file = join(folder, path);
      const isSame = former !== undefined && body === undefined && stamps.isUnchanged(file);
      media.set(
        path,
        known && isSame ? known : readMedium(path, body === undefined ? { file } : { body }),
      );
    } else if (/\.(?:md|yaml|json)$/.test(path) || path === "data/look.css") {
      const known = former?.unreadable.has(path) ? undefined : former?.texts.get(path);
      const plan = planned.get(path);
      const isSame =
        former !== undefined && plan === undefined && stamps.isUnchanged(join(folder, path));
      const { source, isReadable } =
        known && isSame
          ? { source: known, isReadable: true }
          : readText(plan ?? bytesOf(join(folder, path)), path, report, known);
      texts.set(path, source);
      if (!isReadable) unreadable.add(path);
    } else {
      others.push(path);
    }
  }
  return { texts, unreadable, media, others, statics: listStatic(folder), stamps };
};

/** The list as it will be. */
const withPlanned = (found: readonly Found[], planned: PlannedFiles): readonly Found[] => {
  if (planned.size === 0) return found;
  const added = [...planned]
    .filter(([path, body]) => body !== undefined && isContent(path))
    .map(([path]) => ({ path, isOther: false }));
  return [...found.filter(({ path }) => !planned.has(path)), ...added].sort(byPath);
};

/** Of a character UTF-8 has four at most; what Parvis records may be ten times as long as what people write. */
const mostBytes = budget.file * 40;

/** Undefined of a file that is too large to be looked into. */
const bytesOf = (file: string): Uint8Array | undefined =>
  statSync(file).size > mostBytes ? undefined : readFileSync(file);

const decoder = new TextDecoder("utf-8", { fatal: true });

const readText = (
  body: string | Uint8Array | undefined,
  file: string,
  report: Report,
  known: Source | undefined,
): { readonly source: Source; readonly isReadable: boolean } => {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  if (!bytes || bytes.length > mostBytes) {
    const source = { file, text: "" };
    report.add(source, { start: 0, end: 0 }, "too-long.file", { most: budget.file });
    return { source, isReadable: false };
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const source = { file, text: new TextDecoder().decode(bytes) };
    const at = firstBrokenByte(bytes);
    report.add(source, { start: at, end: at + 1 }, "bad-encoding.utf8");
    return { source, isReadable: false };
  }
  const source = { file, text: text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text };
  if (known?.text === source.text) return { source: known, isReadable: true };
  const found = findForbidden(source.text);
  if (!found) return { source, isReadable: true };
  const { index, character, kind } = found;
  const range = { start: index, end: index + character.length };
  report.add(source, range, `bad-encoding.${kind}`, { character: characterName(character) });
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
