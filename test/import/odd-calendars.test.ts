/** A calendar with odd lines: what can be placed is, what cannot is listed with its line, and nothing ends the import. */
import { describe, expect, test } from "vitest";
import { importText, linesOf } from "./harness.ts";

/** Two entries: one as it should be, and one whose lines begin at line 8. */
const calendar = (...lines: readonly string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:1",
    "DTSTART:20270612T140000Z",
    "DTEND:20270612T150000Z",
    "SUMMARY:Bees",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:2",
    ...lines,
    "SUMMARY:Wasps",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

const bees = "2027-06-12 12 14:00–15:00: Bees";
const read = (...lines: readonly string[]) => importText(calendar(...lines), { timezone: "UTC" });

describe("a moment is read", () => {
  test.each([
    ["DTSTART:20270612", "00:00–00:00"],
    ["DTSTART;VALUE=DATE:20270612", "00:00–00:00"],
    ["DTSTART;VALUE=DATE:20270612T180000Z", "18:00–"],
    ["DTSTART:2027-06-12", "00:00–00:00"],
    ["DTSTART:2027-06-12T18:00:00Z", "18:00–"],
    ["DTSTART:2027-06-12 18:00", "18:00–"],
    ["DTSTART:20270612T1800Z", "18:00–"],
    ["DTSTART:20270612T200000+0200", "18:00–"],
    ["DTSTART:20270612T175960Z", "17:59–"],
    ["DTSTART;TZID=GMT+02:00:20270612T200000", "18:00–"],
    ['DTSTART;TZID="GMT+02:00":20270612T200000', "18:00–"],
    ["DTSTART;TZID=Europe/Paris:2027-06-12T20:00:00", "18:00–"],
    ["DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20270612T180000", "18:00–"],
    ["DTSTART;TZID=Europe/Paris:20270612T180000Z", "18:00–"],
  ])("of %s", async (line, clock) => {
    const imported = await read(line);
    const other = `2027-06-12 12 ${clock}: Wasps`;
    expect(linesOf(imported.event()).toSorted()).toEqual([bees, other].toSorted());
  });
});

describe("a moment is none", () => {
  test.each([
    ["no-time", "DTSTART:"],
    ["no-time", "DTSTART:TBD"],
    ["no-time", "DTSTART;TZID=Europe/Paris:tba"],
    ["unread-time", "DTSTART:13 March 2027"],
    ["unread-time", "DTSTART:demain"],
    ["unread-time", "DTSTART:2027061"],
    ["unread-time", "DTSTART:20270612T"],
    ["no-such-date", "DTSTART:20270230T180000Z"],
    ["no-such-date", "DTSTART;VALUE=DATE:20270230"],
    ["no-such-date", "DTSTART:20270229"],
    ["no-such-date", "DTSTART:20271301T180000Z"],
    ["no-such-date", "DTSTART:20270600T180000Z"],
    ["no-such-date", "DTSTART;TZID=Europe/Paris:20270431T180000"],
    ["no-such-date", "DTSTART:00000000T000000Z"],
    ["no-such-date", "DTSTART:99991231T230000Z"],
    ["no-such-hour", "DTSTART:20270612T250000Z"],
    ["no-such-hour", "DTSTART:20270612T240100Z"],
    ["no-such-hour", "DTSTART:20270612T186000Z"],
    ["no-such-hour", "DTSTART:20270612T180061Z"],
    ["no-such-hour", "DTSTART:20270612T180000+2500"],
  ])("%s: %s", async (key, line) => {
    const imported = await read(line);
    expect(linesOf(imported.event())).toEqual([bees]);
    expect(imported.event().sessions.map(({ id }) => id)).toEqual(["bees", "wasps"]);
    const written = line.slice(line.indexOf(":") + 1).replace(/^Europe.Paris:/, "");
    expect(imported.note(key)).toEqual([`10: Wasps (DTSTART:${written})`]);
  });

  test("after lines that are folded it has the number that an editor shows", async () => {
    const imported = await read("DESCRIPTION:One\r\n  two\r\n  three", "DTSTART:soon");
    expect(imported.note("unread-time")).toEqual(["13: Wasps (DTSTART:soon)"]);
  });

  test("and there is no line, where nothing is written", async () => {
    expect((await read("LOCATION:Hall")).note("no-time")).toEqual(["Wasps"]);
  });
});

describe("an end or a length", () => {
  test.each([
    ["DURATION:45 min", "18:45"],
    ["DURATION:PT45M", "18:45"],
    ["DURATION:+PT45M", "18:45"],
    ["DTEND:2027-06-12T18:45:00Z", "18:45"],
    ["DTEND:", ""],
    ["DTEND:soon", ""],
    ["DTEND:20270631T184500Z", ""],
    ["DTEND:20270612T254500Z", ""],
    ["DURATION:a while", ""],
    ["DURATION:-PT15M", ""],
    ["DURATION:P99999999D", ""],
    ["DURATION:PT99999999999999999999H", ""],
  ])("of %s", async (line, end) => {
    const imported = await read("DTSTART:20270612T180000Z", line);
    expect(linesOf(imported.event())).toEqual([bees, `2027-06-12 12 18:00–${end}: Wasps`]);
    expect(imported.note("unread-end")).toEqual(end === "" ? [`11: Wasps (${line})`] : []);
  });
});

describe("a line that cannot be read", () => {
  test.each(["X-A;=:b", 'LOCATION;ALTREP="x:Hall', "X-A;B:c", "END:VTODO"])(
    "is left out: %s",
    async (line) => {
      const imported = await read("DTSTART:20270612T180000Z", "DTEND:20270612T190000Z", line);
      expect(linesOf(imported.event())).toEqual([bees, "2027-06-12 12 18:00–19:00: Wasps"]);
      expect(imported.note("bad-line")).toEqual([`12: ${line}`]);
    },
  );

  test.each([
    "RRULE:FREQ=WEEKLY;BYDAY=MO, TU",
    "RRULE:garbage",
    "RRULE:FREQ=NEVER;COUNT=-1",
    "RRULE:",
    "RRULE:FREQ=SECONDLY;UNTIL=soon",
    "RDATE:13 March",
  ])("of a repetition says no more than that there is one: %s", async (line) => {
    const imported = await read("DTSTART:20270612T180000Z", "DTEND:20270612T190000Z", line);
    expect(linesOf(imported.event())).toEqual([bees, "2027-06-12 12 18:00–19:00: Wasps"]);
    expect(imported.note("recurring")).toEqual(["Wasps"]);
  });

  test("an address of a document with broken codes keeps them in its name", async () => {
    const imported = await read("DTSTART:20270612T180000Z", "ATTACH:https://e.example/%E0%A4%A");
    expect(imported.read("content/2027-programme/sessions/wasps.md")).toContain("%E0%A4%A");
  });
});

describe("the description of a zone", () => {
  const zone = (...lines: readonly string[]): string =>
    calendar(
      "DTSTART;TZID=Bee time:20270612T180000",
      "DTEND;TZID=Bee time:20270612T190000",
    ).replace(
      "BEGIN:VEVENT",
      ["BEGIN:VTIMEZONE", "TZID:Bee time", "BEGIN:STANDARD", ...lines, "END:STANDARD"]
        .concat("END:VTIMEZONE", "BEGIN:VEVENT")
        .join("\r\n"),
    );
  const east = ["TZOFFSETFROM:+0300", "TZOFFSETTO:+0300"];
  const begin = "DTSTART:16010101T000000";

  test.each([
    ["as it should be", [begin, ...east], "15:00–16:00"],
    ["without a beginning", east, "18:00–19:00"],
    ["with a broken beginning", ["DTSTART:never", ...east], "18:00–19:00"],
    ["with broken offsets", [begin, "TZOFFSETFROM:x", "TZOFFSETTO:y"], "18:00–19:00"],
    ["that changes each second", [begin, ...east, "RRULE:FREQ=SECONDLY"], "15:00–16:00"],
    [
      "that changes on a day that never comes",
      [begin, ...east, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"],
      "15:00–16:00",
    ],
    ["with a broken rule", [begin, ...east, "RRULE:FREQ=YEARLY;BYDAY=MO, TU"], "15:00–16:00"],
  ])("%s", async (_, lines, clock) => {
    const imported = await importText(zone(...lines), { timezone: "UTC" });
    expect(linesOf(imported.event()).toSorted()).toEqual(
      [bees, `2027-06-12 12 ${clock}: Wasps`].toSorted(),
    );
  });
});

test.each([
  [
    "an entry",
    calendar("DTSTART:20270612").replace(/END:VEVENT\r\nEND:VCALENDAR\r\n$/, ""),
    "8",
    "VEVENT",
  ],
  [
    "the calendar",
    calendar("DTSTART:20270612").replace(/END:VCALENDAR\r\n$/, ""),
    "1",
    "VCALENDAR",
  ],
  ["an entry within", calendar("DTSTART:20270612").replace("END:VEVENT\r\n", ""), "2", "VEVENT"],
])("%s that does not end is refused: what follows may be missing", async (_, text, line, name) => {
  await expect(importText(text)).rejects.toMatchObject({ key: "bad-ics", params: { line, name } });
});
