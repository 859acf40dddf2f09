/** Whether one comes, or follows from afar: https://schema.org/EventAttendanceModeEnumeration */
import type { Entry } from "../../site/entries.ts";
import { type Event, TBA } from "../../site/model.ts";
import { isOnlineOnly } from "../../site/place.ts";
import { attendances } from "../../site/states.ts";
import type { Attendance } from "../../site/words.ts";

const name = (attendance: Attendance) => `https://schema.org/${attendances[attendance]}` as const;

export const isAlsoOnline = (event: Event): boolean =>
  event.attendance !== "in-person" || isOnlineOnly(event);

/** Where a slot or session alone can be followed online. */
export const streamOf = ({ session, room }: Entry): string | undefined =>
  session?.stream ?? (room === undefined || room === TBA ? undefined : room.stream);

export const eventAttendance = (event: Event) =>
  name(isOnlineOnly(event) ? "online" : event.attendance);

export const entryAttendance = (entry: Entry) => {
  const { event, slot } = entry;
  const isOnline = streamOf(entry) !== undefined || isAlsoOnline(event);
  const isOnSite = !isOnlineOnly(event) || slot?.venue !== undefined;
  return name(isOnline ? (isOnSite ? "hybrid" : "online") : "in-person");
};
