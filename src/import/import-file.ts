/** The command `import`: a programme of another system becomes content. */
import { commandWords } from "../i18n/commands.ts";
import { type Terminal, UsageFault } from "../run/options.ts";
import { isZone } from "../time.ts";
import type { ImportCommand } from "./command.ts";
import { WorkingCopy } from "./content/working-copy.ts";
import { ImportFault } from "./fault.ts";
import { shownAddress } from "./fetch/download.ts";
import { holdsSecret, isAddress } from "./fetch/origin.ts";
import { importProgramme } from "./import-programme.ts";
import { readMoment } from "./moment.ts";
import { findOwnFormat, type OwnFormat } from "./own-format.ts";
import { importFormats } from "./recognise.ts";
import { printedProblems, tellRefusal } from "./refusal.ts";
import { reportImport } from "./report.ts";
import { readSiteFacts } from "./site.ts";
import {
  isFolder,
  nameOfSource,
  readMap,
  readSource,
  rememberedOf,
  stemOfSource,
} from "./source.ts";

const checkArguments = ({ media, timezone, start }: ImportCommand): void => {
  if (media !== undefined && !isFolder(media)) throw new ImportFault("no-media", { value: media });
  if (timezone !== undefined && !isZone(timezone))
    throw new ImportFault("bad-timezone", { value: timezone });
  if (start !== undefined && readMoment(start)?.date !== start)
    throw new ImportFault("bad-start", { value: start });
};

/** What cannot be read of the site is told by the import itself. */
export const languageOfSite = ({
  into,
  language,
}: Pick<ImportCommand, "into" | "language">): string => {
  try {
    return readSiteFacts(new WorkingCopy(into)).language ?? language;
  } catch {
    return language;
  }
};

/** The format of the site’s own that is asked for, or that recognises the file. Throws `UsageFault` for an unknown name. */
const ownFormat = async (
  { into, source, format }: ImportCommand,
  bytes: Buffer,
  language: string,
): Promise<OwnFormat | undefined> => {
  const own = await findOwnFormat(into, { name: nameOfSource(source), bytes }, format);
  if (own || format === undefined) return own;
  const known = importFormats.join(", ");
  throw new UsageFault(commandWords(language)("cli.bad-format", { value: format, known }));
};

/** Imports a file and prints the report; exit code 1 if it is refused, and then nothing is written. */
export const importFile = async (command: ImportCommand, terminal: Terminal): Promise<number> => {
  const language = languageOfSite(command);
  const { source, into, event, media, prunes, keeps, timezone, start, sheet, now } = command;
  const file = isAddress(source) ? shownAddress(source) : source;
  try {
    checkArguments(command);
    const bytes = await readSource(command);
    const map = readMap(command, language);
    const stem = stemOfSource(source);
    const format = importFormats.find((name) => name === command.format);
    const own = format === undefined ? await ownFormat(command, bytes, language) : undefined;
    const result = await importProgramme({
      ...{
        bytes,
        stem,
        format,
        own,
        into,
        event,
        media,
        prunes,
        keeps,
        timezone,
        start,
        ...map,
        sheet,
        now,
      },
      from: rememberedOf(command),
    });
    const { mapProblems, notes } = result;
    if (isAddress(source) && holdsSecret(source)) notes.add("secret-address", file);
    if (mapProblems.length > 0) {
      const text = map.map?.document.source.text;
      terminal.print(`${printedProblems(mapProblems, terminal, language, text)}\n`);
    }
    terminal.tell(reportImport(result, { ...command, file, language }));
    return 0;
  } catch (error) {
    return tellRefusal(error, terminal, { language, file });
  }
};
