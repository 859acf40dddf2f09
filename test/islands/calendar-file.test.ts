import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { joinCalendars, sharedBlocks } from "../../layouts/islands/my/calendar-file.ts";
import { programmeCalendar } from "../../src/outputs/programme-calendar.ts";
import { loadVillage } from "../content/village.ts";

const { site } = loadVillage({
  "content/fair/programme/2027-03-28.yaml": `
- { time: 10:00–12:00, session: songs }
`,
  "content/fair/programme/2027-03-27.yaml": `
- { time: 10:30–12:00, room: main, session: bread }
- { time: 14:00–15:00, room: small, session: maps }
`,
});

const files = new Map(
  (site ? programmeCalendar.files(site) : []).map(
    ({ path, body }) => [path, String(body)] as const,
  ),
);
const fileOf = (id: string): string => files.get(`/fair/sessions/${id}/session.ics`) ?? "";

/** The lines of each entry with a name. */
const entriesOf = (calendar: string): readonly string[] =>
  calendar.match(/BEGIN:VEVENT[^]*?END:VEVENT/g) ?? [];

describe("a calendar of several sessions", () => {
  const joined = joinCalendars(["bread", "songs"].map(fileOf));

  test("holds their entries as the site has them, letter by letter", () => {
    expect(entriesOf(joined)).toEqual([
      ...entriesOf(fileOf("bread")),
      ...entriesOf(fileOf("songs")),
    ]);
    const whole = entriesOf(files.get("/fair/calendar.ics") ?? "");
    expect(entriesOf(joined).every((entry) => whole.includes(entry))).toBe(true);
  });

  test("is read by others, each zone once", () => {
    const calendar = new ICAL.Component(ICAL.parse(joined) as unknown[]);
    expect(calendar.getAllSubcomponents("vtimezone")).toHaveLength(1);
    expect(
      calendar
        .getAllSubcomponents("vevent")
        .map((entry) => new ICAL.Event(entry))
        .map(({ summary, startDate }) => `${summary} ${startDate.toJSDate().toISOString()}`),
    ).toEqual(["Bread for all 2027-03-27T09:30:00.000Z", "Songs 2027-03-28T08:00:00.000Z"]);
  });

  test("ends its lines as calendars do, and none is too long", () => {
    expect(joined.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = joined.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...lines)).toBeLessThanOrEqual(75);
  });
});

describe("two talks of one block, without hours of their own", () => {
  const { site: village } = loadVillage({
    "content/fair/programme/2027-03-27.yaml": `
- time: 14:00–16:00
  title: Two talks
  sessions: [bread, maps]
- { time: 16:00–17:00, session: songs }
`,
  });
  const made = new Map(
    (village ? programmeCalendar.files(village) : []).map(({ path, body }) => [path, String(body)]),
  );
  const read = (id: string): string => made.get(`/fair/sessions/${id}/session.ics`) ?? "";
  const programme = made.get("/fair/calendar.ics") ?? "";
  const summaries = (...ids: readonly string[]): readonly string[] =>
    [...joinCalendars(ids.map(read), programme).matchAll(/^SUMMARY:(.*)\r$/gm)].map(
      ([, title = ""]) => title,
    );

  test("are one entry at their hour, that of the block in the programme’s calendar", () => {
    expect(summaries("bread", "songs", "maps")).toEqual(["Two talks", "Songs"]);
    expect(sharedBlocks(["bread", "maps"].map(read)).size).toBe(1);
  });

  test("of which one was chosen are that one, and the programme is not asked for", () => {
    expect(summaries("bread", "songs")).toEqual(["Bread for all", "Songs"]);
    expect(sharedBlocks(["bread", "songs"].map(read)).size).toBe(0);
  });
});

test("a zone that two files tell for two years has the clocks of both", () => {
  const zone = (...clocks: readonly string[]) =>
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Paris",
      ...clocks.flatMap((start) => ["BEGIN:STANDARD", `DTSTART:${start}`, "END:STANDARD"]),
      "END:VTIMEZONE",
      "END:VCALENDAR",
      "",
    ].join("\r\n");
  expect(joinCalendars([zone("2027", "2028"), zone("2028", "2029")])).toBe(
    zone("2027", "2028", "2029"),
  );
});
