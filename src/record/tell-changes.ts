/** What has changed since the last record, in words: counted, one by one, and with lines to paste. */
import { spokenLanguage } from "../i18n/catalogue.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import { dates } from "../i18n/dates.ts";
import type { Recorded } from "../content/revisions/aspects.ts";
import { roomIds } from "../content/revisions/room-ids.ts";
import type { Comparison } from "../content/revisions/compare.ts";
import type { Change } from "../content/revisions/entries.ts";
import { tbaWord } from "../content/schema/tba.ts";
import type { Loaded } from "../content/load.ts";
import { counted, kindOf } from "./count-changes.ts";
import { type Proposal, proposalsFor } from "./proposals.ts";
import { type Event, TBA } from "../site/model.ts";
import { venuesOf } from "../site/place.ts";
import { typeset } from "../text/typography.ts";
import { DateTime } from "../time.ts";

/** How to say it, and the language of it. */
interface Speech {
  readonly say: SayCommand;
  readonly language: string;
}

const placeOf = (
  event: Event,
  { say, language }: Speech,
  { start, end, room }: Recorded,
): string => {
  const write = dates(language);
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

const changeLine = (event: Event, speech: Speech, change: Change): string | undefined => {
  const { before, after, title: written } = change;
  const what = kindOf(change);
  if (!what) return undefined;
  const { say } = speech;
  const title = written === TBA ? say("record.no-title") : typeset(written, speech.language);
  const [old, now] = [before, after].map((one) => one && placeOf(event, speech, one));
  const where = old && now && old !== now ? `${old} → ${now}` : (now ?? old);
  const happened = say(`record.each.${what}`);
  return `  ${where ? say("record.line", { happened, title, where }) : say("record.line-nowhere", { happened, title })}`;
};

const proposalLines = (say: SayCommand, proposal: Proposal): readonly string[] => {
  const { file, line, column, replaces, text } = proposal;
  const place = `${file}:${line}`;
  if (replaces !== "")
    return [say("record.replace", { place: `${place}:${column}`, what: replaces }), text];
  return text.startsWith("\n")
    ? [say("record.new-line", { place }), ...text.slice(1).split("\n")]
    : [say("record.insert", { place: `${place}:${column}` }), ...text.trimEnd().split("\n")];
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
const headOf = (event: Event, comparison: Comparison, { say, language }: Speech): string => {
  const changes = counted(event, say, comparison.changes);
  const params = {
    event: typeset(event.shortTitle, language),
    count: entriesThatChange(comparison),
  };
  return changes === ""
    ? say("record.entries", params)
    : say("record.head", { ...params, changes });
};

const tellEvent = (
  event: Event,
  comparison: Comparison,
  proposals: ReadonlyMap<Change, readonly Proposal[]>,
  speech: Speech,
  trial: { readonly today: string } | undefined,
): string => {
  const { changes } = comparison;
  const { say } = speech;
  const lines = changes.flatMap((change) => changeLine(event, speech, change) ?? []);
  const all = changes.flatMap((change) => proposals.get(change) ?? []);
  const paste = all.flatMap((one) => ["", ...proposalLines(say, one)]);
  return [
    headOf(event, comparison, speech),
    ...lines,
    ...(trial && all.length > 0 ? ["", say("record.paste"), ...paste] : []),
    ...(trial ? ["", say("record.silence", { date: trial.today })] : []),
    "",
    "",
  ].join("\n");
};

/** All events that have changed; empty if none has. Lines to paste only while nothing is written yet. */
export const tellChanges = (
  { site, comparisons, content, language }: Loaded,
  isTrial: boolean,
): string => {
  const speech = { say: commandWords(language), language: spokenLanguage(language) };
  return [...comparisons]
    .flatMap(([id, compare]) => {
      const event = site?.events.find((one) => one.id === id);
      const comparison = compare();
      if (!site || !event || comparison.changes.length === 0) return [];
      const today = site.now.setZone(event.timezone).toISODate() ?? "";
      const trial = isTrial ? { today } : undefined;
      const proposals = proposalsFor(content, id, comparison.changes);
      return [tellEvent(event, comparison, proposals, speech, trial)];
    })
    .join("");
};
