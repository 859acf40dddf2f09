/** What a command is about to write: all of it, or nothing. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "./check.ts";
import type { Options } from "./options.ts";
import type { Loaded } from "../content/load.ts";
import type { Problem } from "../problem.ts";
import { writeWhole } from "../write-whole.ts";

/** Paths are from the site's folder, with slashes. */
export interface Plan {
  /** New files and their text. */
  readonly files: ReadonlyMap<string, string>;
  /** New files and those they are copies of. */
  readonly copies?: ReadonlyMap<string, string>;
  /** Files that are there, and their new text. */
  readonly edits?: ReadonlyMap<string, string>;
  /** Folders that may stay empty. */
  readonly folders?: readonly string[];
}

/** The first of a plan's new files that is there already. */
export const firstTaken = (site: string, { files, copies = new Map() }: Plan): string | undefined =>
  [...files.keys(), ...copies.keys()].find((file) => existsSync(join(site, file)));

/** A problem, wherever in its file it stands. */
const nameOf = ({ file, code, message }: Problem): string => [file, code, message].join("\0");

/**
 * Writes what is planned and checks the site. If that brings errors, all is put back as it was, and the errors are
 * returned with what was loaded.
 */
export const carryOut = (
  options: Options,
  plan: Plan,
): { readonly errors: readonly Problem[]; readonly loaded: Loaded } => {
  const before = new Set(load(options).problems.map(nameOf));
  const undo: (() => void)[] = [];
  const at = (file: string): string => join(options.site, file);
  const make = (file: string, write: (path: string) => void): void => {
    const first = mkdirSync(dirname(at(file)), { recursive: true });
    if (first !== undefined)
      undo.push(() => {
        rmSync(first, { recursive: true, force: true });
      });
    write(at(file));
    undo.push(() => {
      rmSync(at(file), { force: true });
    });
  };
  try {
    for (const [file, text] of plan.files)
      make(file, (path) => {
        writeFileSync(path, text, { flag: "wx" });
      });
    for (const [file, from] of plan.copies ?? [])
      make(file, (path) => {
        copyFileSync(at(from), path);
      });
    for (const [file, text] of plan.edits ?? []) {
      const old = readFileSync(at(file));
      writeWhole(at(file), keepLineEnds(old.toString("utf8"), text));
      undo.push(() => {
        writeFileSync(at(file), old);
      });
    }
    for (const folder of plan.folders ?? []) {
      const first = mkdirSync(at(folder), { recursive: true });
      if (first !== undefined)
        undo.push(() => {
          rmSync(first, { recursive: true, force: true });
        });
    }
    const loaded = load(options);
    const errors = loaded.problems.filter(
      (problem) => problem.severity === "error" && !before.has(nameOf(problem)),
    );
    if (errors.length > 0) for (const step of undo.reverse()) step();
    return { errors, loaded };
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
};

/** Content is read with plain line ends; an editor of Windows may have written others. */
const keepLineEnds = (old: string, text: string): string =>
  old.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
