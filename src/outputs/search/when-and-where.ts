/** What tells a result of the search from others. */
import { roomsOf } from "../../i18n/place.ts";
import type { Entry } from "../../site/entries.ts";
import { startDate } from "../../site/hours.ts";
import { knownRooms } from "../../site/where.ts";
import type { Voice } from "../text/voice.ts";

/** Facts in one line, without those that are not known. */
export const listed = (words: readonly (string | undefined)[]): string =>
  words.filter((word) => word !== undefined && word !== "").join(" · ");

/** “Tuesday, 11 June · 14:00 · Main hall”. */
export const whenAndWhere = ({ t, dates, set }: Voice, { slot, span, rooms }: Entry): string => {
  const names = roomsOf(t, dates, knownRooms(rooms));
  return listed([
    slot ? dates.weekdayDayMonth(startDate({ span, slot })) : t("session.unscheduled"),
    span && dates.time(span.start),
    names === undefined ? undefined : set(names),
  ]);
};

/** An address as the index has it: from the event's folder, or from the root where it lies elsewhere. */
export const fromFolder = (folder: string, url: string): string =>
  url.startsWith(folder) ? url.slice(folder.length) : url;
