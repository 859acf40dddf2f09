import { describe, expect, test } from "vitest";
import { suggestHours } from "../../src/content/suggest/hours.ts";
import { clockToInstant, endOfDate, parseClockSpan, parseDate } from "../../src/time.ts";
import { event, places, saturday, sunday } from "./problem.ts";
import { loadVillage } from "./village.ts";

describe("spans of time", () => {
  test.each([
    ["13:30–14:00", 810, 840],
    ["9:05–10", 545, 600],
    ["13h30-14h", 810, 840],
    ["13 h 30 — 14 h", 810, 840],
    ["13\u00a0h\u00a030\u202f–\u202f14\u00a0h", 810, 840],
    ["9h à 12h30", 540, 750],
    ["9H–10H", 540, 600],
    ["0:00–24:00", 0, 1440],
    ["19h–", 1140, undefined],
    ["22:00–1:00", 1320, 1500],
    ["25:00–26:00", 1500, 1560],
    ["25:00–2:00", 1500, 1560],
    ["20:00–9:59", 1200, 2039],
    ["18:00–33:00", 1080, 1980],
  ])("parseClockSpan(%j) is %j to %j minutes", (text, start, end) => {
    expect(parseClockSpan(text)).toEqual({ start, end });
  });

  test.each([
    ["9–12", "form"],
    ["13:30", "form"],
    ["13.30–14.00", "form"],
    ["9h5–10h", "form"],
    ["10h–12h–14h", "form"],
    ["9:60–10:00", "minutes"],
    ["35:59–36:00", "hours"],
    ["12:00–12:00", "equal"],
    ["25:00–1:00", "equal"],
    ["26:00–1:00", "order"],
    ["14:30–14:00", "backwards"],
    ["20:00–10:00", "backwards"],
    ["9:00–0:00", "backwards"],
    ["25:00–24:30", "backwards"],
  ])("parseClockSpan(%j) is a fault of %s", (text, fault) => {
    expect(parseClockSpan(text)).toBe(fault);
  });

  test.each([
    ["10–12", "10:00–12:00"],
    ["10h", "10:00–"],
    ["10.00-12.30", "10:00–12:30"],
    ["de 10h à 12h", "10:00–12:00"],
    ["10:00 to 12:00", "10:00–12:00"],
    ["10:00‑12:00", "10:00–12:00"],
    ["10h, environ", "10:00–"],
  ])("%j in a programme is answered with %j", (time, fixed) => {
    const { problems } = loadVillage({ [sunday]: ["10:00–12:00", `"${time}"`] });
    expect(problems).toMatchObject([{ code: "bad-time", hint: `Write: ${fixed}` }]);
  });

  test.each([
    ["14:30–14:00", ["14:00–14:30"], undefined],
    ["9h–5h", ["09:00–17:00"], "09:00–29:00"],
    ["9 h à 0 h", ["09:00–24:00"], undefined],
    ["14h30-6h", ["06:00–14:30", "14:30–18:00"], "14:30–30:00"],
    ["10:30–9:00", ["09:00–10:30"], "10:30–33:00"],
    ["25:00–24:30", ["24:30–25:00"], undefined],
  ])("what %j may mean can be read: %j", (written, fixed, overnight) => {
    expect(suggestHours(written)).toMatchObject({ fixed, overnight });
    for (const guess of [...fixed, ...(overnight === undefined ? [] : [overnight])])
      expect(parseClockSpan(guess)).toBeTypeOf("object");
  });
});

