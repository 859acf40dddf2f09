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

/**
 * An address as seen from an index in the event's folder: `fromFolder("/fair/", "/fair/sessions/bread/")` is
 * `sessions/bread/`, the folder itself `./`; what lies elsewhere is from the root.
 */
export const fromFolder = (folder: string, url: string): string => {
  if (!url.startsWith(folder)) return url;
  const path = url.slice(folder.length);
  return path === "" || path.startsWith("#") ? `./${path}` : path;
};
