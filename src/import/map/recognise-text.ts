/** Finds the map of ours that fits a text, without reading more of it than that asks for. */
import { ImportFault } from "../fault.ts";
import { parseJson } from "../json.ts";
import { otherText } from "../other-systems.ts";
import type { Notes } from "../notes.ts";
import { type KnownMap, recogniseMap } from "./known.ts";
import { looksLikeYaml, readTree, type Tree } from "./tree.ts";

/** A text that one of our maps fits. */
export interface Recognised {
  readonly tree: Tree;
  readonly map: KnownMap["map"];
}

const inJson = async (text: string, notes: Notes): Promise<Recognised | undefined> => {
  const found = recogniseMap(parseJson(text));
  return found && { tree: await readTree(text, notes), map: found.map };
};

const inTree = async (text: string, notes: Notes): Promise<Recognised | undefined> => {
  const tree = await readTree(text, notes);
  const found = recogniseMap(tree.value);
  return found && { tree, map: found.map };
};

/** The map of a text, and what the text holds; undefined if none fits, or if another reader is the better. */
export const recogniseText = async (
  text: string,
  notes: Notes,
): Promise<Recognised | undefined> => {
  const start = text.slice(0, 20_000).trimStart();
  if (/^[[{]/.test(start)) return inJson(text, notes);
  if (start.startsWith("<"))
    return /<schedule[\s>/]|^<(?:!doctype html|html)/i.test(start)
      ? undefined
      : inTree(text, notes);
  const other = otherText(start)?.name ?? "YAML";
  if (other !== "YAML" || !looksLikeYaml(text)) return undefined;
  const found = await inTree(text, notes);
  // A table whose first line has a colon is none the less one.
  if (!found && !/[,;\t|]/.test(start.split("\n")[0] ?? "")) throw new ImportFault("unknown-yaml");
  return found;
};
