/** iCalendar's lines: RFC 5545 §3.1. */

/** A property, or the parts of a component, each on lines of its own and ended by CRLF. */
export type Lines = string;

/** The most octets of a line, without its end: RFC 5545 §3.1. */
const mostOctets = 75;

/** How many octets a character takes in UTF-8. */
const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** Folds a line at 75 octets, never inside a character; what follows begins with a space. */
const fold = (line: string): string => {
  // No character takes more than three octets for each of its UTF-16 units.
  if (line.length * 3 <= mostOctets) return line;
  let folded = "";
  let start = 0;
  let octets = 0;
  for (let i = 0; i < line.length;) {
    const codePoint = line.codePointAt(i) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > mostOctets) {
      folded += `${line.slice(start, i)}\r\n `;
      start = i;
      octets = 1;
    }
    octets += size;
    i += codePoint > 0xffff ? 2 : 1;
  }
  return folded + line.slice(start);
};

/**
 * A value of type TEXT: RFC 5545 §3.3.11. A tab is a space, as it is on the pages.
 *
 *     toText("Bread, water; salt\n\\o/") // "Bread\\, water\\; salt\\n\\\\o/"
 */
export const toText = (text: string): string =>
  text
    .replace(/\t/g, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");

/** A property: `line("DTSTART;VALUE=DATE", "20280310")`. */
export const line = (name: string, value: string): Lines => `${fold(`${name}:${value}`)}\r\n`;

/** An address; nothing as long as it is not known. */
export const urlLine = (name: string, url: string | undefined): Lines =>
  url === undefined ? "" : line(name, url);

/** A property of type TEXT; nothing if there is nothing to say. */
export const textLine = (name: string, text: string | undefined): Lines =>
  text ? line(name, toText(text)) : "";

/** A component: `component("VEVENT", lines)`. */
export const component = (name: string, ...lines: readonly Lines[]): Lines =>
  `BEGIN:${name}\r\n${lines.join("")}END:${name}\r\n`;
