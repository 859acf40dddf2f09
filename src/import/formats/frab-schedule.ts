/** A schedule as its XML or JSON writes it, with its texts unread: what both readers fill. */
import { toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";

export interface RawLink {
  readonly title: string;
  readonly url: string;
  readonly type: string;
}

export interface RawPerson {
  readonly id: string;
  readonly name: string;
  readonly biography: string;
  readonly photo: string;
  readonly url: string;
  readonly links: readonly RawLink[];
}

export interface RawDay {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

export interface RawEvent {
  /** The line at which it begins, where the format has lines. */
  readonly line: number | undefined;
  readonly day: RawDay | undefined;
  readonly id: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly duration: string;
  readonly room: string;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
  readonly track: string;
  readonly type: string;
  readonly language: string;
  readonly abstract: string;
  readonly description: string;
  readonly logo: string;
  /** Undefined where it is not said. */
  readonly isRecorded: boolean | undefined;
  readonly answers: number;
  readonly people: readonly RawPerson[];
  readonly links: readonly RawLink[];
  readonly attachments: readonly RawLink[];
}

export interface RawSchedule {
  readonly generator: string;
  readonly title: string;
  readonly acronym: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly dayChange: string;
  readonly url: string;
  readonly baseUrl: string;
  readonly venue: string;
  readonly city: string;
  readonly tracks: readonly { readonly name: string; readonly color: string }[];
  readonly rooms: readonly {
    readonly name: string;
    readonly capacity: string;
    readonly description: string;
  }[];
  readonly events: readonly RawEvent[];
}

/** A day by what its list says of it. A date that is none is noted, and its sessions are without day. */
export const toRawDay = (
  date: string,
  start: string,
  end: string,
  notes: Notes,
): RawDay | undefined => {
  const moment = toMoment(date.slice(0, 10));
  if (typeof moment !== "string") return { date: moment.date, start, end };
  if (moment !== "no-time") notes.add(moment, date);
  return undefined;
};

/** Some systems give `0` to whoever has no id. */
export const someId = (...ids: readonly string[]): string =>
  ids.find((id) => id !== "" && id !== "0") ?? "";

/** The room in which an event is listed, as apps show it, whatever the event itself says: that is told. */
export const listedRoom = (
  { room, title }: { readonly room: string; readonly title: string },
  listed: string,
  notes: Notes,
): string => {
  if (listed.trim() === "") return room;
  if (room.trim() !== "" && room.trim() !== listed.trim())
    notes.add("room-differs", `${title}: ${listed} (${room})`);
  return listed;
};
