/** What the first bytes of a file say of it. */

/** True for a ZIP file, which workbooks are. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The first bytes of what Office wrote before 2007, and of what it locks since. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** True for a file that is no text, and may be a workbook. */
export const isPacked = (bytes: Uint8Array): boolean =>
  isZip(bytes) || compound.every((byte, at) => bytes[at] === byte);
