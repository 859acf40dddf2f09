/** A calendar brings the clocks of its zones: whoever reads it finds the instants that were meant. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { calendar } from "../../../src/outputs/ical/calendar.ts";
import { component, line } from "../../../src/outputs/ical/content-line.ts";
import { momentLine } from "../../../src/outputs/ical/moment.ts";
import { momentZones } from "../../../src/outputs/ical/zones.ts";
import { DateTime } from "../../../src/time.ts";
import { readCalendar } from "./read-calendar.ts";

const write = (start: DateTime, end: DateTime): string =>
  calendar(
    [
      component(
        "VEVENT",
        line("UID", "x"),
        line("DTSTAMP", "20270101T000000Z"),
        momentLine("DTSTART", start),
        momentLine("DTEND", end),
      ),
    ],
    momentZones(start.zoneName ?? "UTC", [start, end]),
  );

const utc = (at: DateTime): string => at.toJSDate().toISOString();

test.each([
  ["Europe/Paris", "2027-03-28T01:30", "2027-03-28T03:30", "over the hour that is skipped"],
  [
    "Europe/Paris",
    "2027-10-31T02:30+02:00",
    "2027-10-31T02:30+01:00",
    "from an hour to the same again",
  ],
  ["Europe/Paris", "2027-12-31T23:00", "2028-01-01T02:00", "over the end of a year"],
  [
    "America/Sao_Paulo",
    "2013-12-01T10:00",
    "2013-12-01T12:00",
    "when Brazil still changed its clocks",
  ],
  ["Africa/Casablanca", "2027-02-20T10:00", "2027-02-20T12:00", "in Morocco during Ramadan"],
  ["Africa/Casablanca", "2027-06-20T10:00", "2027-06-20T12:00", "in Morocco in summer"],
  [
    "Australia/Lord_Howe",
    "2027-04-04T01:15",
    "2027-04-04T03:00",
    "where clocks change by half an hour",
  ],
  [
    "Europe/Dublin",
    "2027-07-01T10:00",
    "2027-07-01T12:00",
    "in Ireland, whose summer is its standard",
  ],
  ["Asia/Kathmandu", "2027-07-01T10:00", "2027-07-01T12:00", "a quarter of an hour off"],
  [
    "America/St_Johns",
    "2006-10-29T00:00",
    "2006-10-29T23:00",
    "where clocks changed a minute after midnight",
  ],
  ["Pacific/Apia", "2011-12-29T23:00", "2011-12-31T01:00", "over the day that Samoa left out"],
  ["UTC", "2027-07-01T10:00", "2027-07-01T12:00", "in no zone"],
])("in %s from %s to %s: %s", (zone, from, to) => {
  const [start, end] = [from, to].map((text) => DateTime.fromISO(text, { zone }));
  if (!start || !end) throw new Error("no such moment");
  const [entry] = readCalendar(write(start, end)).entries;
  expect([entry?.start, entry?.end]).toEqual([utc(start), utc(end)]);
});

test("any moment of any zone is read as it was meant", () => {
  const zones = Intl.supportedValuesOf("timeZone");
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2036, 0) }),
      fc.integer({ min: 5, max: 7 * 24 * 60 }),
      (zone, millis, minutes) => {
        const start = DateTime.fromMillis(millis - (millis % 60_000), { zone });
        const end = start.plus({ minutes });
        const [entry] = readCalendar(write(start, end)).entries;
        expect([entry?.start, entry?.end]).toEqual([utc(start), utc(end)]);
      },
    ),
    { seed: 7, numRuns: 150 },
  );
});
