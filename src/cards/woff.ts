import { inflateSync } from "node:zlib";

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/** The tables of a WOFF 1.0 file: https://www.w3.org/TR/WOFF/, §3 and §4. */
const readTables = (woff: Buffer): readonly Table[] =>
  Array.from({ length: woff.readUInt16BE(12) }, (_, i) => {
    const at = 44 + 20 * i;
    const offset = woff.readUInt32BE(at + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8));
    const isPacked = packed.length < woff.readUInt32BE(at + 12);
    return {
      tag: woff.toString("latin1", at, at + 4),
      data: isPacked ? inflateSync(packed) : packed,
    };
  });

/** A `name` table that knows the family (1) and the PostScript name (6) alone. */
const nameTable = (name: string): Buffer => {
  const text = Buffer.from(name, "utf16le").swap16();
  const records = [1, 6].flatMap((id) => [3, 1, 0x409, id, text.length, 0]);
  const header = [0, 2, 6 + 2 * records.length, ...records];
  const table = Buffer.alloc(2 * header.length);
  header.forEach((value, i) => table.writeUInt16BE(value, 2 * i));
  return Buffer.concat([table, text]);
};

/** Puts tables together as a TrueType file: https://learn.microsoft.com/typography/opentype/spec/otff */
const writeTables = (flavour: Buffer, tables: readonly Table[]): Buffer => {
  const power = Math.floor(Math.log2(tables.length));
  const header = Buffer.alloc(12 + 16 * tables.length);
  flavour.copy(header);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (tables.length - 2 ** power), 10);
  let offset = header.length;
  const bodies = tables.map(({ tag, data }, i) => {
    const at = 12 + 16 * i;
    header.write(tag, at, "latin1");
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...bodies]);
};

/**
 * A WOFF 1.0 font as the TrueType or OpenType file it was packed from, under a name of ours: the
 * packages cut a family into alphabets that all bear the same name. Checksums are left at zero.
 */
export const unpackWoff = (woff: Buffer, name: string): Buffer =>
  writeTables(
    woff.subarray(4, 8),
    readTables(woff).map((table) =>
      table.tag === "name" ? { ...table, data: nameTable(name) } : table,
    ),
  );

/** A range of characters, both ends included. */
export type Range = readonly [first: number, last: number];

const readSegments = (cmap: Buffer): readonly Range[] => {
  const count = cmap.readUInt16BE(6) / 2;
  return Array.from({ length: count }, (_, i) => [
    cmap.readUInt16BE(16 + 2 * count + 2 * i),
    cmap.readUInt16BE(14 + 2 * i),
  ]);
};

const readGroups = (cmap: Buffer): readonly Range[] =>
  Array.from({ length: cmap.readUInt32BE(12) }, (_, i) => [
    cmap.readUInt32BE(16 + 12 * i),
    cmap.readUInt32BE(20 + 12 * i),
  ]);

/** The characters that a WOFF font has glyphs for, from formats 4 and 12 of its `cmap`. */
export const charactersOf = (woff: Buffer): readonly Range[] => {
  const cmap = readTables(woff).find(({ tag }) => tag === "cmap")?.data ?? Buffer.alloc(4);
  return Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
    const format = table.readUInt16BE(0);
    return format === 4 ? readSegments(table) : format === 12 ? readGroups(table) : [];
  }).flat();
};
