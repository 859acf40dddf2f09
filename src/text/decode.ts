/** The text of files that other programs made. */

export interface Decoded {
  readonly text: string;
  /** True if nothing tells its encoding, and it is no UTF-8: spreadsheets of Windows write so. */
  readonly isGuess: boolean;
}

const read = (bytes: Uint8Array, label: string, isStrict: boolean): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: isStrict }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The encoding that the first bytes tell: https://encoding.spec.whatwg.org/#bom-sniff */
const markOf = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
};

/** How a file begins, as text: it may be cut anywhere, and hold what is none. */
export const decodeStart = (head: Uint8Array): string =>
  new TextDecoder(markOf(head) ?? "utf-8").decode(head).replaceAll("\0", "");

/** UTF-16 with its mark, what the file declares, UTF-8, else Windows-1252; undefined if it is no text. */
export const decodeText = (bytes: Uint8Array, declared?: string): Decoded | undefined => {
  const text = read(bytes, markOf(bytes) ?? declared ?? "utf-8", true);
  if (text !== undefined) return { text, isGuess: false };
  if (bytes.includes(0)) return undefined;
  return { text: read(bytes, "windows-1252", false) ?? "", isGuess: true };
};
