/** The command `import`: a programme of another system becomes content. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type Terminal, UsageFault } from "../run/options.ts";
import { parseYaml } from "../content/yaml/parse.ts";
import { isMap } from "./content/values.ts";
import { WorkingCopy } from "./content/working-copy.ts";
import { ImportFault } from "./fault.ts";
import { readMoment } from "./moment.ts";
import { CheckFault, importProgramme } from "./import-programme.ts";
import type { ImportFormat } from "./recognise.ts";
import { reportImport } from "./report.ts";
import { readSiteFacts } from "./site.ts";
import { linesOf } from "../i18n/message.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import { printProblems } from "../content/problem.ts";
import { isZone } from "../time.ts";

export interface ImportCommand {
  /** Absolute, as all paths here. */
  readonly file: string;
  readonly into: string;
  readonly format: ImportFormat | undefined;
  readonly event: string | undefined;
  readonly timezone: string | undefined;
  readonly start: string | undefined;
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
const readColumns = (file: string, map: string | undefined): ReadonlyMap<string, string> => {
  const beside = join(file, "..", `${basename(file, extname(file))}.map.yaml`);
  const path = map ?? (existsSync(beside) ? beside : undefined);
  if (path === undefined) return new Map();
  if (!existsSync(path)) throw new ImportFault("no-file", { value: path });
  try {
    const value = parseYaml(readFileSync(path, "utf8").replace(/\r\n?/g, "\n"));
    if (!isMap(value)) throw new Error("not a map");
    return new Map(
      Object.entries(value).flatMap(([field, name]) =>
        typeof name === "string" ? [[field, name.trim()] as const] : [],
      ),
    );
  } catch {
    throw new ImportFault("bad-map", { file: path });
  }
};

const checkArguments = ({ file, media, timezone, start }: ImportCommand): void => {
  if (!existsSync(file) || isFolder(file)) throw new ImportFault("no-file", { value: file });
  if (media !== undefined && !isFolder(media)) throw new ImportFault("no-media", { value: media });
  if (timezone !== undefined && !isZone(timezone))
    throw new ImportFault("bad-timezone", { value: timezone });
  if (start !== undefined && readMoment(start)?.date !== start)
    throw new ImportFault("bad-start", { value: start });
};

/** What cannot be read of the site is told by the import itself. */
const languageOfSite = ({ into, language }: ImportCommand): string => {
  try {
    return readSiteFacts(new WorkingCopy(into)).language ?? language;
  } catch {
    return language;
  }
};

const usageFaults: readonly string[] = [
  "no-file",
  "no-media",
  "bad-timezone",
  "bad-start",
  "bad-event",
  "bad-map",
  "no-sheet",
  "not-a-site",
];

const tellRefusal = (
  error: unknown,
  say: SayCommand,
  terminal: Terminal,
  { language, file }: { readonly language: string; readonly file: string },
): number => {
  if (error instanceof ImportFault) {
    const sentence = [
      ...linesOf("commands")(language)(`import.fault.${error.key}`, error.params),
      ...error.details.map((detail) => `  ${detail}`),
    ].join("\n");
    if (usageFaults.includes(error.key)) throw new UsageFault(sentence);
    terminal.print(`${say("import.refused", { file, sentence })}\n`);
    return 1;
  }
  if (!(error instanceof CheckFault)) throw error;
  const { problems } = error;
  terminal.print(
    `${say("import.refused", { file, sentence: say("import.fault.site-errors") })}\n\n${printProblems(problems, { format: "text", all: true, color: terminal.hasColor, language, source: () => undefined })}`,
  );
  return 1;
};

/** Imports a file and prints the report; exit code 1 if it is refused, and then nothing is written. */
export const importFile = async (command: ImportCommand, terminal: Terminal): Promise<number> => {
  const language = languageOfSite(command);
  try {
    checkArguments(command);
    const result = await importProgramme({
      bytes: readFileSync(command.file),
      stem: basename(command.file, extname(command.file)),
      format: command.format,
      into: command.into,
      event: command.event,
      media: command.media,
      prunes: command.prunes,
      timezone: command.timezone,
      start: command.start,
      columns: readColumns(command.file, command.map),
      sheet: command.sheet,
      now: command.now,
    });
    terminal.tell(reportImport(result, { ...command, language }));
    return 0;
  } catch (error) {
    const { file } = command;
    return tellRefusal(error, commandWords(language), terminal, { language, file });
  }
};
