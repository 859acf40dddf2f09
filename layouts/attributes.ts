/** What parts write on elements for the islands, which find it in `dataset`: the contract of both sides. */
import { type Html, html, type Printable } from "../src/write/html.ts";

/** What is written, by its name in `dataset`. */
export interface Attributes {
  /** A moment, ISO 8601: from when and until when something is on, or holds. */
  from: string;
  until: string;
  /** A moment from which the element is taken out of the page. */
  expires: string;
  /**
   * Of a list: the words that mark what is on, what comes next, what is over; a date before which nothing is next. Without
   * a word for it, what comes next is told by in how long it begins.
   */
  now: string;
  next: string;
  past: string;
  since: string;
  /** Of a day, in the place of that it comes next: what is said on the day before, and on others. */
  tomorrow: string;
  later: string;
  /** The words above what has changed. */
  changes: string;
  /** True by its presence: nothing of it takes place. */
  off: "";
  /** The address of the script that draws the code of an address, where one prints. */
  code: string;
  /** The address of the service worker. */
  worker: string;
  /** The address of the script of what tells of the present: it is loaded when it is on. */
  present: string;
  /** True by its presence: the rows of the day stand on this page. */
  here: "";
  /** How much room that takes, from when on: see `board-room.ts`. */
  takes: string;
  /** The names of the rooms in which something is, each in a line. */
  in: string;
  /** The address of a script that is loaded on use, and that of the styles of what it adds. */
  script: string;
  style: string;
  /** True by its presence: the script is loaded unasked, once all that one reads is there. */
  soon: "";
  /** Set by the script that loads on use: its button was pressed meanwhile. */
  asked: string;
  /** The key under which a device keeps a choice of sessions. */
  kept: string;
  /** The same, of what says how many there are in it. */
  stars: string;
  /** The id of the one session that a button chooses; of an entry; of the block that it shares its hours with. */
  session: string;
  id: string;
  turn: string;
  /** What is said once something is done; what an option is called. */
  label: string;
  /** What is said where nothing can be loaded. */
  failed: string;
  /** What is said of a number of things, with `{count}`; and of none. */
  one: string;
  other: string;
  none: string;
  /** The first hour of a programme, ISO 8601; the zone of an event. */
  at: string;
  zone: string;
  /** The tag by which hours are written, where the page's language writes others: `en-u-hc-h23`. */
  clock: string;
  /** Of a part of a programme, and of all that there are: the rooms it is in, its track, its themes; the day of a list. */
  rooms: string;
  track: string;
  themes: string;
  day: string;
  /** What is said of parts that there are not, with `{values}`, and where nothing is left. */
  unknown: string;
  ignored: string;
  nothing: string;
  /** True by its presence: of days, the page leads on to that which is today. */
  leads: "";
  /** A selector: what is chosen among. */
  of: string;
  /** The address of the entries of one's own programme. */
  entries: string;
  /** The address of the search index, and that of the texts; what is said while these are loaded, and where they cannot be. */
  index: string;
  texts: string;
  searching: string;
  alone: string;
  /** The words for a choice, “{label}: {value}”, for taking it back, and for what there would be without it. */
  labelled: string;
  remove: string;
  without: string;
  /** The file name of a calendar that is downloaded. */
  file: string;
  /** What a button does: prints the page, sends its address on; the others, with one's own programme. */
  do: "print" | "send" | "calendar" | "share" | "copy" | "clear" | "undo";
}

/** What is said of a number of sessions of one's own programme: each has the forms `One` and `Other`. */
export type CountedWord = "count" | "pairs" | "off" | "offer" | "lost";

/** The sentences of one's own programme, by their name in `dataset`. */
export type OwnWord =
  | `${CountedWord}${"One" | "Other"}`
  | "offerGone"
  | "overlap"
  | "remove"
  | "removed"
  | "changed"
  | "calledOff"
  | "noted"
  | "unread"
  | "cleared"
  | "failed"
  | "copied"
  | "copyFailed"
  | "noTimes"
  | "calendarFailed";

/** `countOne` as it stands in markup: `count-one`. */
const toKebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An attribute for an island: `data-from="…"`. */
export const attribute = <Name extends keyof Attributes>(
  name: Name,
  value: Attributes[Name] | undefined,
): Html => html`data-${name}="${value}"`;

/** The sentences of one's own programme as attributes, each with a space before it. */
export const wordAttributes = (words: Readonly<Record<OwnWord, Printable>>): readonly Html[] =>
  Object.entries(words).map(([name, text]) => html` data-${toKebab(name)}="${text}"`);
