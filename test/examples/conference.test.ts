import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { schemas } from "../docs/schemas.ts";
import { fieldsIn } from "./fields.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "examples/conference");
const readme = readFileSync(join(folder, "README.md"), "utf8");

const load = (now: string) => loadSite(folder, { now });
const { site } = load("2027-07-01T12:00");
const [event] = site?.events ?? [];

test.each(["2026-11-20T12:00", "2027-07-01T12:00", "2027-09-24T11:00", "2028-01-10T12:00"])(
  "there is nothing to mend at %s, not even a warning",
  (now) => {
    expect(load(now).problems).toEqual([]);
  },
);

describe("its README", () => {
  const rooms = site?.venues.flatMap((venue) => venue.rooms);
  const partners = event?.partnerGroups.flatMap((group) => group.partners);
  test.each([
    ["days", event?.days],
    ["rooms", rooms],
    ["tracks", event?.tracks],
    ["sessions", event?.sessions],
    ["speakers", event?.speakers],
    ["themes", event?.themes],
    ["partners", partners],
    ["levels", event?.partnerGroups],
  ])("counts the %s", (name, list) => {
    expect(readme).toMatch(new RegExp(`\\b${list?.length ?? 0} ${name}\\b`));
  });

  test("names files that exist, and fields and titles that they hold", () => {
    const rows = readme.split("\n").filter((line) => /^\| .*`/.test(line));
    expect(rows.length).toBeGreaterThan(25);
    const missing = rows.flatMap((row) => {
      const paths = codesIn(row).filter((code) => /[/.]/.test(code));
      const found = paths.map((path) => [path, textAt(path)] as const);
      const text = found.map(([, text]) => text ?? "").join("\n");
      const words = [
        ...codesIn(row).filter((code) => !/[/.]/.test(code)),
        ...[...row.matchAll(/“([^”]+)”/g)].map(([, title = ""]) => title),
      ];
      return [
        ...found.flatMap(([path, text]) => (text === undefined ? [path] : [])),
        ...words.filter((word) => !text.includes(word)),
      ];
    });
    expect(missing).toEqual([]);
  });

  test("says what to change first, in files that exist", () => {
    const steps = readme.split("\n").filter((line) => /^\d\. \*\*/.test(line));
    expect(steps).toHaveLength(5);
    const paths = steps.flatMap(codesIn).filter((code) => /^[\w-]+[/.]\S*$/.test(code));
    expect(paths.length).toBeGreaterThan(6);
    expect(paths.filter((path) => textAt(path) === undefined)).toEqual([]);
  });
});

/** What stands between backticks. */
const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

/** A file's text, or the names in a folder; paths are from the site's folder or from the event's. */
const textAt = (path: string): string | undefined => {
  const place = [folder, join(folder, "content/2027-mending")]
    .map((base) => join(base, path))
    .find(existsSync);
  if (place === undefined) return undefined;
  return path.endsWith("/") ? readdirSync(place).join("\n") : readFileSync(place, "utf8");
};

describe("every field is shown by it or by the first site", () => {
  const shown = [fieldsIn(folder), fieldsIn(root)];

  /** What an upcoming conference as planned, without photographs and without an import, cannot show. */
  const elsewhere: Readonly<Record<string, readonly string[]>> = {
    // What waits is the same in all: a session is a draft, and news have their moment.
    // It has the site's, requires no translation, takes place as planned, is yet to come, and has no picture.
    "event.md": [
      ...[
        "language",
        "timezone",
        "clock",
        "translations",
        "previous_start",
        "status_note",
        "status",
      ],
      ...["outcomes", "image", "image_alt", "draft", "publish"],
    ],
    // Its sessions are yet to come, were not imported, and no change is recorded.
    "a session": ["materials", "origin", "publish", "silent_until"],
    "a slot": ["silent_until"],
    "a speaker": ["draft", "photo", "origin", "publish"],
    "a theme": ["draft", "outcomes", "publish"],
    "a page": ["draft", "publish"],
    news: ["draft"],
    // The first would be out of date after a year; talks are held in one language; pages have twins without it.
    "data/site.yaml": ["security", "translations", "twins"],
  };

  test.each(Object.entries(schemas))("%s", (kind, schema) => {
    const missing = Object.keys(schema.shape).filter(
      (field) => !shown.some((fields) => fields.get(kind)?.has(field)),
    );
    expect(missing.toSorted()).toEqual((elsewhere[kind] ?? []).toSorted());
  });
});
