/** What a command is about to write: all of it, or nothing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "./load.ts";
import type { Options } from "./options.ts";
import type { Loaded } from "../content/load.ts";
import type { Problem } from "../content/problem.ts";
import { changeFiles, type Changes } from "../disk/change-files.ts";
import { fingerprint } from "../disk/fingerprint.ts";
import { ChangedMeanwhile } from "../disk/staged-change.ts";

/** A file that is there, with plain line ends. */
export interface Edit {
  /** What it said when the edit was made: if it says something else by now, nothing is written. */
  readonly from: string;
  readonly to: string;
}

/** Paths are from the site's folder, with slashes. */
export interface Plan {
  /** New files and their text. */
  readonly files: ReadonlyMap<string, string>;
  /** New files and those they are copies of. */
  readonly copies?: ReadonlyMap<string, string>;
  readonly edits?: ReadonlyMap<string, Edit>;
  /** Folders that may stay empty. */
  readonly folders?: readonly string[];
}

/** The first of a plan's new files that is there already. */
export const firstTaken = (site: string, { files, copies = new Map() }: Plan): string | undefined =>
  [...files.keys(), ...copies.keys()].find((file) => existsSync(join(site, file)));

/** A problem, wherever in its file it stands. */
const nameOf = ({ file, code, message }: Problem): string => [file, code, message].join("\0");

/** What the disk is to say; new files are those of nobody else. Throws `ChangedMeanwhile`. */
const toChanges = (site: string, { files, copies, edits, folders }: Plan): Changes => {
  const changed = new Map<string, string | Uint8Array>(files);
  const seen = new Map<string, string | null>();
  for (const [file, from] of copies ?? []) changed.set(file, readFileSync(join(site, from)));
  for (const file of changed.keys()) seen.set(file, null);
  for (const [file, { from, to }] of edits ?? []) {
    const old = readFileSync(join(site, file));
    const text = old.toString("utf8");
    if (plainText(text) !== from) throw new ChangedMeanwhile(file);
    changed.set(file, keepLineEnds(text, to));
    seen.set(file, fingerprint(old));
  }
  return { files: changed, folders: folders ?? [], seen };
};

/**
 * Checks the site as it would be, and writes what is planned. If that would bring errors, nothing is written, and the
 * errors are returned with what was loaded. Throws `ChangedMeanwhile` if somebody edits what the plan edits.
 */
export const carryOut = (
  options: Options,
  plan: Plan,
): { readonly errors: readonly Problem[]; readonly loaded: Loaded } => {
  const before = new Set(load(options).problems.map(nameOf));
  const changes = toChanges(options.site, plan);
  const loaded = load(options, { planned: changes.files });
  const errors = loaded.problems.filter(
    (problem) => problem.severity === "error" && !before.has(nameOf(problem)),
  );
  if (errors.length === 0) changeFiles(options.site, changes);
  return { errors, loaded };
};

/** As content is read: with plain line ends, and without the mark at its beginning. */
const plainText = (text: string): string => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");

/** An editor of Windows may have written others. */
const keepLineEnds = (old: string, text: string): string =>
  (old.startsWith("\ufeff") ? "\ufeff" : "") +
  (old.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text);
