/** Changes of an event in words: each one, and how many of which kind there are. */
import type { Recorded } from "../content/revisions/aspects.ts";
import type { Comparison } from "../content/revisions/compare.ts";
import type { Change } from "../content/revisions/entries.ts";
import { roomIds } from "../content/revisions/room-ids.ts";
import { tbaWord } from "../content/schema/tba.ts";
import type { SayCommand } from "../i18n/commands.ts";
import { dates } from "../i18n/dates.ts";
import { type Event, TBA } from "../site/model.ts";
import { venuesOf } from "../site/place.ts";
import { typeset } from "../text/typography.ts";
import { DateTime } from "../time.ts";
import { counted, kindOf } from "./count-changes.ts";

/** How to say it, and the language of it. */
export interface Speech {
  readonly say: SayCommand;
  readonly language: string;
}

const placeOf = (
  event: Event,
  { say, language }: Speech,
  { start, end, room }: Recorded,
): string => {
  const write = dates({ language, clock: event.clock });
  const at = (text: string): DateTime => DateTime.fromISO(text, { zone: event.timezone });
  const rooms = venuesOf(event).flatMap((venue) => venue.rooms);
  const pieces = [
    start === undefined ? say("record.no-time") : write.weekdayDayMonth(at(start)),
    start !== undefined &&
      write.span({ start: at(start), end: at(end ?? start), isOpenEnded: end === undefined }),
    room === tbaWord
      ? say("record.no-room")
      : write.list(roomIds(room ?? "").map((id) => rooms.find((one) => one.id === id)?.name ?? id)),
  ];
  return pieces.filter(Boolean).join(", ");
};

/** “Moved: “Bread for all”, 14:00 → 15:00”; undefined of what only has another id. */
export const changeLine = (event: Event, speech: Speech, change: Change): string | undefined => {
  const { before, after, title: written } = change;
  const what = kindOf(change);
  if (!what) return undefined;
  const { say } = speech;
  const title = written === TBA ? say("record.no-title") : typeset(written, speech.language);
  const [old, now] = [before, after].map((one) => one && placeOf(event, speech, one));
  const where = old && now && old !== now ? `${old} → ${now}` : (now ?? old);
  const happened = say(`record.each.${what}`);
  return where
    ? say("record.line", { happened, title, where })
    : say("record.line-nowhere", { happened, title });
};

/** How many entries of calendars are newer than those that were recorded. */
const entriesThatChange = ({ current, recorded }: Comparison): number => {
  const isNew = (kind: "slots" | "sessions") =>
    Object.entries(current[kind]).filter(
      ([id, { sequence, start, was }]) =>
        (start !== undefined || was?.start !== undefined) &&
        recorded?.[kind][id]?.sequence !== sequence,
    ).length;
  return isNew("slots") + isNew("sessions");
};

/** “Fair: 1 talk moved; 2 calendar entries change” */
export const headOf = (event: Event, comparison: Comparison, { say, language }: Speech): string => {
  const changes = counted(event, say, comparison.changes);
  const params = {
    event: typeset(event.shortTitle, language),
    count: entriesThatChange(comparison),
  };
  return changes === ""
    ? say("record.entries", params)
    : say("record.head", { ...params, changes });
};
