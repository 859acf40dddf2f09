/** Ids of what is made anew, from what it is called. */
import { isId } from "./schema/id-form.ts";
import { toId } from "./suggest/nearest.ts";

/** Names of files that Windows refuses, and one that Parvis does not read. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|readme)$/;

const longest = 60;

/**
 * The id of a name; undefined if most of its letters have no Latin form.
 *
 *     nameToId("L’Œuvre d’Anaïs") // "l-oeuvre-d-anais"
 */
export const nameToId = (name: string): string | undefined => {
  const id = toId(name);
  const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const kept = id.match(/[a-z0-9]/g)?.length ?? 0;
  if (id === "" || kept * 2 < letters) return undefined;
  const cut = id.slice(0, longest + 1);
  const short = id.length <= longest ? id : cut.slice(0, Math.max(cut.lastIndexOf("-"), 1));
  return reserved.test(short) ? `${short}-1` : short.replace(/-$/, "");
};

/** No name of a file may be longer than 255 bytes, and an id may be a part of one. */
const longestWritten = 100;

/** True for a text that may be the id of what is made anew. */
export const isNewId = (text: string): boolean => isId(text) && text.length <= longestWritten;

/** The id that was meant by a text that may be none; undefined if nothing is left of it. */
export const meantId = (text: string): string | undefined => {
  const id = toId(text);
  return (id.length > longestWritten ? nameToId(text) : id) || undefined;
};

const yearPattern = /(?:^|-)((?:19|20)\d\d)(?=-|$)/;

/** The year that an id holds: `2027` of `2027-fete`. */
export const yearOf = (id: string): number | undefined => {
  const year = yearPattern.exec(id)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** An id without its year, by which the editions of a series differ: `2027-fete` → `fete`. */
export const withoutYear = (id: string): string =>
  id.replace(yearPattern, "").replace(/^-/, "") || id;

/**
 * The id of an event, its year in front where one is known.
 *
 *     eventId("Fête 2027", undefined) // "2027-fete"
 */
export const eventId = (name: string, year: number | undefined): string | undefined => {
  if (isId(name) && yearOf(name) !== undefined) return name;
  const id = nameToId(name);
  const known = id === undefined ? undefined : (year ?? yearOf(id));
  if (id === undefined || known === undefined) return id;
  const rest = withoutYear(id);
  return rest === String(known) ? rest : `${known}-${rest}`;
};
