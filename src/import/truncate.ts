/** Cuts what another system holds more of than Parvis publishes, so that the rest can be imported; each cut is told. */
import { createHash } from "node:crypto";
import { cutWords } from "../text/budget.ts";
import type { Notes } from "./notes.ts";
import type { ForeignSession, ForeignLink, ForeignPerson, Programme } from "./programme.ts";

// Well below the budgets: what is made plain has a backslash before each of its signs.
const longestWord = 1_000;
const longestLine = 20_000;
const longestText = 90_000;
const longestTitle = 1_000;
const longestAddress = 2_000;
const longestList = 1_000;

/** Cut at a space near the end, if there is one. */
const cutAt = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const head = text.slice(0, most).toWellFormed();
  const space = Math.max(head.lastIndexOf(" "), head.lastIndexOf("\n"));
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
};

/** A paragraph in one line, as other systems store them, in several. */
const breakLine = (line: string): string => {
  const pieces: string[] = [];
  let start = 0;
  while (line.length - start > longestLine) {
    const space = line.lastIndexOf(" ", start + longestLine);
    const end = space > start ? space : start + longestLine;
    pieces.push(line.slice(start, end));
    start = space > start ? end + 1 : end;
  }
  return [...pieces, line.slice(start)].join("\n");
};

const fitText = (text: string): string =>
  text.length <= longestWord
    ? text
    : cutAt(cutWords(text, longestWord), longestText).split("\n").map(breakLine).join("\n");

const fitTitle = (text: string): string => cutAt(cutWords(text, longestWord), longestTitle);

/** A key of elsewhere is never shown: what is left of a long one only tells it from others. */
const fitKey = (key: string): string =>
  key.length <= longestTitle ? key : createHash("sha256").update(key).digest("hex");

const isShort = (address: string): boolean => address.length <= longestAddress;

/** Cuts, and notes of which thing. */
class Fitter {
  readonly #notes: Notes;
  readonly #what: string;

  constructor(notes: Notes, what: string) {
    this.#notes = notes;
    this.#what = what.slice(0, 80);
  }

  #told<T>(before: T, after: T, isSame: boolean): T {
    if (isSame) return before;
    this.#notes.add("cut", this.#what);
    return after;
  }

  text(text: string): string {
    const fitted = fitText(text);
    // A line that was broken has lost nothing.
    return this.#told(fitted, fitted, !fitted.includes("…") || fitted.length >= text.length);
  }

  title(text: string): string {
    const fitted = fitTitle(text);
    return this.#told(text, fitted, fitted === text);
  }

  address(address: string): string {
    return this.#told(address, "", isShort(address));
  }

  titles(list: readonly string[]): readonly string[] {
    const fitted = list.slice(0, longestList);
    return this.#told(list, fitted, fitted.length === list.length).map((one) => this.title(one));
  }

  links<T extends ForeignLink>(list: readonly T[]): readonly T[] {
    const fitted = list.filter(({ url }) => isShort(url)).slice(0, longestList);
    return this.#told(list, fitted, fitted.length === list.length).map((link) => ({
      ...link,
      title: this.title(link.title),
    }));
  }
}

const fitEntry = (entry: ForeignSession, fit: Fitter): ForeignSession => ({
  ...entry,
  key: fitKey(entry.key),
  people: entry.people.map(fitKey),
  title: fit.title(entry.title),
  subtitle: fit.title(entry.subtitle),
  room: fit.title(entry.room),
  track: fit.title(entry.track),
  level: fit.title(entry.level),
  tags: fit.titles(entry.tags),
  organisations: fit.titles(entry.organisations),
  text: fit.text(entry.text),
  url: fit.address(entry.url),
  stream: fit.address(entry.stream),
  materials: fit.links(entry.materials),
});

const fitPerson = (person: ForeignPerson, fit: Fitter): ForeignPerson => ({
  ...person,
  key: fitKey(person.key),
  name: fit.title(person.name),
  role: fit.title(person.role),
  organisation: fit.title(person.organisation),
  biography: fit.text(person.biography),
  photo: fit.address(person.photo),
  url: fit.address(person.url),
  links: fit.links(person.links),
});

/** A programme of which every text fits into content. */
export const truncateProgramme = (programme: Programme, notes: Notes): Programme => {
  const fit = new Fitter(notes, programme.title);
  return {
    ...programme,
    title: fit.title(programme.title),
    url: fit.address(programme.url),
    venue: fit.title(programme.venue),
    city: fit.title(programme.city),
    text: fit.text(programme.text),
    rooms: programme.rooms.map((room) => ({
      ...room,
      name: fit.title(room.name),
      note: fit.title(room.note),
    })),
    tracks: programme.tracks.map((track) => ({ ...track, name: fit.title(track.name) })),
    people: programme.people.map((person) => fitPerson(person, new Fitter(notes, person.name))),
    entries: programme.entries.map((entry) => fitEntry(entry, new Fitter(notes, entry.title))),
  };
};
