/** Which folders a build may replace: its own, and empty ones. */
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, parse, sep } from "node:path";
import about from "parvis/package.json" with { type: "json" };
import type { OutputFile } from "../write/output-file.ts";

const markName = ".parvis";

const head = `Made by Parvis ${about.version}. The next build replaces these files, and keeps all others.`;

/** A name may hold anything but a slash, a list none but lines. */
const toLine = (path: string): string => path.replace(/[%\r\n]/g, encodeURIComponent);
const fromLine = (line: string): string => line.replace(/%(?:25|0A|0D)/g, decodeURIComponent);

/** Of the mark, from the root of the output. */
export const markPath = `/${markName}`;

/** The file by which a later build knows which files it may replace: those of this one. */
export const makeMark = (paths: readonly string[]): OutputFile => {
  const lines = [...new Set([...paths, markPath])].sort().map(toLine);
  return { path: markPath, body: `${[head, ...lines, `${lines.length} files`].join("\n")}\n` };
};

/**
 * The files that a build has written into a folder, from its root: `/agenda/index.html`. Undefined if there is no list,
 * as in marks of former versions, or not all of one.
 */
export const readMark = (folder: string): readonly string[] | undefined => {
  const file = join(folder, markName);
  const [, ...lines] = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  const end = lines.pop();
  return end === `${lines.length} files` ? lines.map(fromLine) : undefined;
};

/** True for a folder that a build has made. */
export const isMarked = (folder: string): boolean => existsSync(join(folder, markName));

/** True if `inner` is `outer` or lies in it; both absolute. */
export const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/** True for a link to something that is not there, be it in the middle of a path. */
const leadsNowhere = (path: string): boolean => {
  if (lstatSync(path, { throwIfNoEntry: false })) return !existsSync(path);
  return dirname(path) !== path && leadsNowhere(dirname(path));
};

/** Why a folder may not be replaced. */
export type Refusal =
  "leads-nowhere" | "not-a-folder" | "not-ours" | "holds-files-of-others" | "in-the-content";

/**
 * Why `out` may not be replaced by a build; undefined if it may.
 * `kept` are folders that it must neither be nor hold; `sources` those it must not lie in.
 */
export const refuseOutput = (
  out: string,
  kept: readonly string[],
  sources: readonly string[],
): Refusal | undefined => {
  const precious = [...kept, ...sources, parse(out).root];
  if (precious.some((folder) => isWithin(folder, out))) return "holds-files-of-others";
  if (sources.some((folder) => isWithin(out, folder))) return "in-the-content";
  if (!existsSync(out)) return leadsNowhere(out) ? "leads-nowhere" : undefined;
  if (!statSync(out).isDirectory()) return "not-a-folder";
  return isMarked(out) || readdirSync(out).length === 0 ? undefined : "not-ours";
};
