/** When a record of a mapped file is: its date, start, end and length, in the forms that the map names or in usual ones. */
import { DateTime } from "../../time.ts";
import { readTableDate, readTableTime } from "../formats/csv-values.ts";
import { addDays, readDuration } from "../clock.ts";
import { type Moment, readMoment } from "../moment.ts";
import type { Moments } from "../place-moments.ts";

/** How a file writes its dates and times. */
export interface DateForms {
  /** In the tokens of Luxon: `dd/MM/yyyy HH:mm`. */
  readonly formats: readonly string[];
  /** Of the names of months. */
  readonly language: string;
  /** `3/4/2027` is in April. */
  readonly dayFirst: boolean;
}

/** A moment of which the date or the time may be missing. */
interface Parts {
  readonly date: string | undefined;
  readonly minutes: number | undefined;
  readonly until: number | undefined;
  /** Whole, with its offset. */
  readonly moment: Moment | undefined;
}

const nothing: Parts = { date: undefined, minutes: undefined, until: undefined, moment: undefined };

const bare = (format: string): string => format.replace(/'[^']*'/g, "");

/** A text in one of the forms that the map names. */
const readForm = (text: string, { formats, language }: DateForms): Parts | undefined => {
  for (const format of formats) {
    const at = DateTime.fromFormat(text, format, { zone: "UTC", setZone: true, locale: language });
    if (!at.isValid) continue;
    const tokens = bare(format);
    const date = /[dyDFfoXx]/.test(tokens) ? at.toISODate() : undefined;
    const minutes = /[HhTtFfXx]/.test(tokens) ? at.hour * 60 + at.minute : undefined;
    const isFixed = /[ZzXx]/.test(tokens) && date !== undefined && minutes !== undefined;
    const moment = isFixed
      ? {
          date,
          minutes,
          instant: at.toMillis(),
          offset: /[Xx]/.test(tokens) ? undefined : at.offset,
        }
      : undefined;
    return { date, minutes, until: undefined, moment };
  }
  return undefined;
};

/** Seconds or milliseconds since 1970. */
const readEpoch = (text: string): Moment | undefined => {
  if (!/^(?:1\d{9}|[1-9]\d{12})(?:\.\d+)?$/.test(text)) return undefined;
  const instant = Math.round(Number(text) * (text.split(".")[0]?.length === 13 ? 1 : 1000));
  const at = DateTime.fromMillis(instant, { zone: "UTC" });
  const date = at.toISODate();
  return date === null
    ? undefined
    : { date, minutes: at.hour * 60 + at.minute, instant, offset: undefined };
};

const readParts = (text: string, forms: DateForms): Parts => {
  if (text === "") return nothing;
  const said = readForm(text, forms);
  if (said) return said;
  const moment = readEpoch(text) ?? readMoment(text);
  if (moment)
    return {
      date: moment.date,
      minutes: moment.minutes,
      until: undefined,
      moment: moment.instant === undefined ? undefined : moment,
    };
  const time = readTableTime(text);
  return {
    date: readTableDate(text, forms.dayFirst),
    minutes: time?.start,
    until: time?.end,
    moment: undefined,
  };
};

const local = (date: string, minutes: number): Moment => ({
  date: addDays(date, Math.floor(minutes / 1440)),
  minutes: minutes % 1440,
  instant: undefined,
  offset: undefined,
});

const later = ({ instant, minutes = 0, ...moment }: Moment, length: number): Moment =>
  instant === undefined
    ? local(moment.date, minutes + length)
    : { ...moment, minutes: minutes + length, instant: instant + length * 60_000 };

const minutesOf = (at: Moment): number => Date.parse(at.date) / 60_000 + (at.minutes ?? 0);

const readEnd = (
  start: Moment,
  span: Parts,
  written: { readonly end: string; readonly duration: string },
  forms: DateForms,
): Moment | undefined => {
  const end = readParts(written.end, forms);
  if (end.moment) return end.moment;
  const minutes = end.minutes ?? (written.end === "" ? span.until : undefined);
  if (minutes !== undefined) {
    const at = local(end.date ?? start.date, minutes);
    // An hour alone that comes before the start is of the day that follows.
    return end.date === undefined && minutesOf(at) < minutesOf(start) ? later(at, 1440) : at;
  }
  const length = readDuration(written.duration);
  return length === undefined ? undefined : later(start, length);
};

/** What a record writes of when it is. */
export type Written = Readonly<Record<"date" | "start" | "end" | "duration", string>>;

/** When it begins and ends, as far as that can be read. */
export const readMoments = (written: Written, forms: DateForms): Moments => {
  const [day, at] = [readParts(written.date, forms), readParts(written.start, forms)];
  const fixed = at.moment ?? (at.minutes === undefined ? day.moment : undefined);
  const date = at.date ?? day.date;
  const span = at.minutes === undefined ? day : at;
  if (fixed === undefined && (date === undefined || span.minutes === undefined))
    return { start: undefined, end: undefined };
  const start = fixed ?? local(date ?? "", span.minutes ?? 0);
  return { start, end: readEnd(start, span, written, forms) };
};
