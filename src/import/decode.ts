import { ImportFault } from "./fault.ts";
import type { Notes } from "./notes.ts";

/** The largest file that is read, in bytes: FOSDEM’s is 5 million. */
const largest = 64 * 1024 * 1024;

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

/** The encoding that XML declares: XML 1.0 §4.3.3. */
const declaredOf = (bytes: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/i.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  )?.[1];

/** Joins the lines of a calendar before its letters are read: a fold may cut one in two (RFC 5545 §3.1). */
const unfold = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString("latin1");
  return /^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR/i.test(text)
    ? Buffer.from(text.replace(/\r?\n[ \t]/g, ""), "latin1")
    : bytes;
};

/** Without controls, which no content file may hold, and which JSON and HTML can spell: `\b`, `&#8;`. */
export const withoutControls = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "");

const clean = (text: string): string =>
  withoutControls(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));

/** The text of a file: UTF-8, UTF-16 with its mark, what XML declares, else Windows-1252. Throws `ImportFault`. */
export const decode = (bytes: Uint8Array, notes: Notes): string => {
  if (bytes.length > largest) throw new ImportFault("too-large", { size: `${largest / 1048576}` });
  const marked = markOf(bytes);
  const declared = declaredOf(bytes);
  const whole = unfold(bytes);
  const told = marked ?? (declared && !/^utf-?8$/i.test(declared) ? declared : undefined);
  const text = told === undefined ? read(whole, "utf-8", true) : read(whole, told, true);
  if (text !== undefined) return clean(text);
  if (whole.includes(0)) throw new ImportFault("not-text");
  notes.add("encoding", "windows-1252");
  return clean(read(whole, "windows-1252", false) ?? "");
};
