/** The zones of a calendar: IANA’s, Outlook’s, those it describes itself. The one door to windows-iana. */
import ICAL from "ical.js";
import { findIana } from "windows-iana";
import { clockToInstant } from "../../time.ts";
import { isZone, type Moment } from "../clock.ts";
import type { Notes } from "../notes.ts";

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

/** `/mozilla.org/20070129_1/Europe/Paris` and `W. Europe Standard Time` → an IANA name; undefined if it is none. */
export const zoneName = (tzid: string): string | undefined => {
  const iana = /(?:^|\/)((?:[A-Z]\w+)(?:\/[A-Z][\w+-]+)+|UTC)$/.exec(tzid)?.[1];
  if (iana !== undefined && isZone(iana)) return iana;
  const [mapped] = findIana(tzid);
  return mapped !== undefined && isZone(mapped) ? mapped : undefined;
};

export class IcsZones {
  readonly #described: ReadonlyMap<string, InstanceType<typeof ICAL.Timezone>>;
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

  nameOf(tzid: string): string | undefined {
    return zoneName(tzid) ?? zoneName(this.#locations.get(tzid) ?? "");
  }

  /** The zone in which most entries begin; empty if they name none. */
  mostUsed(events: readonly Component[]): string {
    const uses = new Map<string, number>();
    for (const event of events) {
      const tzid = event.getFirstProperty("dtstart")?.getFirstParameter("tzid");
      if (tzid) uses.set(tzid, (uses.get(tzid) ?? 0) + 1);
    }
    return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
  }

  /** A date or moment of a property; undefined if it has none. A zone that nothing describes is noted, and its time taken as local. */
  moment(property: Property | null): Moment | undefined {
    const time: unknown = property?.getFirstValue();
    if (!property || !(time instanceof ICAL.Time)) return undefined;
    const pad = (part: number): string => String(part).padStart(2, "0");
    const date = `${time.year}-${pad(time.month)}-${pad(time.day)}`;
    if (time.isDate) return { date, minutes: undefined, instant: undefined, offset: undefined };
    const minutes = time.hour * 60 + time.minute;
    const local = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
    const tzid = property.getFirstParameter("tzid");
    if (!tzid) {
      const isUtc = time.zone === ICAL.Timezone.utcTimezone;
      return { date, minutes, instant: isUtc ? local : undefined, offset: undefined };
    }
    const name = this.nameOf(tzid);
    const known = name === undefined ? undefined : clockToInstant(date, minutes, name)?.toMillis();
    const described = this.#described.get(tzid);
    const instant = known ?? (described && local - described.utcOffset(time) * 1000);
    if (instant === undefined) this.#notes.add("unknown-zone", tzid);
    return { date, minutes, instant, offset: undefined };
  }
}
