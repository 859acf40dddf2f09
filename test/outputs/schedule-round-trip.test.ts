/** What is written for conference apps, read back: the same sessions at the same instants in the same rooms with the same people. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { schedules } from "../../src/outputs/schedule.ts";
import type { Event, Site } from "../../src/site/model.ts";
import { knownRooms } from "../../src/site/where.ts";
import { expectedItems } from "./expected-items.ts";
import { asLine, markdownWords } from "./markdown-words.ts";
import { loadProgramme, programmes } from "./programmes.ts";
import {
  type ReadItem,
  readScheduleJson,
  type ReadSchedule,
  readScheduleXml,
} from "./read-schedule.ts";

const chosen = { seed: 11, numRuns: 40 };

const filesOf = (site: Site, event: Event): readonly [xml: string, json: string] | undefined => {
  const [xml, json] = schedules
    .files(site)
    .filter(({ path }) => path.startsWith(`/${event.id}/`))
    .map(({ body }) => String(body));
  return xml === undefined || json === undefined ? undefined : [xml, json];
};

/** Compares what was read with the model: all texts arrive whole. */
const compare = (site: Site, event: Event, { items }: ReadSchedule): void => {
  const found = new Map(items.map((item) => [item.guid, item]));
  const expected = expectedItems(site, event);
  expect(found.size).toBe(items.length);
  expect([...found.keys()].sort()).toEqual(expected.map(({ guid }) => guid).sort());
  const rooms = new Map<string, unknown>();
  for (const { guid, day, span, title, rooms: where, ...rest } of expected) {
    const item = found.get(guid);
    if (!item) continue;
    const minutes = span.end.diff(span.start).as("minutes");
    expect(item).toMatchObject({
      day,
      start: span.start.toMillis(),
      clock: span.start.toFormat("HH:mm"),
      minutes: rest.isOpenEnded ? Math.min(item.minutes, minutes) : minutes,
    });
    expect(item.title.endsWith(title)).toBe(true);
    expect(item.title === title).toBe(rest.isConfirmed);
    expect(item.people.toSorted()).toEqual(rest.people.toSorted());
    const told = markdownWords(item.description);
    for (const text of rest.within) expect(told).toContain(asLine(text));
    const [place] = knownRooms(where);
    if (place) expect(item.room.startsWith(place.name)).toBe(true);
    // Two rooms have two names, and neither is that of what is in no room.
    expect(rooms.get(item.room) ?? place ?? "none").toBe(place ?? "none");
    rooms.set(item.room, place ?? "none");
  }
};

const check = (site: Site): void => {
  for (const event of site.events) {
    const files = filesOf(site, event);
    if (!files) {
      expect(expectedItems(site, event)).toEqual([]);
      continue;
    }
    compare(site, event, readScheduleXml(files[0]));
    compare(site, event, readScheduleJson(files[1]));
  }
};

/** For each generated programme of which something is known. */
const always = (property: (read: ReadSchedule, site: Site, event: Event) => void): void => {
  fc.assert(
    fc.property(programmes(), (made) => {
      const site = loadProgramme(made);
      const [event] = site.events;
      const files = event && filesOf(site, event);
      if (files) property(readScheduleJson(files[1]), site, event);
    }),
    chosen,
  );
};

test("the first site comes back whole", () => {
  const root = join(import.meta.dirname, "../..");
  const { site } = loadSite(root, { now: "2013-06-01T12:00" });
  const [event] = site?.events ?? [];
  expect(site && event && filesOf(site, event)).toBeDefined();
  if (site) check(site);
});

test("any programme comes back whole", () => {
  fc.assert(
    fc.property(programmes(), (made) => {
      check(loadProgramme(made));
    }),
    chosen,
  );
}, 120_000);

describe("in any programme", () => {
  test("a number and an address belong to one session, and both are of the format", () => {
    always(({ items }) => {
      expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
      expect(new Set(items.map(({ slug }) => slug)).size).toBe(items.length);
      for (const { number } of items) {
        expect(number).toBeGreaterThan(0);
        expect(number).toBeLessThan(2 ** 31);
      }
    });
  }, 120_000);

  test("Giggity and EventFahrplan take it: short enough, in the order of days, nothing twice", () => {
    always(({ items, days }) => {
      expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
      // Giggity’s parser throws at a duration of `24:00`.
      for (const { minutes } of items) expect(minutes).toBeLessThan(24 * 60);
      const dates = days.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(items.map(({ day }) => day)).toEqual(items.map(({ day }) => day).toSorted());
    });
  }, 120_000);

  test("what has no room of its own stands beside what happens at the same time", () => {
    always(({ items }, site, event) => {
      const named = new Set(
        expectedItems(site, event)
          .filter(({ rooms }) => knownRooms(rooms).length > 0)
          .map(({ guid }) => guid),
      );
      const others = items.filter(({ guid }) => !named.has(guid));
      for (const column of Map.groupBy(others, ({ room }) => room).values()) {
        const inOrder = column.toSorted((a, b) => a.start - b.start);
        const overlaps = inOrder.filter((item, i) => {
          const next: ReadItem | undefined = inOrder[i + 1];
          return next !== undefined && next.start < item.start + item.minutes * 60_000;
        });
        expect(overlaps).toEqual([]);
      }
    });
  }, 120_000);

  test("apps that make the instant of a day's date and an hour find the same one", () => {
    always(({ items, days }) => {
      const bounds = new Map(days.map((day) => [day.date, day]));
      // Where nights and mornings overlap no such rule can hold.
      const clock = (moment: string): string => moment.slice(11, 16);
      if (new Set(days.map(({ start }) => clock(start))).size > 1) return;
      for (const item of items) {
        const { start = "", end = "" } = bounds.get(item.day) ?? {};
        expect(item.start).toBeGreaterThanOrEqual(Date.parse(start));
        expect(item.start).toBeLessThan(Date.parse(end));
      }
    });
  }, 120_000);
});
