/** A site, and calendars to import into it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder, smallSite, writeFiles } from "../build/fixture.ts";

export const now = "2027-04-01T12:00+02:00";

const calendar = (title: string, hour: number): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//a//b//EN",
    ...["bread", "maps"].flatMap((name, i) => [
      "BEGIN:VEVENT",
      `UID:${name}@fair.example`,
      `DTSTART:202706${12 + i}T${hour}0000Z`,
      `DTEND:202706${12 + i}T${hour + 1}0000Z`,
      `SUMMARY:${title} ${name}`,
      "LOCATION:Hall",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

/** A folder that holds a site, `site`, and what is to be imported, `first.ics` and `second.ics`. */
export const makePlace = (): string => {
  const place = makeFolder();
  writeFiles(join(place, "site"), smallSite);
  writeFileSync(join(place, "first.ics"), calendar("First", 12));
  writeFileSync(join(place, "second.ics"), calendar("Second", 10));
  return place;
};

export const onSite = (place: string, ...words: readonly string[]): readonly string[] => [
  ...words,
  "--site",
  join(place, "site"),
  "--now",
  now,
];

export const importInto = (place: string, file: string): readonly string[] => [
  "import",
  join(place, file),
  "--into",
  join(place, "site"),
  "--event",
  "2027-fair",
  "--now",
  now,
];

export const buildIn = (place: string): readonly string[] =>
  onSite(place, "build", "--no-cards", "--out", join(place, "_site"));
