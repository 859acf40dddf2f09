/** From the bytes of a foreign file to a neutral programme. */
import { cleanProgramme } from "./clean.ts";
import { countSource } from "./count.ts";
import { decode } from "./decode.ts";
import { ImportFault } from "./fault.ts";
import { withoutSharedRooms } from "./shared-rooms.ts";
import { truncateProgramme } from "./truncate.ts";
import type { Notes } from "./notes.ts";
import type { Programme, ReadOptions } from "./programme.ts";
import { type ImportFormat, recogniseFormat } from "./recognise.ts";
import { isPacked } from "./tables/first-bytes.ts";

export interface ForeignFile {
  readonly format: ImportFormat | "xlsx" | "ods";
  readonly programme: Programme;
  /** How many sessions its text holds. */
  readonly count: number;
}

/** Only the reader that is needed is loaded, with its package. */
const readText = async (
  format: ImportFormat,
  text: string,
  options: ReadOptions,
  notes: Notes,
): Promise<Programme> => {
  switch (format) {
    case "frab-xml":
      return (await import("./formats/frab-xml.ts")).readFrabXml(text, options, notes);
    case "frab-json":
      return (await import("./formats/frab-json.ts")).readFrabJson(text, options, notes);
    case "sessionize":
      return (await import("./formats/sessionize.ts")).readSessionize(text, options, notes);
    case "ics":
      return (await import("./formats/ics.ts")).readIcs(text, options, notes);
    case "csv":
      return (await import("./formats/csv.ts")).readCsv(text, options, notes);
  }
};

/** A workbook, through the same reader as a table of text. */
const readPacked = async (
  bytes: Uint8Array,
  options: ReadOptions,
  notes: Notes,
): Promise<ForeignFile> => {
  const { openPacked } = await import("./tables/open-workbook.ts");
  const { readSheet } = await import("./tables/sheet.ts");
  const { readRows } = await import("./formats/csv.ts");
  const packed = openPacked(bytes);
  if (packed.format === "zip")
    throw new ImportFault("unknown-zip", { names: [...packed.files.keys()] });
  const programme = readRows(readSheet(packed.sheets, options.sheet, notes), options, notes);
  return { format: packed.format, programme, count: programme.sessions.length };
};

/** A reader that fails is a mistake of ours, which is told of the file it failed at. */
const readSafely = async <Result>(read: () => Promise<Result>): Promise<Result> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    throw new ImportFault("unread-file", {
      message: error instanceof Error ? error.message : String(error),
    });
  }
};

/** A text, in the format that is said or recognised. */
const readDecoded = async (
  bytes: Uint8Array,
  said: ImportFormat | undefined,
  options: ReadOptions,
  notes: Notes,
): Promise<ForeignFile> => {
  const text = decode(bytes, notes);
  const format = said ?? recogniseFormat(text);
  const programme = await readText(format, text, options, notes);
  return { format, programme, count: countSource(text, format) ?? programme.sessions.length };
};

/** A break that no day is known for has no place in a programme, and no page of its own. */
const withoutLostBreaks = (programme: Programme, notes: Notes): Programme => {
  const isLost = ({ kind, when, date }: Programme["sessions"][number]): boolean =>
    kind === undefined && !when && date === undefined && programme.start === undefined;
  for (const one of programme.sessions) if (isLost(one)) notes.add("no-day", one.title);
  return { ...programme, sessions: programme.sessions.filter((one) => !isLost(one)) };
};

/** Reads a programme, in the format that is said or recognised. Throws `ImportFault`. */
export const readForeign = async (
  bytes: Uint8Array,
  said: ImportFormat | undefined,
  options: ReadOptions,
  notes: Notes,
): Promise<ForeignFile> => {
  const read = await readSafely(() =>
    isPacked(bytes) ? readPacked(bytes, options, notes) : readDecoded(bytes, said, options, notes),
  );
  // The session that is the event itself is none of its programme.
  const wholes = notes.all.find(([key]) => key === "whole-event")?.[1].length ?? 0;
  const placed = withoutLostBreaks(read.programme, notes);
  const lost = read.programme.sessions.length - placed.sessions.length;
  return {
    format: read.format,
    programme: withoutSharedRooms(truncateProgramme(cleanProgramme(placed, notes), notes)),
    count: read.count - wholes - lost,
  };
};
