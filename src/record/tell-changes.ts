/** What has changed since the last record, in words: counted, one by one, and with lines to paste. */
import { dates } from "../i18n/dates.ts";
import type { Recorded } from "../content/revisions/aspects.ts";
import type { Comparison } from "../content/revisions/compare.ts";
import type { Change } from "../content/revisions/entries.ts";
import { tbaWord } from "../content/schema/tags.ts";
import type { Loaded } from "../content/load.ts";
import { type Proposal, proposalsFor } from "./proposals.ts";
import type { ChangeKind } from "../site/changes.ts";
import { type Event, type Slot, TBA } from "../site/model.ts";
import { venuesOf } from "../site/place.ts";
import { DateTime } from "../time.ts";
import { type CountedKind, recordWords, type RecordWords } from "./words.ts";

/** What happened, in the order of importance; undefined of what only has another id. */
const kindOf = ({ before, after, aspects }: Change): ChangeKind | undefined => {
  if (!after) return "removed";
  if (!before) return "added";
  if (after.status !== before.status && after.status === "cancelled") return "cancelled";
  if (before.start !== undefined && after.start === undefined) return "removed";
  if (before.start !== undefined && before.start !== after.start) return "moved";
  if (before.room !== undefined && before.room !== after.room) return "moved";
  if (after.status !== before.status)
    return after.status === "confirmed" ? "confirmed" : "tentative";
  return aspects.every((aspect) => aspect === "id") ? undefined : "changed";
};

const nounOf = (event: Event, { kind, id }: Change): CountedKind => {
  if (kind === "event") return "event";
  if (kind === "session")
    return event.sessions.find((session) => session.id === id)?.kind ?? "entry";
  const slots: readonly Slot[] = event.days.flatMap((day) => day.slots);
  const slot = slots.find((one) => one.id === id);
  return slot ? `slot.${slot.kind}` : "entry";
};

const placeOf = (event: Event, words: RecordWords, { start, end, room }: Recorded): string => {
  const write = dates(words.language);
  const at = (text: string): DateTime => DateTime.fromISO(text, { zone: event.timezone });
  const rooms = venuesOf(event).flatMap((venue) => venue.rooms);
  const pieces = [
    start === undefined ? words.noTime : write.weekdayDayMonth(at(start)),
    start !== undefined &&
      write.span({ start: at(start), end: at(end ?? start), isOpenEnded: end === undefined }),
    room === tbaWord ? words.noRoom : (rooms.find(({ id }) => id === room)?.name ?? room),
  ];
  return pieces.filter(Boolean).join(", ");
};

const changeLine = (event: Event, words: RecordWords, change: Change): string | undefined => {
  const { before, after, title, kind } = change;
  const what = kind === "event" ? "changed" : kindOf(change);
  if (!what) return undefined;
  const name = title === TBA ? words.noTitle : title;
  const [old, now] = [before, after].map((one) => one && placeOf(event, words, one));
  const where = old && now && old !== now ? `${old} → ${now}` : (now ?? old);
  return `  ${words.each[what]} ${words.quote(name)}${where ? words.after(where) : ""}`;
};

const proposalLines = (words: RecordWords, proposal: Proposal): readonly string[] => {
  const { file, line, column, replaces, text } = proposal;
  const place = `${file}:${line}`;
  if (replaces !== "") return [words.replace(`${place}:${column}`, replaces), text];
  return text.startsWith("\n")
    ? [words.newLine(place), ...text.slice(1).split("\n")]
    : [words.insert(`${place}:${column}`), ...text.trimEnd().split("\n")];
};

/** “1 atelier déplacé, 1 conférence annulée” */
const counted = (event: Event, words: RecordWords, changes: readonly Change[]): string => {
  const counts = new Map<string, { noun: CountedKind; what: ChangeKind; count: number }>();
  for (const change of changes) {
    const what = change.kind === "event" ? "changed" : kindOf(change);
    if (!what) continue;
    const noun = nounOf(event, change);
    const known = counts.get(`${noun} ${what}`);
    counts.set(`${noun} ${what}`, { noun, what, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .map(({ noun, what, count }) => words.counted(noun, what, count))
    .join(", ");
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

const tellEvent = (
  event: Event,
  comparison: Comparison,
  proposals: ReadonlyMap<Change, readonly Proposal[]>,
  words: RecordWords,
  isTrial: boolean,
): string => {
  const { changes } = comparison;
  const lines = changes.flatMap((change) => changeLine(event, words, change) ?? []);
  const all = changes.flatMap((change) => proposals.get(change) ?? []);
  const said = counted(event, words, changes);
  const head = words.head(event.shortTitle, said, entriesThatChange(comparison));
  const paste = all.flatMap((one) => ["", ...proposalLines(words, one)]);
  return [
    head,
    ...lines,
    ...(isTrial && all.length > 0 ? ["", words.paste, ...paste] : []),
    ...(isTrial ? ["", words.silence] : []),
    "",
    "",
  ].join("\n");
};

/** All events that have changed; empty if none has. Lines to paste only while nothing is written yet. */
export const tellChanges = (
  { site, comparisons, content, language }: Loaded,
  isTrial: boolean,
): string =>
  [...comparisons]
    .flatMap(([id, compare]) => {
      const event = site?.events.find((one) => one.id === id);
      const comparison = compare();
      if (!site || !event || comparison.changes.length === 0) return [];
      const today = site.now.setZone(event.timezone).toISODate() ?? "";
      const words = recordWords(language, today);
      const proposals = proposalsFor(content, id, comparison.changes);
      return [tellEvent(event, comparison, proposals, words, isTrial)];
    })
    .join("");
