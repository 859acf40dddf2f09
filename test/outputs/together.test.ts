/** Posters and stands for calendars, apps and tables: each has the hours of its slot, as its own. */
import { describe, expect, test } from "vitest";
import { schedules } from "../../src/outputs/schedule.ts";
import { openData } from "../../src/outputs/data.ts";
import { saturday } from "../content/problem.ts";
import type { Changes } from "../content/village.ts";
import { calendarAt, siteOf } from "./calendars/calendar-files.ts";
import { readScheduleJson, readScheduleXml } from "./read-schedule.ts";

/** Two posters in one room; `more` is what else their slot says. */
const posters = (more: string): Changes => ({
  [saturday]: `- { time: 10:30–12:00, room: main, session: bread }
- { time: 14:00–16:00, title: Posters, room: small, sessions: [maps, songs]${more} }
`,
});

const hours = ({ start, title }: { readonly start: string; readonly title: string }): string =>
  `${start.slice(5, 16)} ${title}`;

describe("the calendar", () => {
  const saturdayOf = (more: string) =>
    calendarAt("/fair/calendar.ics", posters(more)).entries.filter(({ start }) =>
      start.includes("-03-27"),
    );

  test("has an entry for each, and one for all", () => {
    expect(saturdayOf("").map(hours)).toEqual(["03-27T09:30 Bread for all", "03-27T13:00 Posters"]);
    expect(saturdayOf(", together: true").map(hours)).toEqual([
      "03-27T09:30 Bread for all",
      "03-27T13:00 Posters",
      "03-27T13:00 Maps of the village",
      "03-27T13:00 Songs",
    ]);
  });

  test("of their room has the one", () => {
    const { entries } = calendarAt("/fair/rooms/small/calendar.ics", posters(", together: true"));
    expect(entries.map(hours)).toEqual(["03-27T13:00 Posters"]);
    expect(JSON.stringify(entries)).toMatch(/Maps of the village.*Songs/);
  });
});

test.each([
  ["XML", 0, readScheduleXml],
  ["JSON", 1, readScheduleJson],
])(
  "the schedule in %s has each, at one time in one room, and no block around them",
  (_, at, read) => {
    const file = schedules.files(siteOf(posters(", together: true")))[at];
    const { items } = read(String(file?.body));
    expect(
      items
        .filter(({ day }) => day === "2027-03-27")
        .map(({ clock, minutes, room, title, subtitle }) => [
          clock,
          minutes,
          room,
          title,
          subtitle,
        ]),
    ).toEqual([
      ["10:30", 90, "Main room", "Bread for all", ""],
      ["14:00", 120, "Small room", "Maps of the village", "Posters"],
      ["14:00", 120, "Small room", "Songs", "Posters"],
    ]);
  },
);

test.each([
  ["", "false"],
  [", together: true", "true"],
])("the table of sessions says whether these hours are their own%s: %s", (more, expected) => {
  const files = openData.files(siteOf(posters(more)));
  const rows: unknown = JSON.parse(
    String(files.find(({ path }) => path === "/fair/data/sessions.json")?.body),
  );
  expect(rows).toContainEqual(
    expect.objectContaining({ id: "maps", has_own_time: expected === "true" }),
  );
});
