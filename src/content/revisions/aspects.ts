/** What of an event or an entry is another than it was recorded. */
import type { Aspect } from "../../i18n/problems.ts";
import { eventStates } from "../../site/states.ts";
import type { EventStatus } from "../../site/words.ts";
import { toUtc } from "../../time.ts";
import type { Revisions } from "../schema/revisions.ts";
import { toPartialDate } from "../timing.ts";
import type { EntryFacts, EventFacts } from "./facts.ts";

export type Recorded = Revisions["slots"][string];

/** True if a hash is another; an older record has none. */
const isOther = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && before !== after;

export const isOtherTime = (
  before: { readonly start?: string | undefined; readonly end?: string | undefined },
  after: { readonly start?: string | undefined; readonly end?: string | undefined },
): boolean => before.start !== after.start || before.end !== after.end;

/** True if a date is another; older records have of a day or month its first moment, which is none. */
export const isOtherDate = (
  before: string | undefined,
  after: string | undefined,
  zone: string,
): boolean => {
  if (before === undefined || after === undefined || after.endsWith("Z")) return before !== after;
  const first = toPartialDate(after, zone)?.at;
  return before !== after && before !== (first && toUtc(first));
};

export const entryAspects = (before: Recorded, after: EntryFacts): readonly Aspect[] => {
  const found: Aspect[] = [];
  if (isOtherTime(before, after)) found.push("time");
  if (before.room !== after.room || isOther(before.place, after.place)) found.push("room");
  if (before.status !== after.status) found.push("status");
  if (before.text !== after.text) found.push("text");
  return found;
};

export const eventAspects = (
  before: Revisions["event"] | undefined,
  after: EventFacts,
  zone: string,
): readonly Aspect[] => {
  if (!before) return [];
  const found: Aspect[] = [];
  const isOtherEnd = isOtherDate(before.end, after.end, zone);
  if (isOtherEnd || isOtherDate(before.start, after.start, zone)) found.push("time");
  if (isOther(before.place, after.place)) found.push("place");
  if (before.status !== after.status) found.push("status");
  if (isOther(before.text, after.text) || isOther(before.dates, after.dates)) found.push("text");
  return found;
};

/** True if the event changes what the calendars say of each of its entries: that they take place, or where. */
export const changesEntries = (
  before: EventFacts | undefined,
  { place, status }: EventFacts & { readonly status: EventStatus },
): boolean =>
  before !== undefined &&
  (isOther(before.place, place) ||
    (before.status === "moved-online") !== (status === "moved-online") ||
    eventStates[before.status].entries !== eventStates[status].entries);
