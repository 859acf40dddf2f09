/** The one door to the disk. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Stamps } from "../stamps.ts";
import { budget } from "../text/budget.ts";
import { characterName, findForbidden } from "../text/characters.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";

/** The files of a site: texts by their path, and the paths of media. Paths are from the site's folder, with slashes. */
export interface SiteFiles {
  readonly texts: ReadonlyMap<string, Source>;
  /** Those of the texts that are not UTF-8, or hold what no text may; that is reported. */
  readonly unreadable: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  /** What is neither, or is a link to elsewhere. */
  readonly others: readonly string[];
  /** What the texts were on the disk. */
  readonly stamps: Stamps;
}

const isIgnored = (name: string): boolean =>
  /^(?:\.|~\$|README)/.test(name) || /^(?:readme(?:\.[a-z]+)?|thumbs\.db)$/i.test(name);

/**
 * Reads `content/` and `data/`. A file that says the same as in `former` is the same object again, so that nothing
 * that was found out about it need be found out anew.
 */
export const readSite = (folder: string, report: Report, former?: SiteFiles): SiteFiles => {
  const texts = new Map<string, Source>();
  const media = new Set<string>();
  const unreadable = new Set<string>();
  const others: string[] = [];
  const stamps = former?.stamps ?? new Stamps();
  for (const { path, isLink } of listSite(folder, report)) {
    if (isLink) {
      others.push(path);
    } else if (/^(?:data|content\/(?!pages\/)[^/]+)\/media\/./.test(path)) {
      media.add(path);
    } else if (/\.(?:md|yaml|json)$/.test(path)) {
      const known = former?.unreadable.has(path) ? undefined : former?.texts.get(path);
      const isSame = former !== undefined && stamps.isUnchanged(join(folder, path));
      const { source, isReadable } =
        known && isSame
          ? { source: known, isReadable: true }
          : readText(folder, path, report, known);
      texts.set(path, source);
      if (!isReadable) unreadable.add(path);
    } else {
      others.push(path);
    }
  }
  return { texts, unreadable, media, others, stamps };
};

interface Found {
  readonly path: string;
  /** True for a link to elsewhere, which is not followed, and for what is no file at all. */
  readonly isLink: boolean;
}

const listSite = (folder: string, report: Report): readonly Found[] =>
  ["content", "data"]
    .flatMap((top): readonly Found[] => {
      const stats = statSync(join(folder, top), { throwIfNoEntry: false });
      if (!stats) return [];
      return stats.isDirectory() ? listFiles(folder, top, report) : [{ path: top, isLink: true }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The files below a folder of the site. */
const listFiles = (folder: string, path: string, report: Report): readonly Found[] =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory() ? entry.name.startsWith(".") : isIgnored(entry.name)) return [];
    const named = { file: inside, text: "" };
    if (entry.name.includes("\ufffd")) {
      report.add(named, { start: 0, end: 0 }, "bad-encoding.name");
      return [];
    }
    const strange = findForbidden(entry.name);
    if (strange) {
      const character = characterName(strange.character);
      report.add(named, { start: 0, end: 0 }, "bad-encoding.strange-name", { character });
      return [];
    }
    if (entry.isDirectory()) return listFiles(folder, inside, report);
    return [{ path: inside, isLink: !entry.isFile() }];
  });

/** Of a character UTF-8 has four at most; what Parvis records may be ten times as long as what people write. */
const mostBytes = budget.file * 40;

const decoder = new TextDecoder("utf-8", { fatal: true });

const readText = (
  folder: string,
  file: string,
  report: Report,
  known: Source | undefined,
): { readonly source: Source; readonly isReadable: boolean } => {
  if (statSync(join(folder, file)).size > mostBytes) {
    const source = { file, text: "" };
    report.add(source, { start: 0, end: 0 }, "too-long.file", { most: budget.file });
    return { source, isReadable: false };
  }
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
