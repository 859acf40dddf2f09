/** What the rules of one event, or of what all events share, look at. */
import type { Span } from "../../site/model.ts";
import { type ClockSpan, minutesToClock, longestNight } from "../../time.ts";
import type { Content, EventContent, Item } from "../content.ts";
import { sourceLanguage } from "../languages/languages-of.ts";
import type { Report } from "../report.ts";
import { periodOf, type TimedSlot, timeSlots, zoneOf } from "../timing.ts";
import type { Path } from "../yaml/path.ts";

export interface Scope {
  readonly content: Content;
  readonly report: Report;
  readonly zone: string;
  readonly language: string;
  /** Undefined for `data/` and the site's pages. */
  readonly event: EventContent | undefined;
}

export interface EventScope extends Scope {
  readonly event: EventContent;
  readonly slots: readonly TimedSlot[];
  readonly period: Span | undefined;
}

/** The scope of what all events share. */
export const siteScope = (content: Content, report: Report): Scope => ({
  content,
  report,
  zone: content.site.partial.timezone ?? "UTC",
  language: content.site.partial.languages?.[0] ?? "en",
  event: undefined,
});

/** The scope of an event. */
export const eventScope = (content: Content, event: EventContent, report: Report): EventScope => {
  const zone = zoneOf(content, event);
  const slots = timeSlots(event, zone);
  return {
    ...siteScope(content, report),
    zone,
    language: sourceLanguage(content, event),
    event,
    slots,
    period: periodOf(event, zone, slots),
  };
};

/** All items of an event, its days' slots among them. */
export const itemsOf = (event: EventContent): readonly Item<unknown>[] => [
  event.event,
  ...event.days.flatMap((day) => [day.head, ...day.slots]),
  ...[
    event.sessions,
    event.speakers,
    event.themes,
    event.news,
    event.comments,
    event.pages,
  ].flatMap((shelf) => [...shelf.items.values()]),
];

/** All items that the events share. */
export const sharedItems = (content: Content): readonly Item<unknown>[] => [
  content.site,
  ...[content.organisations, content.venues, content.terms, content.pages].flatMap((shelf) => [
    ...shelf.items.values(),
  ]),
];

/** The whole path of something within an item. */
export const within = (item: Item<unknown>, path: Path): Path => [...item.path, ...path];

/** `13:30–14:00`, as it could have been written. */
export const printSpan = ({ start, end }: ClockSpan): string =>
  `${minutesToClock(start)}–${end === undefined ? "" : minutesToClock(end)}`;

/** True for a span that lasts longer than one can stand, unless its end is written as the next day's: `9:00–33:00`. */
export const isLong = (span: ClockSpan): span is ClockSpan & { readonly end: number } =>
  span.end !== undefined && span.end - span.start > longestNight && span.end < 24 * 60;
