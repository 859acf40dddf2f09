import { prose, title } from "./prose.ts";
import { Random } from "./random.ts";

/** What a generated conference says, in no format yet. */
export interface Conference {
  readonly days: readonly Day[];
  readonly tracks: readonly string[];
  readonly rooms: readonly {
    readonly id: string;
    readonly name: string;
    readonly capacity: number;
  }[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Markdown. */
  readonly text: string;
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
  readonly speakers: readonly Speaker[];
  readonly sessions: readonly Session[];
}

export interface Day {
  readonly date: string;
  /** Of its workshops. */
  readonly themes: readonly string[];
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly text: string;
}

export interface Session {
  readonly id: string;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly track: string;
  readonly theme: string;
  readonly tag: string;
  /** Markdown with links such as `session:s7` and `speaker:p7`. */
  readonly text: string;
  readonly day: string;
  /** It lasts 50 minutes from that hour on. */
  readonly hour: number;
  readonly room: string;
}

const dates = ["2027-03-10", "2027-03-11", "2027-03-12", "2027-03-13"];
const tracks = ["a", "b", "c", "d", "e", "f", "g", "h"];
/** Sessions begin at each of these hours, and a room has one at a time. */
const hours = [9, 10, 11, 12, 14, 15, 16, 17, 18];

/** How many of each a site of that many sessions has; for 1,000 sessions 800 speakers and 30 rooms. */
const proportions = (sessions: number) => ({
  speakers: Math.ceil(sessions * 0.8),
  rooms: Math.ceil(sessions * 0.03),
  organisations: Math.ceil(sessions * 0.1),
  themes: Math.ceil(sessions * 0.02),
});

const count = <Item>(length: number, make: (i: number) => Item): readonly Item[] =>
  Array.from({ length }, (_, i) => make(i));

/** A conference of that many sessions: always the same one. */
export const conferenceOf = (sessions: number): Conference => {
  const random = new Random(sessions);
  const size = proportions(sessions);
  const perDay = Math.ceil(sessions / dates.length);
  return {
    days: dates.map((date, d) => ({
      date,
      themes: count(size.themes, (i) => i)
        .filter((i) => i % dates.length === d)
        .map((i) => `t${i}`),
    })),
    tracks,
    rooms: count(size.rooms, (i) => ({ id: `r${i}`, name: `Salle ${i}`, capacity: 50 + i })),
    organisations: count(size.organisations, (i) => ({
      id: `o${i}`,
      name: `${title(random, 2)} ${i}`,
    })),
    text: prose(random, 4),
    themes: count(size.themes, (i) => ({
      id: `t${i}`,
      title: title(random, 2),
      text: prose(random, 1),
    })),
    speakers: count(size.speakers, (i) => ({
      id: `p${i}`,
      name: `${title(random, 2)} ${i}`,
      organisation: `o${i % size.organisations}`,
      text: prose(random, 1),
    })),
    sessions: count(sessions, (i) => {
      const first = i % size.speakers;
      // Far enough from the first that nobody is in two rooms at once.
      const second = (i + Math.floor(size.speakers / 2)) % size.speakers;
      const inDay = i % perDay;
      return {
        id: `s${i}`,
        title: title(random, 6),
        speakers: i % 4 === 0 && second !== first ? [`p${first}`, `p${second}`] : [`p${first}`],
        track: random.pick(tracks),
        theme: `t${i % size.themes}`,
        tag: random.pick(["débuter", "approfondir"]),
        text: prose(random, 3, [`speaker:p${first}`, `session:s${(i * 7) % sessions}`]),
        day: dates[Math.floor(i / perDay)] ?? "",
        hour: hours[Math.floor(inDay / size.rooms)] ?? 20,
        room: `r${inDay % size.rooms}`,
      };
    }),
  };
};
