/** The command `import`: a programme of another system becomes content. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Terminal } from "../run/options.ts";
import { WorkingCopy } from "./content/working-copy.ts";
import { ImportFault } from "./fault.ts";
import { type ImportOptions, importProgramme } from "./import-programme.ts";
import { readMapFile } from "./map/map-file.ts";
import type { ImportFormat } from "./recognise.ts";
import { printedProblems, tellRefusal } from "./refusal.ts";
import { reportImport } from "./report.ts";
import { readSiteFacts } from "./site.ts";
import { isZone } from "../time.ts";

export interface ImportCommand {
  /** Absolute, as all paths here. */
  readonly file: string;
  readonly into: string;
  readonly format: ImportFormat | undefined;
  readonly event: string | undefined;
  readonly timezone: string | undefined;
  /** A file that says what the columns of a table are. */
  readonly map: string | undefined;
  /** A sheet of a workbook, by its name or number. */
  readonly sheet: string | undefined;
  readonly media: string | undefined;
  readonly prunes: boolean;
  /** List each thing of a report, however many there are. */
  readonly all: boolean;
  readonly now: string;
  /** For messages where there is no site yet. */
  readonly language: string;
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** `programme.csv` may have `programme.map.yaml` beside it. */
export const mapBeside = (file: string): string =>
  join(file, "..", `${basename(file, extname(file))}.map.yaml`);

/** The map that was given, or that lies beside the file. */
const readMap = (
  { file, map }: ImportCommand,
  language: string,
): Pick<ImportOptions, "columns" | "map"> => {
  const path = map ?? (existsSync(mapBeside(file)) ? mapBeside(file) : undefined);
  if (path === undefined) return { columns: new Map() };
  if (!existsSync(path)) throw new ImportFault("no-file", { value: path });
  const read = readMapFile(basename(path), readFileSync(path, "utf8"), language);
  return read.kind === "columns" ? { columns: read.columns } : { columns: new Map(), map: read };
};

const checkArguments = ({ file, media, timezone }: ImportCommand): void => {
  if (!existsSync(file) || isFolder(file)) throw new ImportFault("no-file", { value: file });
  if (media !== undefined && !isFolder(media)) throw new ImportFault("no-media", { value: media });
  if (timezone !== undefined && !isZone(timezone))
    throw new ImportFault("bad-timezone", { value: timezone });
};

/** What cannot be read of the site is told by the import itself. */
const languageOfSite = ({ into, language }: ImportCommand): string => {
  try {
    return readSiteFacts(new WorkingCopy(into)).language ?? language;
  } catch {
    return language;
  }
};

/** Imports a file and prints the report; exit code 1 if it is refused, and then nothing is written. */
export const importFile = async (command: ImportCommand, terminal: Terminal): Promise<number> => {
  const language = languageOfSite(command);
  try {
    checkArguments(command);
    const map = readMap(command, language);
    const result = await importProgramme({
      bytes: readFileSync(command.file),
      stem: basename(command.file, extname(command.file)),
      format: command.format,
      into: command.into,
      event: command.event,
      media: command.media,
      prunes: command.prunes,
      timezone: command.timezone,
      ...map,
      sheet: command.sheet,
      now: command.now,
    });
    const { mapProblems } = result;
    if (mapProblems.length > 0) {
      const text = map.map?.document.source.text;
      terminal.print(`${printedProblems(mapProblems, terminal, language, text)}\n`);
    }
    terminal.tell(reportImport(result, { ...command, language }));
    return 0;
  } catch (error) {
    const { file } = command;
    return tellRefusal(error, terminal, { language, file });
  }
};