describe("hours that the clocks skip", () => {
  test.each([
    ["2027-03-28", 150, "Europe/Paris"],
    ["2024-09-08", 30, "America/Santiago"],
    ["2024-09-07", 1470, "America/Santiago"],
    ["2024-04-26", 0, "Africa/Cairo"],
    ["2024-10-06", 135, "Australia/Lord_Howe"],
  ])("%s, %i minutes from midnight, do not exist in %s", (date, minutes, zone) => {
    expect(clockToInstant(date, minutes, zone)).toBeUndefined();
  });

  test.each([
    ["2024-10-27", 150, "Europe/Paris", "2024-10-27T00:30:00.000Z"],
    ["2024-10-27", 180, "Europe/Paris", "2024-10-27T02:00:00.000Z"],
    ["2024-09-07", 1440, "America/Santiago", "2024-09-08T04:00:00.000Z"],
    ["2024-04-06", 1410, "America/Santiago", "2024-04-07T02:30:00.000Z"],
  ])("%s, %i minutes from midnight, in %s is %s", (date, minutes, zone, instant) => {
    expect(clockToInstant(date, minutes, zone)?.toUTC().toISO()).toBe(instant);
  });

  test.each([
    [
      "2024-09-08",
      "America/Santiago",
      "2024-09-08T01:00:00.000-03:00",
      "2024-09-09T00:00:00.000-03:00",
    ],
    [
      "2024-04-25",
      "Africa/Cairo",
      "2024-04-25T00:00:00.000+02:00",
      "2024-04-26T01:00:00.000+03:00",
    ],
    [
      "2024-09",
      "America/Santiago",
      "2024-09-01T00:00:00.000-04:00",
      "2024-10-01T00:00:00.000-03:00",
    ],
  ])("%s in %s begins at %s and ends at %s", (text, zone, start, end) => {
    const date = parseDate(text, zone);
    if (typeof date === "string") throw new Error(date);
    expect([date.at.toISO(), endOfDate(date).toISO()]).toEqual([start, end]);
  });

  test("are looked for in the event's zone, even if its file has other problems", () => {
    const changes = {
      "data/site.yaml": ["Europe/Paris", "America/New_York"],
      [event]: ["venue: hall", "venue: hall\ntimezone: Europe/Paris\nmystery: x"],
      [sunday]: ["10:00–12:00", "1:30–2:30"],
    } as const;
    expect(places(changes)).toEqual([`${event}:8:1 unknown-field`, `${sunday}:1:9 dst-gap`]);
  });
});

describe("moments", () => {
  test.each([
    ["2027-06-11T13:30", "2027-06-11T11:30:00.000Z"],
    ["2027-06-11T13:30Z", "2027-06-11T13:30:00.000Z"],
    ["2027-06-11T13:30+05:00", "2027-06-11T08:30:00.000Z"],
    ["2027-06-11", "2027-06-10T22:00:00.000Z"],
  ])("%s in Paris is %s", (text, instant) => {
    const date = parseDate(text, "Europe/Paris");
    expect(typeof date === "string" ? date : date.at.toUTC().toISO()).toBe(instant);
  });

  test.each([
    ["2027-06-11 13:30", "form"],
    ["11/06/2027", "form"],
    ["2027-02-30", "no-such-date"],
    ["2027-13", "no-such-date"],
    ["2027-06-11T24:00", "no-such-time"],
    ["2027-06-11T13:30+25:00", "no-such-time"],
    ["2027-03-28T02:30", "gap"],
  ])("%s is a fault: %s", (text, fault) => {
    expect(parseDate(text, "Europe/Paris")).toBe(fault);
  });

  test.each([
    ["27 mars 2027", "2027-03-27"],
    ["1er mars 2027", "2027-03-01"],
    ["samedi 27 mars 2027 à 10h", "2027-03-27T10:00"],
    ["27/03/2027 10h", "2027-03-27T10:00"],
    ["2027-03-27 10:00", "2027-03-27T10:00"],
    ["mars 2027", "2027-03"],
  ])("%j is answered with %s", (written, fixed) => {
    const { problems } = loadVillage({
      [event]: ["2027-03-27T10:00\nend: 2027-03-28T18:00", `${written}\nend: tba`],
    });
    expect(problems).toMatchObject([{ code: "bad-date", line: 4, hint: `Write: ${fixed}` }]);
  });
});

describe("slots and their sessions", () => {
  test.each([
    ["sessions without times of their own follow each other", "- songs", []],
    ["a session may have no end of its own", "- { session: songs, time: 15:00– }", []],
    [
      "a session keeps within its slot",
      "- { session: songs, time: 15:00–16:30 }",
      [`${saturday}:12:31 session-outside-slot`],
    ],
    [
      "sessions with times of their own do not share a room",
      "- { session: songs, time: 14:30–16:00 }",
      [`${saturday}:12:18 room-overlap`],
    ],
    ["a session is in a slot once", "- maps", [`${saturday}:12:7 scheduled-twice`]],
  ])("%s", (_, written, expected) => {
    const songs = written.includes("songs") ? {} : { "content/fair/sessions/songs.md": undefined };
    const changes = {
      ...songs,
      [saturday]: ["- { session: songs, time: 15:00–16:00 }", written],
    } as const;
    expect(places(changes)).toEqual(expected);
  });

  test("in one room of one venue, however the venue is named, are in one place", () => {
    const twice = "venue: hall\n  session: bread\n- time: 11:00–11:30\n  title: Cake\n  room: main";
    expect(places({ [saturday]: ["session: bread", twice] })).toEqual([
      `${saturday}:10:9 room-overlap`,
    ]);
  });
});

test.each(["8:00–33:00", "9:00–24:00"])("%s is meant as it is written", (time) => {
  const dates = ["2027-03-28T18:00", "2027-03-30"] as const;
  expect(places({ [event]: dates, [sunday]: ["10:00–12:00", time] })).toEqual([]);
});
