/** When the sessions of a mapped file are: all read together, for one tells how another is written. */
import { isDayFirst } from "../formats/csv-values.ts";
import { toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { placeMoments } from "../place-moments.ts";
import { readLanguage } from "../languages.ts";
import type { ReadOptions, SessionTime } from "../programme.ts";
import { languageOf } from "../site-words.ts";
import { chooseZone } from "../zone.ts";
import type { Found } from "./find.ts";
import { type DateForms, readMoments, type Written } from "./moments.ts";
import type { MapInput, SessionsInput } from "./schema.ts";
import { line, type Paths } from "./texts.ts";

const writtenOf = (record: Found, fields: SessionsInput): Written => ({
  date: line(record, fields.date),
  start: line(record, fields.start),
  end: line(record, fields.end),
  duration: line(record, fields.duration),
});

const listOf = (said: Paths): readonly string[] =>
  typeof said === "string" ? [said] : (said ?? []);

/** The language of most records, as a new site will have it. */
const languageIn = (records: readonly Found[], { language }: SessionsInput): string =>
  languageOf(records.map((record) => ({ language: readLanguage(line(record, language)) })));

const formsOf = (
  records: readonly Found[],
  map: MapInput,
  written: readonly Written[],
  { language }: ReadOptions,
): DateForms => {
  const all = written.flatMap(({ date, start, end }) => [date, start, end]);
  return {
    formats: listOf(map.dates),
    language: map.language ?? language ?? languageIn(records, map.sessions),
    dayFirst: isDayFirst(all) ?? !language?.startsWith("en-US"),
  };
};

/** Tells of a time that is written and cannot be read, or not written. */
const noteTime = (
  written: Written,
  title: string,
  hasEnd: boolean | undefined,
  notes: Notes,
): void => {
  const { date, start, end, duration } = written;
  if (hasEnd === undefined) {
    const said = [date, start].filter(Boolean).join(" ");
    const fault = toMoment(said);
    if (said === "" || fault === "no-time") notes.add("no-time", title);
    else notes.add("unread-time", `${title} (${said})`);
  } else if (!hasEnd && (end || duration)) notes.add("unread-end", `${title} (${end || duration})`);
  else if (!hasEnd) notes.add("no-length", title);
};

/** The times of all sessions, by the clock of the event. */
export class MappedTimes {
  readonly zone: string;
  readonly #written: readonly Written[];
  readonly #times: readonly (SessionTime | undefined)[];
  readonly #notes: Notes;

  /** `zone` is what the file itself names. */
  constructor(
    records: readonly Found[],
    map: MapInput,
    zone: string,
    options: ReadOptions,
    notes: Notes,
  ) {
    this.#notes = notes;
    this.#written = records.map((record) => writtenOf(record, map.sessions));
    const forms = formsOf(records, map, this.#written, options);
    const moments = this.#written.map((one) => readMoments(one, forms));
    const starts = moments.flatMap(({ start }) => start ?? []);
    this.zone = chooseZone(map.timezone ?? zone, starts, options, notes);
    this.#times = placeMoments(moments, this.zone);
  }

  /** Of the session at a place. */
  of(at: number): SessionTime | undefined {
    return this.#times[at];
  }

  /** Tells what is wrong with it, or missing. */
  note(at: number, title: string): void {
    const [written, time] = [this.#written[at], this.#times[at]];
    if (written)
      noteTime(
        written,
        title,
        time === undefined ? undefined : time.end !== undefined,
        this.#notes,
      );
  }
}
