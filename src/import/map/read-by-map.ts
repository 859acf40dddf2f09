/** Reads a tree of values by a map: one that somebody wrote, which is checked against it, or one of ours. */
import type { Problem } from "../../content/problem.ts";
import { ImportFault } from "../fault.ts";
import type { Notes } from "../notes.ts";
import type { Programme, ReadOptions } from "../programme.ts";
import { checkPaths } from "./check-paths.ts";
import { MapFault } from "./map-fault.ts";
import type { FileMap } from "./map-file.ts";
import { readMapped } from "./read-mapped.ts";
import type { MapInput } from "./schema.ts";
import type { Tree } from "./tree.ts";

/** What a map made of a file. */
export interface MappedFile {
  readonly format: string;
  readonly programme: Programme;
  /** Paths that find nothing, of a map that somebody wrote. */
  readonly problems: readonly Problem[];
}

const read = (
  { value }: Tree,
  map: MapInput,
  options: ReadOptions,
  notes: Notes,
): Pick<MappedFile, "format" | "programme"> => {
  const format = map.format ?? "map";
  const programme = readMapped(value, map, format, options, notes);
  if (programme.sessions.length === 0 && programme.people.length === 0)
    throw new ImportFault("no-sessions");
  return { format, programme };
};

/** By a map of ours. */
export const readByKnownMap = (
  tree: Tree,
  map: MapInput,
  options: ReadOptions,
  notes: Notes,
): MappedFile => ({ ...read(tree, map, options, notes), problems: [] });

/** By a map that was given. Throws `MapFault` if it finds no session. */
export const readByGivenMap = (
  tree: Tree,
  { map, document }: FileMap,
  options: ReadOptions,
  notes: Notes,
): MappedFile => {
  // The rows of a table are where its sessions are, if nothing else is said.
  const at = map.sessions.at ?? tree.rows ?? (Array.isArray(tree.value) ? "[*]" : "sessions[*]");
  const whole = { ...map, sessions: { ...map.sessions, at } };
  const report = checkPaths({ map: whole, document }, tree.value);
  const problems = report.problems(options.language ?? "en");
  if (report.hasErrors) throw new MapFault(problems, document.source);
  return { ...read(tree, whole, options, notes), problems };
};
