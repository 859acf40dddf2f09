/**
 * Calendars read back by others: the same entries at the same instants in the same rooms with the same
 * people, whatever the texts, the zone and the hour. What is not on every machine is skipped, and says so.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../../src/content/load.ts";
import { entriesOf, type Entry, sessionEntry } from "../../../src/site/entries.ts";
import { uidOf } from "../../../src/site/identity.ts";
import { type Event, type Site, TBA } from "../../../src/site/model.ts";
import { knownRooms } from "../../../src/site/where.ts";
import { loadProgramme, programmes } from "../programmes.ts";
import { calendarsOf } from "./calendar-files.ts";
import { withFiles } from "./on-disk.ts";
import { readCalendar } from "./read-calendar.ts";

/** What a reader finds of an entry. */
interface Found {
  readonly uid: string;
  readonly title: string;
  readonly location: string;
  readonly description: string;
  readonly start: string;
  readonly end: string | undefined;
}

type Reader = (files: readonly string[]) => readonly (readonly Found[])[];

const utc = (millis: number): string => new Date(millis).toISOString();

/** Spaces and signs that typography sets otherwise do not count. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, "")
    .replace(/['’]/g, "'")
    .replaceAll("...", "…");

const namesOf = ({ session }: Entry): readonly string[] =>
  session
    ? [
        ...session.speakers
          .filter(({ isWithdrawn }) => !isWithdrawn)
          .map((one) => one.speaker.name),
        ...session.moderators.map(({ name }) => name),
      ]
    : [];

const compare = (site: Site, entry: Entry, found: Found | undefined): void => {
  const { span, rooms } = entry;
  expect(found, entry.id).toBeDefined();
  if (!found || !span) return;
  expect([found.start, found.end ?? undefined]).toEqual([
    utc(span.start.toMillis()),
    span.isOpenEnded ? undefined : utc(span.end.toMillis()),
  ]);
  if (entry.title !== TBA) expect(plain(found.title)).toContain(plain(entry.title));
  for (const { name } of knownRooms(rooms)) expect(plain(found.location)).toContain(plain(name));
  for (const name of namesOf(entry)) expect(plain(found.description)).toContain(plain(name));
};

/** The files of an event's calendars, each with the entries that it must hold. */
const expectedFiles = (
  event: Event,
): readonly (readonly [path: string, entries: readonly Entry[]])[] => [
  ["calendar.ics", entriesOf(event).filter(({ span }) => span)],
  ...event.sessions
    .filter(({ placement }) => placement?.span)
    .map((session): [string, readonly Entry[]] => [
      `sessions/${session.id}/session.ics`,
      [sessionEntry(session)],
    ]),
];

const check = (site: Site, read: Reader): void => {
  const calendars = calendarsOf(site);
  for (const event of site.events) {
    const expected = expectedFiles(event).filter(([, entries]) => entries.length > 0);
    const files = expected.map(([path]) => calendars.get(`/${event.id}/${path}`) ?? "");
    const found = read(files);
    expect(found.length).toBe(files.length);
    for (const [i, entries] of found.entries()) {
      const [path = "", wanted = []] = expected[i] ?? [];
      const byUid = new Map(entries.map((entry) => [entry.uid, entry]));
      expect(entries.length, path).toBe(wanted.length);
      for (const entry of wanted)
        compare(site, entry, byUid.get(uidOf(site, entry.kind, entry.id, event.id)));
    }
  }
};

const withIcalJs: Reader = (files) => files.map((file) => readCalendar(file).entries);

/** The first Python that has a module: Debian’s own has its packages, and another may come before it on the path. */
const pythonWith = (module: string): string | undefined =>
  ["/usr/bin/python3", "python3", "python"].find((python) => {
    try {
      execFileSync(python, ["-c", `import ${module}`], { stdio: "ignore", timeout: 20_000 });
      return true;
    } catch {
      return false;
    }
  });

/** One line of JSON for each file: none where a programme has no entry. */
const withPython =
  (python: string, module: string): Reader =>
  (files) =>
    withFiles(files, (paths) =>
      execFileSync(python, [join(import.meta.dirname, "read_calendar.py"), module, ...paths], {
        encoding: "utf8",
        maxBuffer: 1e8,
      })
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as readonly Found[]),
    );

const firstSite = (): Site => {
  const { site } = loadSite(join(import.meta.dirname, "../../.."), { now: "2013-06-01T12:00" });
  if (!site) throw new Error("the first site has errors");
  return site;
};

const optional = (name: string, module: string, runs: number) => {
  const python = pythonWith(module);
  return { name, read: python === undefined ? undefined : withPython(python, module), runs };
};

interface NamedReader {
  readonly name: string;
  /** Undefined where it is not on this machine. */
  readonly read: Reader | undefined;
  readonly runs: number;
}

const readers: readonly NamedReader[] = [
  { name: "ical.js", read: withIcalJs, runs: 40 },
  optional("Python's icalendar", "icalendar", 10),
  optional("Python's vobject", "vobject", 10),
];

describe.each(readers)("as $name reads them", ({ name, read, runs }) => {
  const note = read ? "" : ` (skipped: ${name} is not on this machine)`;

  test.runIf(read)(`the first site's calendars come back whole${note}`, () => {
    if (read) check(firstSite(), read);
  });

  test.runIf(read)(
    `any programme's calendars come back whole${note}`,
    () => {
      const property = fc.property(programmes(), (files) => {
        if (read) check(loadProgramme(files), read);
      });
      fc.assert(property, { seed: 3, numRuns: runs });
    },
    120_000,
  );
});
