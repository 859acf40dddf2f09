/**
 * Calendars read back by others: the same entries at the same instants in the same rooms with the same
 * people, whatever the texts, the zone and the hour. What is not on every machine is skipped, and says so.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../../src/content/load.ts";
import { entriesOf, type Entry, sessionEntry } from "../../../src/site/entries.ts";
import { uidOf } from "../../../src/site/identity.ts";
import { type Event, type Site, TBA } from "../../../src/site/model.ts";
import { loadProgramme, programmes } from "../programmes.ts";
import { calendarsOf } from "./calendar-files.ts";
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
  const { span, room } = entry;
  expect(found, entry.id).toBeDefined();
  if (!found || !span) return;
  expect([found.start, found.end ?? undefined]).toEqual([
    utc(span.start.toMillis()),
    span.isOpenEnded ? undefined : utc(span.end.toMillis()),
  ]);
  if (entry.title !== TBA) expect(plain(found.title)).toContain(plain(entry.title));
  if (typeof room === "object") expect(plain(found.location)).toContain(plain(room.name));
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
    for (const [i, entries] of read(files).entries()) {
      const [path = "", wanted = []] = expected[i] ?? [];
      const byUid = new Map(entries.map((entry) => [entry.uid, entry]));
      expect(entries.length, path).toBe(wanted.length);
      for (const entry of wanted)
        compare(site, entry, byUid.get(uidOf(site, entry.kind, entry.id, event.id)));
    }
  }
};

const withIcalJs: Reader = (files) => files.map((file) => readCalendar(file).entries);

/** Debian's own Python, which has its packages; another may come first on the path. */
const python = "/usr/bin/python3";

const has = (module: string): boolean => {
  try {
    execFileSync(python, ["-c", `import ${module}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** Calls back with files on disk, which are gone afterwards. */
const withFiles = <T>(texts: readonly string[], use: (paths: readonly string[]) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-calendars-"));
  try {
    const paths = texts.map((text, i) => {
      const path = join(folder, `${i}.ics`);
      writeFileSync(path, text);
      return path;
    });
    return use(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const withPython =
  (module: string): Reader =>
  (files) =>
    withFiles(files, (paths) =>
      execFileSync(python, [join(import.meta.dirname, "read_calendar.py"), module, ...paths], {
        encoding: "utf8",
        maxBuffer: 1e8,
      })
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as readonly Found[]),
    );

const firstSite = (): Site => {
  const { site } = loadSite(join(import.meta.dirname, "../../.."), { now: "2013-06-01T12:00" });
  if (!site) throw new Error("the first site has errors");
  return site;
};

const wire = join(import.meta.dirname, "../../../../shared/tools/ics-wire.mjs");

const checkWire = (site: Site): void => {
  withFiles([...calendarsOf(site).values()], (paths) =>
    execFileSync(process.execPath, [wire, ...paths], { stdio: "pipe" }),
  );
};

const readers: readonly (readonly [name: string, isHere: boolean, reader: Reader, runs: number])[] =
  [
    ["ical.js", true, withIcalJs, 40],
    ["Python's icalendar", has("icalendar"), withPython("icalendar"), 4],
    ["Python's vobject", has("vobject"), withPython("vobject"), 4],
  ];

describe.each(readers)("as %s reads them", (name, isHere, read, numRuns) => {
  const note = isHere ? "" : ` (skipped: ${name} is not on this machine)`;

  test.skipIf(!isHere)(`the first site's calendars come back whole${note}`, () => {
    check(firstSite(), read);
  });

  test.skipIf(!isHere)(
    `any programme's calendars come back whole${note}`,
    () => {
      const property = fc.property(programmes(), (files) => {
        check(loadProgramme(files), read);
      });
      fc.assert(property, { seed: 3, numRuns });
    },
    120_000,
  );
});

const hasWire = existsSync(wire);

describe("on the wire", () => {
  const note = hasWire ? "" : " (skipped: there is no ../shared/tools/ics-wire.mjs)";

  test.skipIf(!hasWire)(`the first site's calendars keep all rules${note}`, () => {
    checkWire(firstSite());
  });

  test.skipIf(!hasWire)(
    `any programme's calendars keep all rules${note}`,
    () => {
      const property = fc.property(programmes(), (files) => {
        checkWire(loadProgramme(files));
      });
      fc.assert(property, { seed: 5, numRuns: 10 });
    },
    120_000,
  );
});
