/** From the bytes of a foreign file to a neutral programme. */
import type { Problem } from "../content/problem.ts";
import { cleanProgramme } from "./clean.ts";
import { countSource } from "./count.ts";
import { decode } from "./decode.ts";
import { ImportFault } from "./fault.ts";
import { withoutSharedRooms } from "./shared-rooms.ts";
import { truncateProgramme } from "./truncate.ts";
import { keepOwnKeys } from "./json.ts";
import { Notes } from "./notes.ts";
import type { Programme, ReadOptions } from "./programme.ts";
import { languageOf, withSiteWords } from "./site-words.ts";
import { type ImportFormat, recogniseFormat } from "./recognise.ts";
import type { MappedFile } from "./map/read-by-map.ts";
import { MapFault } from "./map/map-fault.ts";
import { isPacked } from "./tables/first-bytes.ts";
import { hasLanguages, inLanguage } from "./translations/in-language.ts";
import type { Reading } from "./translations/translate-programme.ts";

export interface ForeignFile {
  /** Of ours, of a workbook, or what a map calls it. */
  readonly format: string;
  readonly programme: Programme;
  /** In which words were added: of the site, or, for a new one, of most sessions. */
  readonly language: string;
  /** How many sessions its text holds. */
  readonly count: number;
  /** What a map says that finds nothing. */
  readonly problems: readonly Problem[];
  /** What it says in each language of the site, if it says something in several. */
  readonly readings?: readonly Reading[];
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

/** As its reader gives it. */
type ReadFile = Omit<ForeignFile, "language">;

/** What a map made of a file, all of whose sessions are in it. */
const asFile = (mapped: MappedFile): ReadFile => ({
  ...mapped,
  count: mapped.programme.sessions.length,
});

/** A workbook through the same reader as a table of text, or by a map; packed files of JSON by one of ours. */
const readPacked = async (
  bytes: Uint8Array,
  options: ReadOptions,
  notes: Notes,
): Promise<ReadFile> => {
  const { openPacked } = await import("./tables/open-workbook.ts");
  const packed = openPacked(bytes);
  if (packed.format !== "zip" && !options.map) {
    const { readSheet } = await import("./tables/sheet.ts");
    const { readRows } = await import("./formats/csv.ts");
    const programme = readRows(readSheet(packed.sheets, options.sheet, notes), options, notes);
    return { ...packed, programme, count: programme.sessions.length, problems: [] };
  }
  const { filesTree, sheetsTree } = await import("./map/packed-tree.ts");
  const { readByGivenMap, readByKnownMap } = await import("./map/read-by-map.ts");
  const tree =
    packed.format === "zip"
      ? filesTree(packed.files, notes)
      : sheetsTree(packed.sheets, options.sheet, notes);
  if (options.map) return asFile(readByGivenMap(tree, options.map, options, notes));
  const { recogniseMap } = await import("./map/known.ts");
  const known = recogniseMap(tree.value);
  if (known) return asFile(readByKnownMap(tree, known.map, options, notes));
  throw new ImportFault("unknown-zip", {
    names: packed.format === "zip" ? [...packed.files.keys()] : [],
  });
};

/** A reader that fails is a mistake of ours, which is told of the file it failed at. */
const readSafely = async <Result>(read: () => Promise<Result>): Promise<Result> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportFault || error instanceof MapFault) throw error;
    throw new ImportFault("unread-file", {
      message: error instanceof Error ? error.message : String(error),
    });
  }
};

/** A text by a map: the one that was given, or one of ours where it fits; undefined if none does. */
const readTextByMap = async (
  text: string,
  options: ReadOptions,
  notes: Notes,
): Promise<ReadFile | undefined> => {
  const { readByGivenMap, readByKnownMap } = await import("./map/read-by-map.ts");
  if (options.map) {
    const { readTree } = await import("./map/tree.ts");
    return asFile(readByGivenMap(await readTree(text, notes), options.map, options, notes));
  }
  const { recogniseText } = await import("./map/recognise-text.ts");
  const found = await recogniseText(text, notes);
  return found && asFile(readByKnownMap(found.tree, found.map, options, notes));
};

/** A text, in the format that is said or recognised. */
const readDecoded = async (
  bytes: Uint8Array,
  said: ImportFormat | undefined,
  options: ReadOptions,
  notes: Notes,
): Promise<ReadFile> => {
  const text = decode(bytes, notes);
  const mapped =
    said === undefined || options.map ? await readTextByMap(text, options, notes) : undefined;
  if (mapped) return mapped;
  const format = said ?? recogniseFormat(text);
  const programme = await readText(format, text, options, notes);
  const count = countSource(text, format) ?? programme.sessions.length;
  return { format, programme, count, problems: [] };
};

/** A break that no day is known for has no place in a programme, and no page of its own. */
const withoutLostBreaks = (programme: Programme, notes: Notes): Programme => {
  const isLost = ({ kind, when, date }: Programme["sessions"][number]): boolean =>
    kind === undefined && !when && date === undefined && programme.start === undefined;
  for (const one of programme.sessions) if (isLost(one)) notes.add("no-day", one.title);
  return { ...programme, sessions: programme.sessions.filter((one) => !isLost(one)) };
};

/** A file of JSON that says something in several languages; undefined: none of it is, or nobody wants it. */
const treeInLanguages = (bytes: Uint8Array, languages: readonly string[]): unknown => {
  if (languages.length < 2 || isPacked(bytes)) return undefined;
  const text = decode(bytes, new Notes());
  if (!/^\s*[[{]/.test(text)) return undefined;
  const tree = keepOwnKeys(text);
  return hasLanguages(tree, languages) ? tree : undefined;
};

/** Reads a programme in each language of the site, where its file says something in several. Throws `ImportFault`. */
export const readForeign = async (
  bytes: Uint8Array,
  said: ImportFormat | undefined,
  options: ReadOptions,
  notes: Notes,
): Promise<ForeignFile> => {
  const file = await readOnce(bytes, said, options, notes);
  const { languages = [] } = options;
  const tree = treeInLanguages(bytes, languages);
  if (tree === undefined) return file;
  const readings: Reading[] = [];
  for (const language of languages) {
    const alone = Buffer.from(JSON.stringify(inLanguage(tree, language, languages)));
    // What is wrong with the file was noted when it was read whole.
    const { programme } = await readOnce(alone, said, options, new Notes());
    readings.push({ language, programme });
  }
  return { ...file, readings };
};

/** Reads a programme, in the format that is said or recognised. Throws `ImportFault`. */
const readOnce = async (
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
  const language = options.language ?? languageOf(placed.sessions);
  const told = withSiteWords(placed, language);
  return {
    ...read,
    language,
    programme: withoutSharedRooms(truncateProgramme(cleanProgramme(told, notes), notes)),
    count: read.count - wholes - lost,
  };
};
