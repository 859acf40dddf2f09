/** Times that are none, in each format but the calendar's: a reason, never another day. */
import { describe, expect, test } from "vitest";
import { importText, linesOf } from "./harness.ts";

const bees = "2027-06-12 12 14:00–15:00: Bees";

const xml = (event: string, day = "2027-06-12") =>
  importText(
    [
      "<schedule><conference><title>T</title><time_zone_name>UTC</time_zone_name></conference>",
      '<day date="2027-06-12"><room><event id="1">',
      "<date>2027-06-12T14:00:00+00:00</date><duration>01:00</duration><title>Bees</title></event></room></day>",
      `<day date="${day}"><room>`,
      `<event id="2">${event}<title>Wasps</title></event></room></day></schedule>`,
    ].join("\n"),
  );

const json = (event: Readonly<Record<string, unknown>>) =>
  importText(
    JSON.stringify({
      schedule: {
        conference: {
          title: "T",
          time_zone_name: "UTC",
          days: [
            {
              date: "2027-06-12",
              rooms: {
                "": [
                  { id: 1, date: "2027-06-12T14:00:00Z", duration: "01:00", title: "Bees" },
                  { id: 2, title: "Wasps", ...event },
                ],
              },
            },
          ],
        },
      },
    }),
  );

const csv = (row: string) =>
  importText(`title,date,start,end,duration\nBees,2027-06-12,14:00,15:00,\n${row}\n`, {
    timezone: "UTC",
  });

const sessionize = (startsAt: string | null, endsAt: string | null) =>
  importText(
    JSON.stringify({
      sessions: [
        { id: "1", title: "Bees", startsAt: "2027-06-12T14:00:00", endsAt: "2027-06-12T15:00:00" },
        { id: "2", title: "Wasps", startsAt, endsAt },
      ],
      speakers: [],
    }),
    { timezone: "UTC" },
  );

describe("of schedule.xml", () => {
  test.each([
    ["no-such-date", "2027-02-30T10:00:00Z"],
    ["no-such-date", "2027-13-01T10:00:00Z"],
    ["no-such-hour", "2027-06-12T25:00:00Z"],
    ["no-such-hour", "2027-06-12T24:30:00Z"],
    ["no-such-hour", "2027-06-12T10:00:00+25:00"],
    ["unread-time", "13 June 2027"],
  ])("%s: a date of %s", async (key, date) => {
    const imported = await xml(`<date>${date}</date><duration>01:00</duration>`);
    expect(linesOf(imported.event())).toEqual([bees]);
    expect(imported.note(key)).toEqual([`5: Wasps (${date})`]);
  });

  test("where the day and the start are told too, these count, and it is said", async () => {
    const imported = await xml(
      "<date>2027-02-30T10:00:00Z</date><start>10:00</start><duration>01:00</duration>",
    );
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00–11:00: Wasps", bees]);
    expect(imported.note("listed-day")).toEqual(["5: Wasps (2027-02-30T10:00:00Z)"]);
  });

  test("a day that does not exist is none", async () => {
    const imported = await xml("<start>10:00</start><duration>01:00</duration>", "2027-02-30");
    expect(linesOf(imported.event())).toEqual([bees]);
    expect(imported.note("no-such-date")).toEqual(["2027-02-30"]);
    expect(imported.note("no-time")).toEqual(["Wasps"]);
  });

  test("a length that is none leaves the end open", async () => {
    const imported = await xml("<start>10:00</start><duration>a while</duration>");
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00–: Wasps", bees]);
    expect(imported.note("unread-end")).toEqual(["5: Wasps (a while)"]);
  });

  test("a day that begins after its date is over is the next one: its date is another zone’s", async () => {
    const imported = await importText(
      `<schedule><conference><title>T</title><time_zone_name>Asia/Kolkata</time_zone_name></conference>
      <day date="2027-06-11" start="2027-06-11T21:30:00+00:00" end="2027-06-12T21:29:59+00:00"><room>
      <event id="1"><date>2027-06-12T05:00:00+00:00</date><duration>01:00</duration><title>Bees</title></event>
      </room></day></schedule>`,
    );
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:30–11:30: Bees"]);
  });

  test("people whose id is 0 are told apart by their names", async () => {
    const imported = await xml(
      '<start>10:00</start><duration>01:00</duration><persons><person id="0">Ida</person><person id="0">Per</person></persons>',
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-06-12 12 10:00–11:00: Wasps (Ida, Per)",
      bees,
    ]);
  });
});

