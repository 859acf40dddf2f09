/** A file is known by what its format alone has; any other is refused with what it seems to be, and what to export. */
import { describe, expect, test } from "vitest";
import { recogniseFormat } from "../../src/import/recognise.ts";
import { importText } from "./harness.ts";

const talk = { title: "A", speakers: ["x"] };

describe("JSON with sessions and speakers", () => {
  test.each([
    ["a time of its own word", { sessions: [{ ...talk, startsAt: null }], speakers: [] }],
    ["service sessions", { sessions: [{ ...talk, isServiceSession: false }], speakers: [] }],
    ["categories, before sessions are chosen", { sessions: [], speakers: [], categories: [] }],
  ])("is Sessionize’s with %s", (_, value) => {
    expect(recogniseFormat(JSON.stringify(value))).toBe("sessionize");
  });

  test.each<readonly [string, unknown]>([
    ["another", { sessions: [talk], speakers: [{ name: "Ada" }] }],
    ["none", { sessions: [], speakers: [] }],
    ["a schedule that is a list", { schedule: [talk] }],
  ])("%s is not known", (_, value) => {
    expect(() => recogniseFormat(JSON.stringify(value))).toThrow("unknown-json");
  });
});

describe("is told what it seems to be, and what to export", () => {
  test.each<readonly [string, string, unknown]>([
    [
      "OpenPlanner",
      "CSV",
      {
        event: { name: "E" },
        sessions: [{ title: "A", dateStart: "2027-06-12T10:00:00+02:00", speakerIds: ["x"] }],
        speakers: [{ id: "x", name: "Ada" }],
      },
    ],
    [
      "Conference Hall",
      "CSV",
      { talks: [{ title: "A", abstract: "B", speakers: ["x"] }], speakers: [] },
    ],
    ["pretalx (API)", "schedule.json", { count: 1, results: [{ code: "ABC", title: "A" }] }],
    ["pretalx (API)", "schedule.json", { talks: [], rooms: [], event_start: "2027-06-12" }],
    ["Indico (API)", ".ics", { count: 1, results: [{ _type: "Conference", title: "A" }] }],
    ["Google Calendar (API)", ".ics", { kind: "calendar#events", items: [] }],
    ["jCal", ".ics", ["vcalendar", [], []]],
    ["JSON-LD (schema.org)", ".ics", { "@context": "https://schema.org", "@type": "Event" }],
  ])("%s: %s", (name, reads, value) => {
    expect(() => recogniseFormat(JSON.stringify(value))).toThrow(
      expect.objectContaining({
        key: "other-system",
        params: { name, reads: expect.stringContaining(reads) as string },
      }),
    );
  });

  test.each([
    ["RSS", '<?xml version="1.0"?><!-- <schedule> --><rss version="2.0"></rss>'],
    ["Atom", '<feed xmlns="http://www.w3.org/2005/Atom"><title>a schedule</title></feed>'],
    [
      "Excel 2003 (XML)",
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook></Workbook>',
    ],
    ["PDF", "%PDF-1.7\n1 0 obj"],
    ["RTF", "{\\rtf1\\ansi Title, Date}"],
    ["vCard", "BEGIN:VCARD\nFN:Ada\nEND:VCARD\n"],
    ["YAML", "---\ntitle: A, B\n"],
    ["Markdown", "# Programme\n\nTitle, Date\n"],
    ["e-mail", "From: ada@a.example\nSubject: Programme, final; really\n\nHello\n"],
  ])("%s", (name, text) => {
    expect(() => recogniseFormat(text)).toThrow(
      expect.objectContaining({
        key: "other-system",
        params: expect.objectContaining({ name }) as object,
      }),
    );
  });

  test("a web page whatever it begins with", () => {
    expect(() => recogniseFormat("<!-- x --><html><body><schedule></body></html>")).toThrow(
      "web-page",
    );
  });
});

test("nothing is written of what is not known", async () => {
  await expect(importText('{"sessions": [], "speakers": []}')).rejects.toMatchObject({
    key: "unknown-json",
  });
});
