/** Takes away what no text of a site may hold, and what hides in one, and notes it. */
import {
  characterName,
  codePointName,
  forbiddenIn,
  hiddenIn,
  isAllowedCode,
  withoutForbidden,
  withoutHidden,
} from "../text/characters.ts";
import type { Notes } from "./notes.ts";
import type { Programme } from "./programme.ts";

/** The same text without what no text may hold, and without what hides in a text of strangers. */
export const cleanText = (text: string, notes: Notes): string => {
  const forbidden = forbiddenIn(text);
  for (const character of forbidden) notes.add("no-character", characterName(character));
  const hidden = hiddenIn(text);
  for (const character of hidden) notes.add("hidden-character", characterName(character));
  const shown = hidden.size === 0 ? text : withoutHidden(text);
  return forbidden.size === 0 ? shown : withoutForbidden(shown);
};

/** The same programme with clean texts: HTML and XML can spell any character, `&#8;`. */
export const cleanProgramme = (programme: Programme, notes: Notes): Programme => {
  const clean = (text: string): string => cleanText(text, notes);
  const cleanTitle = <Thing extends { readonly title: string }>(thing: Thing): Thing => ({
    ...thing,
    title: clean(thing.title),
  });
  return {
    ...cleanTitle(programme),
    venue: clean(programme.venue),
    city: clean(programme.city),
    text: clean(programme.text),
    rooms: programme.rooms.map((room) => ({
      ...room,
      name: clean(room.name),
      note: clean(room.note),
    })),
    tracks: programme.tracks.map((track) => ({ ...track, name: clean(track.name) })),
    people: programme.people.map((person) => ({
      ...person,
      name: clean(person.name),
      role: clean(person.role),
      organisation: clean(person.organisation),
      biography: clean(person.biography),
      links: person.links.map(cleanTitle),
    })),
    names: (programme.names ?? []).map(clean),
    sessions: programme.sessions.map((session) => ({
      ...cleanTitle(session),
      subtitle: clean(session.subtitle),
      room: clean(session.room),
      track: clean(session.track),
      level: clean(session.level),
      tags: session.tags.map(clean),
      text: clean(session.text),
      organisations: session.organisations.map(clean),
      materials: session.materials.map(cleanTitle),
      links: (session.links ?? []).map(cleanTitle),
    })),
  };
};

/** XML without codes of what it can not hold, which its parser would read: `&#8;` (XML 1.0 §4.1). */
export const cleanCodes = (xml: string, notes: Notes): string =>
  xml.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (written, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code === 0x0d || isAllowedCode(code)) return written;
    notes.add("no-character", codePointName(code));
    return "";
  });
