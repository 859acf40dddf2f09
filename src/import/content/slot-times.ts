import { minutesToClock, longestNight } from "../../time.ts";
import type { Notes } from "../notes.ts";
import { isClockTime } from "../place-moments.ts";
import type { SessionTime } from "../programme.ts";

const day = 1440;
/** Hours go to 35. */
const last = 36 * 60;

/** A time as a day’s file writes it: `13:30–14:00`, `25:00–26:00`; without a usable end `19:00–`. What cannot be written is noted. */
export const slotTime = (
  title: string,
  { date, start, end }: SessionTime,
  zone: string,
  notes: Notes,
): string => {
  let from = start;
  if (!isClockTime(date, from, zone)) {
    notes.add("skipped-hour", `${title} (${date} ${minutesToClock(from)})`);
    from += 60;
  }
  const until =
    end !== undefined && end < last && end > from && !isClockTime(date, end, zone) ? end + 60 : end;
  const open = `${minutesToClock(from)}–`;
  if (until === undefined) return open;
  if (until <= from) {
    notes.add("no-length-zero", title);
    return open;
  }
  if (until < last) return open + minutesToClock(until);
  // An end before its start runs past midnight.
  if (until - from < longestNight) return open + minutesToClock(until - day);
  notes.add("too-long", `${title} (${Math.round((until - from) / 60)} h)`);
  return open;
};
