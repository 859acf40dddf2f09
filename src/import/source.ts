/** Where an import comes from: a file or an address, with the map that goes with it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative, sep } from "node:path";
import type { ImportCommand } from "./command.ts";
import { ImportFault } from "./fault.ts";
import { download } from "./fetch/download.ts";
import { holdsSecret, isAddress, type Remembered, stemOf } from "./fetch/origin.ts";
import type { ImportOptions } from "./import-programme.ts";
import { readMapFile } from "./map/map-file.ts";

/** True for a folder that is there. */
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What a source is called: `programme.csv`. */
export const nameOfSource = (source: string): string =>
  basename(isAddress(source) ? new URL(source).pathname : source);

/** What a source is called without its ending: `programme`. */
export const stemOfSource = (source: string): string =>
  isAddress(source) ? stemOf(source) : basename(source, extname(source));

/** `programme.csv` may have `programme.map.yaml` beside it. */
export const mapBeside = (file: string): string =>
  join(file, "..", `${stemOfSource(file)}.map.yaml`);

/** The bytes of a source. Throws `ImportFault` if there are none. */
export const readSource = async ({
  source,
  network,
}: Pick<ImportCommand, "source" | "network">): Promise<Buffer> => {
  if (isAddress(source)) return download(source, network);
  if (!existsSync(source) || isFolder(source)) throw new ImportFault("no-file", { value: source });
  return readFileSync(source);
};

/** The file of the map that was given, or that lies beside the source. */
const mapOf = ({ source, map }: ImportCommand): string | undefined => {
  if (map !== undefined) return map;
  return !isAddress(source) && existsSync(mapBeside(source)) ? mapBeside(source) : undefined;
};

/** What a map says. Throws `MapFault`. */
export const readMap = (
  command: ImportCommand,
  language: string,
): Pick<ImportOptions, "columns" | "map"> => {
  const path = mapOf(command);
  if (path === undefined) return { columns: new Map() };
  if (!existsSync(path)) throw new ImportFault("no-file", { value: path });
  const read = readMapFile(basename(path), readFileSync(path, "utf8"), language);
  return read.kind === "columns" ? { columns: read.columns } : { columns: new Map(), map: read };
};

/** What a later import asks again; undefined for a file, and for an address with a key in it. */
export const rememberedOf = (command: ImportCommand): Remembered | undefined => {
  const { source, into, timezone, start, format, sheet, map } = command;
  if (!isAddress(source) || holdsSecret(source)) return undefined;
  const path = map === undefined ? undefined : relative(into, map).split(sep).join("/");
  return { url: source, timezone, start, format, sheet, map: path };
};
