/** Packs texts as a ZIP file, and lies about their sizes where a test wants it to. */
import { crc32, deflateRawSync } from "node:zlib";

export interface Lies {
  /** The size that the directory declares of each entry. */
  readonly size?: number;
  readonly flags?: number;
}

const number = (bytes: number, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** A ZIP file of these entries: PKWARE’s APPNOTE. */
export const zip = (
  entries: Readonly<Record<string, string>>,
  { size, flags = 0 }: Lies = {},
): Buffer => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const facts = Buffer.concat([
      number(2, 20),
      number(2, flags),
      number(2, 8),
      number(4, 0),
      number(4, crc32(content)),
      number(4, packed.length),
      number(4, size ?? content.length),
      number(2, Buffer.byteLength(name)),
      number(2, 0),
    ]);
    const file = Buffer.concat([number(4, 0x04034b50), facts, Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([
        ...[number(4, 0x02014b50), number(2, 20), facts, number(2, 0), number(2, 0), number(2, 0)],
        ...[number(4, 0), number(4, at), Buffer.from(name)],
      ]),
    );
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = [
    ...[number(4, 0x06054b50), number(4, 0), number(2, files.length), number(2, files.length)],
    ...[number(4, listed.length), number(4, at), number(2, 0)],
  ];
  return Buffer.concat([...files, listed, ...end]);
};
