/** A calendar around its entries: RFC 5545 §3.4, RFC 7986 §5. */
import type { CalendarColour } from "../../styles/palette.ts";
import type { Span } from "../../site/model.ts";
import { component, line, type Lines, textLine, urlLine } from "./content-line.ts";
import { zoneComponent } from "./zone.ts";

/** Its media type: RFC 5545 §8.1. */
export const calendarType = "text/calendar";

/** How a calendar that one subscribes to is shown, and where it is fetched again. */
export interface Subscription {
  readonly name: string;
  readonly description: string | undefined;
  /** Absolute; undefined as long as the site’s address is not known. */
  readonly source: string | undefined;
  readonly page: string | undefined;
  readonly colour: CalendarColour;
  /** IANA zone. */
  readonly timezone: string;
}

/** A subscribed calendar is asked for this often: RFC 7986 §5.7. */
const refresh = "PT6H";

/** The properties of RFC 7986, and those that calendars read which do not know it. */
const subscriptionLines = (subscription: Subscription): Lines =>
  textLine("NAME", subscription.name) +
  textLine("X-WR-CALNAME", subscription.name) +
  textLine("DESCRIPTION", subscription.description) +
  textLine("X-WR-CALDESC", subscription.description) +
  urlLine("SOURCE;VALUE=URI", subscription.source) +
  urlLine("URL", subscription.page) +
  line("COLOR", subscription.colour.name) +
  line("X-APPLE-CALENDAR-COLOR", subscription.colour.hex) +
  line("X-WR-TIMEZONE", subscription.timezone) +
  line("REFRESH-INTERVAL;VALUE=DURATION", refresh) +
  line("X-PUBLISHED-TTL", refresh);

/** A zone whose clocks the entries of a calendar follow, and from when to when. */
export interface UsedZone {
  readonly timezone: string;
  readonly span: Span;
}

const join = (a: Span, b: Span): Span => ({
  start: a.start < b.start ? a.start : b.start,
  end: a.end > b.end ? a.end : b.end,
});

/** Each zone once, in one order everywhere. */
const zoneLines = (used: readonly UsedZone[]): readonly Lines[] => {
  const spans = new Map<string, Span>();
  for (const { timezone, span } of used) {
    const known = spans.get(timezone);
    spans.set(timezone, known ? join(known, span) : span);
  }
  return [...spans]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, span]) => zoneComponent(zone, span));
};

/** A whole file; without a subscription it is one to be read once. */
export const calendar = (
  entries: readonly Lines[],
  zones: readonly UsedZone[],
  subscription?: Subscription,
): Lines =>
  component(
    "VCALENDAR",
    line("VERSION", "2.0"),
    line("PRODID", "-//Parvis//Parvis//EN"),
    line("CALSCALE", "GREGORIAN"),
    subscription ? subscriptionLines(subscription) : "",
    ...zoneLines(zones),
    ...entries,
  );