test.each([
  ["no-such-date", "2027-02-30T10:00:00Z"],
  ["no-such-hour", "2027-06-12T25:00:00Z"],
  ["unread-time", "13 June 2027"],
])("of schedule.json: %s: a date of %s", async (key, date) => {
  const imported = await json({ date, duration: "01:00" });
  expect(linesOf(imported.event())).toEqual([bees]);
  expect(imported.note(key)).toEqual([`Wasps (${date})`]);
});

describe("of Sessionize", () => {
  test.each([
    ["no-such-date", "2027-02-30T10:00:00"],
    ["no-such-hour", "2027-06-12T25:00:00"],
    ["unread-time", "13 June 2027"],
  ])("%s: %s", async (key, date) => {
    const imported = await sessionize(date, date);
    expect(linesOf(imported.event())).toEqual([bees]);
    expect(imported.note(key)).toEqual([`Wasps (${date})`]);
  });

  test("an end that is none is left open", async () => {
    const imported = await sessionize("2027-06-12T10:00:00", "2027-06-31T10:00:00");
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00–: Wasps", bees]);
    expect(imported.note("unread-end")).toEqual(["Wasps (2027-06-31T10:00:00)"]);
  });
});

describe("of a table", () => {
  test.each([
    ["no-such-date", "Wasps,2027-02-30,10:00,,", "3: Wasps · 2027-02-30 · 10:00"],
    ["no-such-date", "Wasps,30/02/2027,10:00,,", "3: Wasps · 30/02/2027 · 10:00"],
    ["unread-time", "Wasps,some day,10:00,,", "3: Wasps · some day · 10:00"],
    ["unread-time", "Wasps,2027-06-12,late,,", "3: Wasps · 2027-06-12 · late"],
    ["no-time", "Wasps,TBD,,,", "Wasps · TBD"],
    ["no-time", "Wasps,2027-06-12,à confirmer,,", "Wasps · 2027-06-12 · à confirmer"],
    ["no-time", "Wasps,,,,", "Wasps"],
  ])("%s: %s", async (key, row, note) => {
    const imported = await csv(row);
    expect(linesOf(imported.event())).toEqual([bees]);
    expect(imported.note(key)).toEqual([note]);
  });

  test.each(["Wasps,2027-06-12,10:00,later,", "Wasps,2027-06-12,10:00,,a while"])(
    "an end that is none is left open: %s",
    async (row) => {
      const imported = await csv(row);
      expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00–: Wasps", bees]);
      expect(imported.note("unread-end")).toHaveLength(1);
      expect(imported.note("unread-end")[0]).toMatch(/^3: Wasps \(/);
    },
  );

  test("lines are counted as an editor shows them", async () => {
    const imported = await importText(
      'title,date,start,description\n"Bees",2027-06-12,14:00,"one\ntwo"\n\n"Wasps",2027-02-30,10:00,"one\ntwo"\n',
      { timezone: "UTC" },
    );
    expect(imported.note("no-such-date")).toEqual(["5: Wasps · 2027-02-30 · 10:00"]);
  });

  test("a moment with an offset is shown by the event’s clock", async () => {
    const imported = await importText(
      "title,date,start,end\nBees,2027-06-12,2027-06-12T14:00:00Z,2027-06-12T15:00:00Z\n" +
        "Moths,2027-06-12,2027-06-12T23:30:00+02:00,2027-06-13T01:00:00+02:00\n",
      { timezone: "Europe/Paris" },
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-06-12 12 16:00–17:00: Bees",
      "2027-06-12 12 23:30–01:00: Moths",
    ]);
  });
});

test.each([
  ["frab-json", '{"schedule": '],
  ["sessionize", "{]"],
] as const)(
  "JSON that is broken is refused, also where its format is said: %s",
  async (format, text) => {
    await expect(importText(text, { format })).rejects.toMatchObject({ key: "bad-json" });
  },
);

test("JSON that is nested without end is refused", async () => {
  const text = `{"schedule":{"conference":${"[".repeat(300_000)}${"]".repeat(300_000)}}}`;
  await expect(importText(text)).rejects.toMatchObject({ key: "too-deep" });
});

test("XML that is nested without end is refused or read", async () => {
  const text = `<schedule>${"<day>".repeat(50_000)}${"</day>".repeat(50_000)}</schedule>`;
  await expect(importText(text)).rejects.toMatchObject({ key: "no-sessions" });
});
