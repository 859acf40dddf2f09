/** Titles, names and other short texts of other systems, which are plain text, whatever left entities of HTML in them. */
import { decodeEntity, toLine } from "./html.ts";
import type { Notes } from "./notes.ts";

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** The same with what its entities stand for, decoded once, which is noted: `Tom &amp; Jerry`. */
export const decodeEntities = (text: string, notes: Notes): string => {
  const decoded = text.replace(entity, decodeEntity);
  if (decoded !== text) notes.add("entities", toLine(text));
  return decoded;
};

/** A title or a name as one line. */
export const shortText = (text: string, notes: Notes): string =>
  toLine(decodeEntities(text, notes));
