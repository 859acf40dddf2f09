/** The flag `--draft-map`: writes a guess at the map of a file beside it. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { writeAtomically } from "../disk/write-atomically.ts";
import { commandWords } from "../i18n/commands.ts";
import type { Terminal } from "../run/options.ts";
import type { ImportCommand } from "./command.ts";
import { decode } from "./decode.ts";
import { ImportFault } from "./fault.ts";
import { isAddress } from "./fetch/origin.ts";
import { languageOfSite } from "./import-file.ts";
import { draftMap, type SayDraft } from "./map/draft.ts";
import { draftTable } from "./map/draft-table.ts";
import { recogniseMap } from "./map/known.ts";
import { filesTree } from "./map/packed-tree.ts";
import { readTree } from "./map/tree.ts";
import { Notes } from "./notes.ts";
import { tellRefusal } from "./refusal.ts";
import { mapBeside, readSource, stemOfSource } from "./source.ts";
import { isPacked } from "./tables/first-bytes.ts";
import { openPacked } from "./tables/open-workbook.ts";
import { readSheet } from "./tables/sheet.ts";
import { readRecords } from "./formats/csv-records.ts";

/** One of our maps where it fits, to be adapted; else a guess. */
const draftTree = (tree: unknown, say: SayDraft): string =>
  recogniseMap(tree)?.text ?? draftMap(tree, say);

const draft = async (bytes: Buffer, sheet: string | undefined, say: SayDraft): Promise<string> => {
  const notes = new Notes();
  if (isPacked(bytes)) {
    const packed = openPacked(bytes);
    return packed.format === "zip"
      ? draftTree(filesTree(packed.files, notes).value, say)
      : draftTable(readSheet(packed.sheets, sheet, notes), say);
  }
  const text = decode(bytes, notes);
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) throw new ImportFault("no-draft");
  const tree = await readTree(text, notes);
  return tree.written === "table" ? draftTable(readRecords(text), say) : draftTree(tree.value, say);
};

/** Writes the map, and says where. Exit code 1 if nothing can be guessed; nothing is overwritten. */
export const draftFile = async (
  command: ImportCommand,
  /** Where the map of an address goes. */
  folder: string,
  terminal: Terminal,
): Promise<number> => {
  const { source, sheet } = command;
  const language = languageOfSite(command);
  const words = commandWords(language);
  const name = isAddress(source) ? `${stemOfSource(source)}.json` : basename(source);
  const say: SayDraft = {
    guess: words("import.draft.guess", { name }),
    notFound: (fields) => words("import.draft.not-found", { fields }),
    notUsed: words("import.draft.not-used"),
  };
  const file = mapBeside(isAddress(source) ? `${folder}/${name}` : source);
  try {
    if (existsSync(file)) throw new ImportFault("draft-exists", { file });
    writeAtomically(file, await draft(await readSource(command), sheet, say));
    terminal.tell(`${words("import.draft-written", { file, name })}\n`);
    return 0;
  } catch (error) {
    return tellRefusal(error, terminal, { language, file: source });
  }
};
