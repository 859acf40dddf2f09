/** What a subscriber of the agenda receives, of a site with several events. */
import { expect, test } from "vitest";
import type { Changes } from "../../content/village.ts";
import { calendarAt, calendarsOf, siteOf } from "./calendar-files.ts";

const eventFile = (title: string, fields: string): string =>
  `---\ntitle: ${title}\nsummary: Come.\nvenue: hall\norganisers: [committee]\n${fields}\n---\n`;

const severalEvents: Changes = {
  "content/harvest/event.md": eventFile("Harvest supper", "start: 2027-09\nend: 2027-09"),
  "content/carols/event.md": eventFile(
    "Carols",
    "start: 2026-12-20T18:00\nend: 2026-12-20T20:00\nstatus: cancelled",
  ),
  "content/dawn/event.md": eventFile(
    "Dawn in Nome",
    "start: 2027-06-20T04:00\nend: 2027-06-20T06:00\ntimezone: America/Nome",
  ),
};

test("it has an entry for each event with a date, with the zones that they use", () => {
  const { entries, zones, properties } = calendarAt("/agenda.ics", severalEvents);
  expect(entries.map(({ uid, title, start }) => [uid, title, start])).toEqual([
    ["event-fair@village.example", "Village fair", "2027-03-27T09:00:00.000Z"],
    ["event-dawn@village.example", "Dawn in Nome", "2027-06-20T12:00:00.000Z"],
    ["event-carols@village.example", "Cancelled: Carols", "2026-12-20T17:00:00.000Z"],
  ]);
  expect(zones).toEqual(["America/Nome", "Europe/Paris"]);
  expect(properties).toMatchObject({
    name: "All events · Village events",
    source: "https://village.example/agenda.ics",
    url: "https://village.example/agenda/",
  });
});

test("an entry there is the same as in the event's own file", () => {
  const [own] = calendarAt("/fair/event.ics", severalEvents).entries;
  expect(calendarAt("/agenda.ics", severalEvents).entries[0]).toEqual(own);
});

test("a site with one event has none", () => {
  expect(calendarsOf(siteOf({})).has("/agenda.ics")).toBe(false);
});
