/** What one subscribes to who follows a room, a track, a person or a theme alone. */
import { describe, expect, test } from "vitest";
import { saturday } from "../../content/problem.ts";
import type { Changes } from "../../content/village.ts";
import { calendarAt, calendarsOf, siteOf } from "./calendar-files.ts";

const entries = (path: string, changes: Changes = {}): readonly string[] =>
  calendarAt(path, changes).entries.map(({ title, start }) => `${start.slice(5, 16)} ${title}`);

/** Two talks of Ben's within a block, which have no hours of their own. */
const block: Changes = {
  [saturday]: [
    `    - { session: maps, time: 14:00–15:00 }
    - { session: songs, time: 15:00–16:00 }`,
    `    - maps
    - songs`,
  ],
  "content/fair/sessions/songs.md": ["speakers: tba", "speakers: [ben]\ntrack: crafts"],
};

describe("a calendar holds what its page lists, and has a time", () => {
  test.each<[string, readonly string[]]>([
    ["rooms/main", ["03-27T09:30 Bread for all"]],
    ["rooms/small", ["03-27T13:00 Maps of the village", "03-27T14:00 Songs"]],
    ["tracks/crafts", ["03-27T09:30 Bread for all"]],
    ["speakers/ben", ["03-27T13:00 Maps of the village"]],
    ["themes/water", ["03-28T08:00 Groups"]],
  ])("%s", (part, expected) => {
    expect(entries(`/fair/${part}/calendar.ics`)).toEqual(expected);
  });

  test("in the words of the programme's calendar, letter by letter", () => {
    const files = calendarsOf(siteOf({}));
    const ofAll = files.get("/fair/calendar.ics") ?? "";
    const parts = [...files].filter(([path]) => /^\/fair\/\w+\/\w+\/calendar\.ics$/.test(path));
    expect(parts).toHaveLength(6);
    for (const [path, text] of parts)
      for (const entry of text.match(/BEGIN:VEVENT[^]*?END:VEVENT/g) ?? [])
        expect(ofAll, path).toContain(entry);
  });

  test("and says what it is, and where it is fetched again", () => {
    expect(calendarAt("/fair/speakers/ben/calendar.ics").properties).toMatchObject({
      "x-wr-calname": "Ben Goëta · Village fair",
      source: "https://village.example/fair/speakers/ben/calendar.ics",
      url: "https://village.example/fair/speakers/ben/",
    });
  });
});

describe("talks that follow one another within a block, without hours of their own", () => {
  test.each(["speakers/ben", "rooms/small"])("are one entry for who has several: %s", (part) => {
    expect(entries(`/fair/${part}/calendar.ics`, block)).toEqual(["03-27T13:00 Two talks"]);
  });

  test("are themselves for who has one", () => {
    expect(entries("/fair/tracks/crafts/calendar.ics", block)).toEqual([
      "03-27T09:30 Bread for all",
      "03-27T13:00 Songs",
    ]);
  });

  test("name their block, and who is no part of one names none", () => {
    const related = (session: string): readonly string[] =>
      calendarAt(`/fair/sessions/${session}/session.ics`, block).entries.flatMap(({ lines }) =>
        lines.filter((line) => line.startsWith("RELATED-TO")),
      );
    const whole = calendarAt("/fair/calendar.ics", block).entries;
    const uid = whole.find(({ title }) => title === "Two talks")?.uid;
    expect(related("songs")).toEqual([`RELATED-TO:${uid}`]);
    expect(related("bread")).toEqual([]);
  });
});

test("a part of which nothing has a time has no calendar", () => {
  const changes: Changes = { [saturday]: ["- time: 10:30–12:00", "- time: tba"] };
  const paths = [...calendarsOf(siteOf(changes)).keys()];
  expect(paths).not.toContain("/fair/tracks/crafts/calendar.ics");
  expect(paths).toContain("/fair/speakers/ben/calendar.ics");
});
