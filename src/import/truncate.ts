/** Cuts what another system holds more of than Parvis publishes, so that the rest can be imported; each cut is told. */
import type { Notes } from "./notes.ts";
import { isShort, longestList, shortKey, truncateText, truncateTitle } from "./truncate-text.ts";
import type { ForeignSession, ForeignLink, ForeignPerson, Programme } from "./programme.ts";

/** Truncates the fields of one thing, and notes what lost something. */
class Truncation {
  readonly #notes: Notes;
  readonly #what: string;

  constructor(notes: Notes, what: string) {
    this.#notes = notes;
    this.#what = what.slice(0, 80);
  }

  #noted<T>(before: T, after: T, isSame: boolean): T {
    if (isSame) return before;
    this.#notes.add("cut", this.#what);
    return after;
  }

  text(text: string): string {
    const truncated = truncateText(text);
    // A line that was broken has lost nothing.
    return this.#noted(
      truncated,
      truncated,
      !truncated.includes("…") || truncated.length >= text.length,
    );
  }

  title(text: string): string {
    const truncated = truncateTitle(text);
    return this.#noted(text, truncated, truncated === text);
  }

  address(address: string): string {
    return this.#noted(address, "", isShort(address));
  }

  titles(list: readonly string[]): readonly string[] {
    const truncated = list.slice(0, longestList);
    return this.#noted(list, truncated, truncated.length === list.length).map((one) =>
      this.title(one),
    );
  }

  links<T extends ForeignLink>(list: readonly T[]): readonly T[] {
    const truncated = list.filter(({ url }) => isShort(url)).slice(0, longestList);
    return this.#noted(list, truncated, truncated.length === list.length).map((link) => ({
      ...link,
      title: this.title(link.title),
    }));
  }
}

const truncateSession = (session: ForeignSession, truncation: Truncation): ForeignSession => ({
  ...session,
  key: shortKey(session.key),
  people: session.people.map(shortKey),
  title: truncation.title(session.title),
  subtitle: truncation.title(session.subtitle),
  room: truncation.title(session.room),
  track: truncation.title(session.track),
  level: truncation.title(session.level),
  tags: truncation.titles(session.tags),
  organisations: truncation.titles(session.organisations),
  text: truncation.text(session.text),
  url: truncation.address(session.url),
  stream: truncation.address(session.stream),
  ...(session.presence && {
    presence: session.presence.map((one) => ({ ...one, url: truncation.address(one.url) })),
  }),
  materials: truncation.links(session.materials),
  links: truncation.links(session.links ?? []),
});

const truncatePerson = (person: ForeignPerson, truncation: Truncation): ForeignPerson => ({
  ...person,
  key: shortKey(person.key),
  name: truncation.title(person.name),
  ...(person.sort !== undefined && { sort: truncation.title(person.sort) }),
  role: truncation.title(person.role),
  organisation: truncation.title(person.organisation),
  biography: truncation.text(person.biography),
  photo: truncation.address(person.photo),
  url: truncation.address(person.url),
  links: truncation.links(person.links),
});

/** A programme of which every text fits into content. */
export const truncateProgramme = (programme: Programme, notes: Notes): Programme => {
  const truncation = new Truncation(notes, programme.title);
  return {
    ...programme,
    title: truncation.title(programme.title),
    url: truncation.address(programme.url),
    venue: truncation.title(programme.venue),
    city: truncation.title(programme.city),
    text: truncation.text(programme.text),
    rooms: programme.rooms.map((room) => ({
      ...room,
      name: truncation.title(room.name),
      note: truncation.title(room.note),
    })),
    tracks: programme.tracks.map((track) => ({ ...track, name: truncation.title(track.name) })),
    people: programme.people.map((person) =>
      truncatePerson(person, new Truncation(notes, person.name)),
    ),
    names: (programme.names ?? []).map(truncateTitle),
    sessions: programme.sessions.map((session) =>
      truncateSession(session, new Truncation(notes, session.title)),
    ),
  };
};
