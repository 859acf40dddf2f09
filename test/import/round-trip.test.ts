/** What Parvis publishes for other systems, imported again, is the same programme. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import { loadSite } from "../../src/content/load.ts";
import { translator } from "../../src/i18n/index.ts";
import { importProgramme } from "../../src/import/import-programme.ts";
import { schedules } from "../../src/outputs/schedule.ts";
import { hasSchedule, scheduleOf } from "../../src/outputs/schedule/programme.ts";
import type { Event, Site } from "../../src/site/model.ts";
import { knownRooms } from "../../src/site/where.ts";
import { loadProgramme, programmes } from "../outputs/programmes.ts";
import { now } from "./harness.ts";
import { toldOf } from "./told.ts";

/** The same text with spaces as an import has them. */
const line = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What stands in schedules for what is not known, in the language of the event. */
const guessesIn = (event: Event) => {
  const t = translator(event);
  const hours = t("session.when");
  return {
    isRoom: (name: string): boolean => name.startsWith(t("programme.room-tba")),
    isEnd: (description: string): boolean =>
      description
        .split("\n\n")
        .some((text) => text.startsWith(hours) && /^\s*:/.test(text.slice(hours.length))),
  };
};

/** An end; of what lasts a day or more, which a day’s file may not be able to say, none. */
const endOf = (start: number, end: number): string =>
  end - start >= 86_400_000 ? "open" : String(end);

/** What both sides must say of each item: when, where and who. */
const expected = (site: Site, event: Event): readonly string[] => {
  const { isRoom, isEnd } = guessesIn(event);
  const days = hasSchedule(event) ? scheduleOf(site, event).days : [];
  return days
    .flatMap(({ lanes }) =>
      lanes.flatMap(({ lane, items }) =>
        items.map(({ span, people, description, duration }) =>
          [
            span.start.toMillis(),
            isEnd(description) && duration !== "23:59"
              ? "open"
              : endOf(span.start.toMillis(), span.end.toMillis()),
            isRoom(lane.name) ? "" : line(lane.name),
            people
              .map(({ speaker }) => line(speaker.name))
              .sort()
              .join("+"),
          ].join(" | "),
        ),
      ),
    )
    .sort();
};

const imported = (event: Event): readonly string[] =>
  event.days
    .flatMap(({ slots }) =>
      slots.map(({ span, rooms, sessions }) =>
        [
          span?.start.toMillis(),
          span && !span.isOpenEnded ? endOf(span.start.toMillis(), span.end.toMillis()) : "open",
          knownRooms(rooms)[0]?.name ?? "",
          sessions
            .flatMap(({ session }) => session.speakers.map(({ speaker }) => speaker.name))
            .sort()
            .join("+"),
        ].join(" | "),
      ),
    )
    .sort();

const siteOfEvent = new WeakMap<Event, Site>();

/** The site that an import has made. */
const siteOf = (event: Event): Site => {
  const site = siteOfEvent.get(event);
  if (!site) throw new Error("this event was not imported");
  return site;
};

const importAgain = async (text: string): Promise<Event | undefined> => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-round-trip-"));
  try {
    const result = await importProgramme({
      bytes: Buffer.from(text),
      stem: "fair",
      format: undefined,
      into: folder,
      event: "fair",
      media: undefined,
      prunes: false,
      timezone: undefined,
      columns: new Map(),
      now,
    });
    expect(result.counts.sessions.result).toBe(result.counts.sessions.source);
    const { site } = loadSite(folder, { now });
    const [event] = site?.events ?? [];
    if (site && event) siteOfEvent.set(event, site);
    return event;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("our own schedule, imported again", () => {
  test("has the same times, rooms and people, whatever the programme", async () => {
    await fc.assert(
      fc.asyncProperty(programmes(), async (files) => {
        const site = loadProgramme(files);
        const [event] = site.events;
        if (!event) return;
        for (const { path, body } of schedules.files(site)) {
          if (!/schedule\.(?:xml|json)$/.test(path)) continue;
          const again = await importAgain(String(body));
          expect(again && imported(again), path).toEqual(expected(site, event));
        }
      }),
      { seed: 7, numRuns: 10, endOnFailure: true },
    );
  }, 60_000);

  test("has the same texts, links, people and states when it is published and imported once more", async () => {
    const published = async (site: Site): Promise<readonly (Event | undefined)[]> =>
      Promise.all(
        schedules
          .files(site)
          .filter(({ path }) => /schedule\.(?:xml|json)$/.test(path))
          .map(({ body }) => importAgain(String(body))),
      );
    await fc.assert(
      fc.asyncProperty(programmes(), async (files) => {
        for (const first of await published(loadProgramme(files))) {
          if (!first) continue;
          const second = await published(siteOf(first));
          for (const event of second) expect(event && toldOf(event)).toEqual(toldOf(first));
        }
      }),
      { seed: 8, numRuns: 8, endOnFailure: true },
    );
  }, 60_000);

  test("of a large conference too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "parvis-large-"));
    try {
      generateSite(folder, 200);
      const { site } = loadSite(folder, { now });
      const [event] = site?.events ?? [];
      if (!site || !event) throw new Error("the generated site has errors");
      const [file] = schedules.files(site).filter(({ path }) => path.endsWith("schedule.xml"));
      const again = await importAgain(String(file?.body));
      expect(again?.speakers.length).toBe(
        event.speakers.filter(({ sessions }) => sessions.length > 0).length,
      );
      expect(again && imported(again)).toEqual(expected(site, event));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
