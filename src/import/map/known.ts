/** The maps that come with Parvis, each recognised by what only its format has. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { follow, root } from "./find.ts";
import { readMapFile } from "./map-file.ts";
import { alternatives } from "./path.ts";
import type { MapInput } from "./schema.ts";

const folder = join(import.meta.dirname, "known");

/** One of our maps. */
export interface KnownMap {
  readonly map: MapInput;
  /** As it is written. */
  readonly text: string;
}

let all: readonly KnownMap[] | undefined;

const read = (name: string): readonly KnownMap[] => {
  const text = readFileSync(join(folder, name), "utf8");
  const found = readMapFile(name, text, "en");
  return found.kind === "paths" ? [{ map: found.map, text }] : [];
};

/** All of them, in the order of their names. */
export const knownMaps = (): readonly KnownMap[] =>
  (all ??= readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap(read));

/** The map of a file of which all signs are there; undefined if it is of no format that is known. */
export const recogniseMap = (tree: unknown): KnownMap | undefined => {
  const whole = root(tree);
  return knownMaps().find(({ map: { recognise } }) => {
    const signs = typeof recognise === "string" ? [recognise] : (recognise ?? []);
    return (
      signs.length > 0 &&
      signs.every((sign) => alternatives(sign).some((path) => follow(whole, path).length > 0))
    );
  });
};
