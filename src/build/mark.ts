/** Which folders a build may replace: its own, and empty ones. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, parse, sep } from "node:path";
import about from "../../package.json" with { type: "json" };
import type { OutputFile } from "../outputs/output-file.ts";

const markName = ".parvis";

/** The file by which a later build knows that it may replace the folder. */
export const mark: OutputFile = {
  path: `/${markName}`,
  body: `Made by Parvis ${about.version}. The next build replaces this folder.\n`,
};

/** True for a folder that a build has made. */
export const isMarked = (folder: string): boolean => existsSync(join(folder, markName));

/** True if `inner` is `outer` or lies in it; both absolute. */
export const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/** Why a folder may not be replaced. */
export type Refusal = "not-a-folder" | "not-ours" | "holds-files-of-others" | "in-the-content";

/**
 * Why `out` may not be replaced by a build; undefined if it may.
 * `kept` are folders that it must neither be nor hold; `sources` those it must not lie in.
 */
export const refuseOutput = (
  out: string,
  kept: readonly string[],
  sources: readonly string[],
): Refusal | undefined => {
  const precious = [...kept, ...sources, homedir(), parse(out).root];
  if (precious.some((folder) => isWithin(folder, out))) return "holds-files-of-others";
  if (sources.some((folder) => isWithin(out, folder))) return "in-the-content";
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return "not-a-folder";
  return isMarked(out) || readdirSync(out).length === 0 ? undefined : "not-ours";
};
