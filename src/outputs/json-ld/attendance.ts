/** Whether one comes, or follows from afar: https://schema.org/EventAttendanceModeEnumeration */
import { type Entry, streamOf } from "../../site/entries.ts";
import type { Event } from "../../site/model.ts";
import { isOnlineOnly } from "../../site/place.ts";
import { attendances } from "../../site/states.ts";
import type { Attendance } from "../../site/words.ts";

const name = (attendance: Attendance) => `https://schema.org/${attendances[attendance]}` as const;

export const isAlsoOnline = (event: Event): boolean =>
  event.attendance !== "in-person" || isOnlineOnly(event);

/** True of a hybrid event's session only if that very one can be followed online. */
export const isEntryOnline = (entry: Entry): boolean =>
  streamOf(entry) !== undefined || isOnlineOnly(entry.event);

export const eventAttendance = (event: Event) =>
  name(isOnlineOnly(event) ? "online" : event.attendance);

export const entryAttendance = (entry: Entry) => {
  const { event, slot } = entry;
  const isOnSite = !isOnlineOnly(event) || slot?.venue !== undefined;
  return name(isEntryOnline(entry) ? (isOnSite ? "hybrid" : "online") : "in-person");
};
