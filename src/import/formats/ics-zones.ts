/** The zones of a calendar: IANA’s, Outlook’s, those it describes itself. The one door to windows-iana. */
import ICAL from "ical.js";
import { findIana } from "windows-iana";
import { clockToInstant } from "../../time.ts";
import { isZone } from "../clock.ts";
import { type Moment, type MomentFault, readMoment, toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { writtenIn } from "./ics-properties.ts";

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;
type Timezone = InstanceType<typeof ICAL.Timezone>;

/** `/mozilla.org/20070129_1/Europe/Paris` and `W. Europe Standard Time` → an IANA name; undefined if it is none. */
export const zoneName = (tzid: string): string | undefined => {
  const iana = /(?:^|\/)((?:[A-Z]\w+)(?:\/[A-Z][\w+-]+)+|UTC)$/.exec(tzid)?.[1];
  if (iana !== undefined && isZone(iana)) return iana;
  const [mapped] = findIana(tzid);
  return mapped !== undefined && isZone(mapped) ? mapped : undefined;
};

/** `GMT+01:00` → `+01:00`: an offset where a name should stand; undefined if it is none. */
const offsetOf = (tzid: string): string | undefined => {
  const [, sign, hours = "", minutes = "00"] =
    /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(tzid) ?? [];
  return sign && `${sign}${hours.padStart(2, "0")}:${minutes}`;
};

/** Seconds east of Greenwich by a description; undefined if it is broken. */
const describedOffset = (zone: Timezone, time: Moment): number | undefined => {
  const { date, minutes = 0 } = time;
  const [year, month, day] = date.split("-").map(Number);
  try {
    const seconds = zone.utcOffset(
      new ICAL.Time(
        { year, month, day, hour: Math.floor(minutes / 60), minute: minutes % 60 },
        ICAL.Timezone.localTimezone,
      ),
    );
    return Number.isFinite(seconds) ? seconds : undefined;
  } catch {
    return undefined;
  }
};

export class IcsZones {
  readonly #described: ReadonlyMap<string, Timezone>;
  readonly #locations: ReadonlyMap<string, string>;
  readonly #notes: Notes;

  constructor(calendars: readonly Component[], notes: Notes) {
    const components = calendars.flatMap((calendar) => calendar.getAllSubcomponents("vtimezone"));
    this.#described = new Map(
      components.map((component) => {
        const zone = new ICAL.Timezone(component);
        return [zone.tzid, zone] as const;
      }),
    );
    this.#locations = new Map(
      components.flatMap((component) => {
        const location: unknown = component.getFirstPropertyValue("x-lic-location");
        const tzid: unknown = component.getFirstPropertyValue("tzid");
        return typeof location === "string" && typeof tzid === "string"
          ? [[tzid, location] as const]
          : [];
      }),
    );
    this.#notes = notes;
  }

  /** Undefined if it is only an offset, or nothing that is known. */
  nameOf(tzid: string): string | undefined {
    return zoneName(tzid) ?? zoneName(this.#locations.get(tzid) ?? "");
  }

  /** The zone in which most events begin; empty if they name none. */
  mostUsed(events: readonly Component[]): string {
    const uses = new Map<string, number>();
    for (const event of events) {
      const tzid = event.getFirstProperty("dtstart")?.getFirstParameter("tzid");
      if (tzid && offsetOf(tzid) === undefined) uses.set(tzid, (uses.get(tzid) ?? 0) + 1);
    }
    return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
  }

  /** The moment of a property, or why it is none. A zone that nothing describes is noted, and its time taken as local. */
  moment(property: Property | null): Moment | MomentFault {
    const written = writtenIn(property);
    const tzid = property?.getFirstParameter("tzid");
    const moment = toMoment(written);
    if (!tzid || typeof moment === "string") return moment;
    const { date, minutes, instant } = moment;
    if (minutes === undefined || instant !== undefined) return moment;
    const offset = offsetOf(tzid);
    const fixed = offset === undefined ? undefined : readMoment(`${date}T00:00${offset}`);
    if (fixed?.instant !== undefined)
      return { ...fixed, minutes, instant: fixed.instant + minutes * 60_000 };
    const name = this.nameOf(tzid);
    const known = name === undefined ? undefined : clockToInstant(date, minutes, name)?.toMillis();
    const described = this.#described.get(tzid);
    const seconds =
      known === undefined && described ? describedOffset(described, moment) : undefined;
    const local = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
    const found = known ?? (seconds === undefined ? undefined : local - seconds * 1000);
    if (found === undefined) this.#notes.add("unknown-zone", tzid);
    return { ...moment, instant: found };
  }
}
