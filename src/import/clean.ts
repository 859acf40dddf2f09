/** Takes away what no text of a site may hold, and notes it. */
import {
  characterName,
  codePointName,
  forbiddenIn,
  isAllowedCode,
  withoutForbidden,
} from "../text/characters.ts";
import type { Notes } from "./notes.ts";
import type { Programme } from "./programme.ts";

/** The same text without what no text may hold. */
export const cleanText = (text: string, notes: Notes): string => {
  const found = forbiddenIn(text);
  for (const character of found) notes.add("no-character", characterName(character));
  return found.size === 0 ? text : withoutForbidden(text);
};

/** The same programme with clean prose: HTML can spell any character, `&#8;`. */
export const cleanProse = (programme: Programme, notes: Notes): Programme => ({
  ...programme,
  text: cleanText(programme.text, notes),
  people: programme.people.map((person) => ({
    ...person,
    biography: cleanText(person.biography, notes),
  })),
  entries: programme.entries.map((entry) => ({ ...entry, text: cleanText(entry.text, notes) })),
});

/** XML without codes of what it can not hold, which its parser would read: `&#8;` (XML 1.0 §4.1). */
export const cleanCodes = (xml: string, notes: Notes): string =>
  xml.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (written, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code === 0x0d || isAllowedCode(code)) return written;
    notes.add("no-character", codePointName(code));
    return "";
  });
