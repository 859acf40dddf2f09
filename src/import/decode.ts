import { decodeText } from "../text/decode.ts";
import { cleanText } from "./clean.ts";
import { ImportFault } from "./fault.ts";
import type { Notes } from "./notes.ts";

/** The largest file that is read, in bytes: FOSDEM’s is 5 million. */
const largest = 64 * 1024 * 1024;

/** The encoding that XML declares: XML 1.0 §4.3.3. */
const declaredOf = (bytes: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/i.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  )?.[1];

/** Lines with those that were folded as one; empty ones stand for what was joined, so that all keep their numbers. */
const joinFolds = (text: string): string => {
  const lines: string[] = [];
  let joined = 0;
  for (const line of text.split(/\r?\n/)) {
    const before = lines.pop();
    if (before !== undefined && /^[ \t]/.test(line)) {
      lines.push(before + line.slice(1));
      joined++;
    } else {
      if (before !== undefined) lines.push(before, ...new Array<string>(joined).fill(""));
      lines.push(line);
      joined = 0;
    }
  }
  return lines.join("\n");
};

/** Joins the lines of a calendar before its letters are read: a fold may cut one in two (RFC 5545 §3.1). */
const unfold = (bytes: Uint8Array): Uint8Array => {
  const start = Buffer.from(bytes.subarray(0, 4000)).toString("latin1");
  if (!/^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR/i.test(start)) return bytes;
  return Buffer.from(joinFolds(Buffer.from(bytes).toString("latin1")), "latin1");
};

/** The text of a file: UTF-8, UTF-16 with its mark, what XML declares, else Windows-1252. Throws `ImportFault`. */
export const decode = (bytes: Uint8Array, notes: Notes): string => {
  if (bytes.length > largest) throw new ImportFault("too-large", { size: `${largest / 1048576}` });
  const decoded = decodeText(unfold(bytes), declaredOf(bytes));
  if (!decoded) throw new ImportFault("not-text");
  if (decoded.isGuess) notes.add("encoding", "windows-1252");
  return cleanText(decoded.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"), notes);
};
