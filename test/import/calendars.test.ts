/** Calendars of Google, Outlook, Indico and pretalx, as they write them. */
import { describe, expect, test } from "vitest";
import { importText, linesOf } from "./harness.ts";

const calendar = (head: readonly string[], ...events: readonly (readonly string[])[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...head,
    ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

describe("a calendar", () => {
  test("of Google: a zone without description, folded letters, escapes, categories, a cancelled entry", async () => {
    const text = calendar(
      [
        "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
        "X-WR-CALNAME:Journée 2027",
        "X-WR-TIMEZONE:Europe/Paris",
      ],
      [
        "UID:1@google.com",
        "DTSTART;TZID=Europe/Paris:20270320T093000",
        "DTEND;TZID=Europe/Paris:20270320T103000",
        "SUMMARY:Données\\, ouvertes",
        "LOCATION:Salle A",
        "CATEGORIES:Eau,Climat",
        "DESCRIPTION:Une ligne\\nune autre",
        "ATTENDEE;CN=Guest:mailto:guest@example.org",
      ],
      [
        "UID:2@google.com",
        "DTSTART:20270320T100000Z",
        "DURATION:PT45M",
        "SUMMARY:Annulée",
        "STATUS:CANCELLED",
      ],
      [
        "UID:3@google.com",
        "DTSTART;VALUE=DATE:20270320",
        "DTEND;VALUE=DATE:20270321",
        "SUMMARY:Exposition",
        "RRULE:FREQ=DAILY;COUNT=2",
      ],
    );
    const bytes = Buffer.from(text);
    const cut = bytes.indexOf(Buffer.from("é", "utf8"), bytes.indexOf("SUMMARY:Donn"));
    // Folded between the two bytes of a letter: RFC 5545 §3.1 allows it.
    const folded = Buffer.concat([
      bytes.subarray(0, cut + 1),
      Buffer.from("\r\n "),
      bytes.subarray(cut + 1),
    ]);
    const imported = await importText(folded);
    expect(linesOf(imported.event())).toEqual([
      "2027-03-20 20 00:00–00:00: Exposition",
      "2027-03-20 20 09:30–10:30 Salle A: Données, ouvertes",
      "2027-03-20 20 11:00–11:45: Annulée",
    ]);
    expect(imported.event().sessions.find(({ id }) => id === "annulee")?.status).toBe("cancelled");
    const file = imported.read("content/2027-journee/sessions/donnees-ouvertes.md");
    expect(file).toContain("tags: [Eau, Climat]\n");
    expect(file).toContain("\nUne ligne\\\nune autre\n");
    expect(file).not.toContain("guest@example.org");
    expect(imported.note("recurring")).toEqual(["Exposition"]);
    expect(imported.note("all-day")).toEqual(["Exposition"]);
    expect(imported.note("guests")).toEqual(["Données, ouvertes"]);
  });

  test("of Outlook: Windows’ names for zones, and one that it describes itself", async () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Customized",
      "BEGIN:STANDARD",
      "DTSTART:16010101T000000",
      "TZOFFSETFROM:+0300",
      "TZOFFSETTO:+0300",
      "END:STANDARD",
      "END:VTIMEZONE",
    ];
    const imported = await importText(
      calendar(
        [
          "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
          "X-WR-CALNAME:Outlook 2027",
          ...zone,
        ],
        [
          "UID:1",
          "DTSTART;TZID=Romance Standard Time:20270615T090000",
          "DTEND;TZID=Romance Standard Time:20270615T093000",
          "SUMMARY:Paris",
        ],
        [
          "UID:2",
          "DTSTART;TZID=Romance Standard Time:20270615T130000",
          "DTEND;TZID=Romance Standard Time:20270615T133000",
          "SUMMARY:Encore",
        ],
        [
          "UID:3",
          "DTSTART;TZID=Customized:20270615T120000",
          "DTEND;TZID=Customized:20270615T123000",
          "SUMMARY:Est",
        ],
        [
          "UID:4",
          "DTSTART;TZID=Atlantis:20270615T150000",
          "DTEND;TZID=Atlantis:20270615T153000",
          "SUMMARY:Nulle part",
        ],
      ),
    );
    expect(imported.event().timezone).toBe("Europe/Paris");
    expect(linesOf(imported.event())).toEqual([
      "2027-06-15 15 09:00–09:30: Paris",
      "2027-06-15 15 11:00–11:30: Est",
      "2027-06-15 15 13:00–13:30: Encore",
      "2027-06-15 15 15:00–15:30: Nulle part",
    ]);
    expect(imported.note("unknown-zone")).toEqual(["Atlantis"]);
  });

  test("of Indico: the event itself among its entries, speakers before the text, a room within a venue", async () => {
    const imported = await importText(
      calendar(
        ["PRODID:-//CERN//INDICO//EN"],
        [
          "UID:indico-event-9@i.example",
          "DTSTART:20270610T070000Z",
          "DTEND:20270611T160000Z",
          "SUMMARY:Physics Week 2027",
          "LOCATION:Main (CERN)",
          "DESCRIPTION:About.",
        ],
        [
          "UID:indico-contribution-1@i.example",
          "DTSTART:20270610T070000Z",
          "DTEND:20270610T080000Z",
          "SUMMARY:Bosons",
          "LOCATION:Main (CERN)",
          "DESCRIPTION:Speakers: Ada L (CERN)\\, Bo M\\n\\nText.",
        ],
        [
          "UID:indico-contribution-2@i.example",
          "DTSTART:20270611T150000Z",
          "DTEND:20270611T160000Z",
          "SUMMARY:End",
          "LOCATION:Main (CERN)",
          "DESCRIPTION:Speakers: Bo M",
        ],
      ),
      { timezone: "Europe/Zurich" },
    );
    expect(imported.result.event).toBe("2027-physics-week");
    expect(linesOf(imported.event())).toEqual([
      "2027-06-10 10 09:00–10:00 Main: Bosons (Ada L, Bo M)",
      "2027-06-11 11 17:00–18:00 Main: End (Bo M)",
    ]);
    expect(imported.result.counts.sessions).toEqual({ source: 2, result: 2, away: 0 });
  });

  test("of pretalx: names behind the title; a line that is no line of the format", async () => {
    const imported = await importText(
      calendar(
        ["PRODID:-//pretalx//p.example//conf", "X-WR-CALNAME:Conf 2027"],
        [
          "UID:pretalx-1",
          "DTSTART;TZID=Europe/Berlin:20270610T090000",
          "DTEND;TZID=Europe/Berlin:20270610T093000",
          "SUMMARY:A - B - Ada L, Bo M",
          "DESCRIPTION:One",
          "two",
        ],
      ),
    );
    expect(linesOf(imported.event())).toEqual(["2027-06-10 10 09:00–09:30: A - B (Ada L, Bo M)"]);
    expect(imported.note("unfolded-line")).toEqual(["two"]);
  });

  test("breaks lines behind addresses without changing these", async () => {
    const text = calendar(
      ["X-WR-CALNAME:Fair", "X-WR-TIMEZONE:Europe/Paris"],
      [
        "UID:1",
        "DTSTART:20270320T093000Z",
        "SUMMARY:Bread",
        "DESCRIPTION:See https://bread.example/\\nand bake",
      ],
    );
    const imported = await importText(text);
    expect(imported.read("content/2027-fair/sessions/bread.md")).toContain(
      "See https://bread.example/ \\\nand bake",
    );
  });
});
