/** When the events of a calendar are. */
import type ICAL from "ical.js";
import { readDuration } from "../clock.ts";
import type { Moment, MomentFault } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { type Moments, placeMoments } from "../place-moments.ts";
import type { SessionTime } from "../programme.ts";
import { shortText } from "../short-text.ts";
import type { IcsFile } from "./ics-lines.ts";
import { textOf, writtenIn } from "./ics-properties.ts";
import type { IcsZones } from "./ics-zones.ts";

type Component = InstanceType<typeof ICAL.Component>;

/** An event of a calendar, and when it is. */
export interface TimedEvent {
  readonly component: Component;
  readonly title: string;
  readonly isAllDay: boolean;
  readonly when: SessionTime | undefined;
  /** Why there is no time. */
  readonly fault: MomentFault | undefined;
  /** Days that an event without hours takes. */
  readonly days: number;
}

/** The moment a number of minutes later; undefined if one of both is not known. */
const later = (start: Moment | undefined, minutes: number | undefined): Moment | undefined => {
  if (start?.minutes === undefined || minutes === undefined) return undefined;
  return start.instant === undefined
    ? { ...start, minutes: start.minutes + minutes }
    : { ...start, instant: start.instant + minutes * 60_000 };
};

/** The moments at which an event begins and ends: by its end, else by its duration. */
const momentsOf = (component: Component, zones: IcsZones): Moments & Pick<TimedEvent, "fault"> => {
  const begin = zones.moment(component.getFirstProperty("dtstart"));
  const [start, fault] = typeof begin === "string" ? [undefined, begin] : [begin, undefined];
  const end = zones.moment(component.getFirstProperty("dtend"));
  return {
    start,
    end: typeof end === "string" ? later(start, readDuration(textOf(component, "duration"))) : end,
    fault,
  };
};

/** When all events are, by the clock of the programme’s zone. */
export const readTimes = (
  events: readonly Component[],
  zones: IcsZones,
  zone: string,
  notes: Notes,
): readonly TimedEvent[] => {
  const times = events.map((component) => momentsOf(component, zones));
  const placed = placeMoments(times, zone);
  return events.map((component, i): TimedEvent => {
    const { start, end, fault } = times[i] ?? {};
    const isAllDay = start !== undefined && start.minutes === undefined;
    const days =
      isAllDay && end
        ? Math.max(1, (Date.parse(end.date) - Date.parse(start.date)) / 86_400_000)
        : 1;
    const when = isAllDay ? { date: start.date, start: 0, end: 1440 } : placed[i];
    const title = shortText(textOf(component, "summary"), notes);
    return { component, title, isAllDay, when, fault, days };
  });
};

/** Notes what is not known of when an event is, and what is written where it cannot be read. */
export const noteTimes = (
  { component, title, when, fault }: TimedEvent,
  file: IcsFile,
  notes: Notes,
): void => {
  const note = (key: MomentFault | "unread-end", name: string): void => {
    const property = component.getFirstProperty(name);
    const written = writtenIn(property).slice(0, 60);
    if (property)
      notes.add(key, `${title} (${name.toUpperCase()}:${written})`, file.lineOf(property));
    else notes.add(key, title);
  };
  if (!when) note(fault ?? "no-time", "dtstart");
  else if (when.end === undefined) {
    const written = ["dtend", "duration"].find((name) => component.hasProperty(name));
    if (written === undefined) notes.add("no-length", title);
    else note("unread-end", written);
  }
};
