/** The source of a catalogue, taken apart into its entries as they are written. */

/** An entry with the comments above it; a blank line counts as one. */
export interface CatalogueEntry {
  readonly key: string;
  readonly comments: readonly string[];
  /** The lines of `key: "text",`. */
  readonly lines: readonly string[];
}

export interface CatalogueSource {
  /** What stands before `export const`. */
  readonly header: string;
  /** The line that opens the catalogue: `export const fr: Translation<typeof en> = {`. */
  readonly opening: string;
  readonly entries: readonly CatalogueEntry[];
  /** What stands after the last entry. */
  readonly closing: string;
}

const openingLine = /^export const .*\{$/;
const closingLine = /^\}.*;$/;
const entryLine = /^ {2}(?:"([^"]+)"|(\w+)):/;

/** A text of several lines stands between backticks, and any of its lines may end with a comma. */
const isWhole = (lines: readonly string[]): boolean => {
  const isOfLines = /^ {2}\S+ `(?:[^`\\]|\\.)*$/.test(lines[0] ?? "");
  return lines.at(-1)?.endsWith(isOfLines ? "`," : ",") ?? false;
};

/** Takes a catalogue apart; it is set as Prettier sets it. */
export const readCatalogue = (text: string): CatalogueSource => {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => openingLine.test(line));
  const end = lines.findLastIndex((line) => closingLine.test(line));
  if (start < 0 || end < 0) throw new Error("This file is no catalogue.");
  const entries: CatalogueEntry[] = [];
  let comments: string[] = [];
  for (let i = start + 1; i < end; i += 1) {
    const written = [lines[i] ?? ""];
    const [, quoted, bare] = entryLine.exec(written[0] ?? "") ?? [];
    const key = quoted ?? bare;
    if (key === undefined) {
      comments.push(...written);
      continue;
    }
    while (!isWhole(written) && i < end - 1) written.push(lines[(i += 1)] ?? "");
    entries.push({ key, comments, lines: written });
    comments = [];
  }
  return {
    header: lines.slice(0, start).join("\n"),
    opening: lines[start] ?? "",
    entries,
    closing: lines.slice(end).join("\n"),
  };
};
