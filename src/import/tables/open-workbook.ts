/** What a packed file is, and what it holds. */
import { ImportFault } from "../fault.ts";
import { isZip } from "./first-bytes.ts";
import { unpack } from "./unpack.ts";
import { readWorkbook, type Sheet } from "./workbook.ts";

/** A packed file: the sheets of a workbook, or files of JSON by their names. */
export type Packed =
  | { readonly format: "xlsx" | "ods"; readonly sheets: readonly Sheet[] }
  | { readonly format: "zip"; readonly files: ReadonlyMap<string, Buffer> };

const isText = (name: string): boolean =>
  /(?:^mimetype|\.(?:xml|rels|json)|(?:^|\/)[\w-]+)$/i.test(name) && !name.startsWith("__MACOSX");

/** Opens a packed file. Throws `ImportFault` if it holds nothing that is known. */
export const openPacked = (bytes: Uint8Array): Packed => {
  if (!isZip(bytes)) throw new ImportFault("old-workbook");
  const files = unpack(bytes, isText);
  const names = [...files.keys()];
  const isOds = (files.get("mimetype")?.toString("latin1") ?? "").includes(
    "opendocument.spreadsheet",
  );
  if (isOds) return { format: "ods", sheets: readWorkbook(files) };
  if (names.some((name) => name.startsWith("xl/")))
    return { format: "xlsx", sheets: readWorkbook(files) };
  if (names.some((name) => /(?:^|\/)sessions(?:\.json)?$/.test(name)))
    return { format: "zip", files };
  throw new ImportFault("unknown-zip", { names });
};
