/** Takes a ZIP file apart, and refuses what would grow beyond measure before it does. */
import { crc32, inflateRawSync } from "node:zlib";
import { ImportFault } from "../fault.ts";

/** A workbook of a thousand sessions has a dozen entries, and two million bytes of them. */
const mostEntries = 2000;
const mostBytes = 48 * 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const broken = (message: string): ImportFault => new ImportFault("bad-zip", { message });

/** Where the directory of a ZIP file begins, and how many entries it has: PKWARE’s APPNOTE §4.3.16. */
const directoryOf = (bytes: Buffer): { readonly at: number; readonly entries: number } => {
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > bytes.length) throw broken("no end");
  return { at: bytes.readUInt32LE(end + 16), entries: bytes.readUInt16LE(end + 10) };
};

/** The entries that the directory declares; files of more than 4 GB are no programmes. */
const entriesOf = (bytes: Buffer): readonly Entry[] => {
  const { at: first, entries } = directoryOf(bytes);
  if (entries > mostEntries)
    throw new ImportFault("zip-bomb", { entries, size: mostBytes / 1048576 });
  let at = first;
  return Array.from({ length: entries }, () => {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken("directory");
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const begin = at + 46;
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new ImportFault("locked");
    const entry = {
      name: bytes.toString("utf8", begin, begin + (name ?? 0)),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    at = begin + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    return entry;
  });
};

/** What an entry holds: as many bytes as it declares, no more and no fewer. */
const contentOf = (bytes: Buffer, { name, method, crc, packed, size, at }: Entry): Buffer => {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) throw broken(name);
  const begin = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const body = bytes.subarray(begin, begin + packed);
  let content: Buffer;
  try {
    content = method === 0 ? body : inflateRawSync(body, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw broken(name);
  }
  if (content.length !== size || crc32(content) !== crc) throw broken(name);
  return content;
};

/** The entries of a ZIP file that are wanted, by their names. Throws `ImportFault` if it is broken, locked, or too much. */
export const unpack = (
  packed: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Buffer> => {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const wanted = entriesOf(bytes).filter(({ name }) => isWanted(name));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > mostBytes)
    throw new ImportFault("zip-bomb", { entries: wanted.length, size: mostBytes / 1048576 });
  return new Map(wanted.map((entry) => [entry.name, contentOf(bytes, entry)]));
};
