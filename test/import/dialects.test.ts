/** What each system writes, and what becomes of it. The sources are invented, in the form of each exporter. */
import { describe, expect, test } from "vitest";
import { type Imported, importText, linesOf } from "./harness.ts";

const xml = (conference: string, days: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<schedule><version>1</version><conference>${conference}</conference>${days}</schedule>`;

const event = (id: string, inner: string): string => `<event id="${id}" guid="">${inner}</event>`;

/** The second import of a new site changes nothing, in whatever language the first made it. */
const importTwice = async (text: string): Promise<Imported> => {
  const imported = await importText(text);
  const again = await importText(text, { into: imported.folder });
  expect(again.result.changes.size).toBe(0);
  return imported;
};

describe("schedule.xml", () => {
  test("of pretalx: date with offset, zone, persons", async () => {
    const imported = await importTwice(
      xml(
        "<title>Nouvelle Conf 2027</title><start>2027-03-10</start><end>2027-03-11</end><time_zone_name>Europe/Paris</time_zone_name>",
        `<day index="1" date="2027-03-10" start="2027-03-10T04:00:00+01:00" end="2027-03-11T03:59:00+01:00"><room name="Salle A" guid="x">
          <event guid="g1" id="12"><date>2027-03-10T09:30:00+01:00</date><start>09:30</start><duration>00:45</duration><room>Salle A</room><slug>s</slug>
          <url>https://p.example/talk/ABC/</url><recording><license></license><optout>true</optout></recording><title>L’été, déjà ?</title><subtitle></subtitle><track>Climat</track><type>Atelier</type>
          <language>fr</language><abstract>Court.</abstract><description>Plus *long*.</description><persons><person id="7">Zoé Été</person></persons>
          <links><link href="https://example.org/a(b)">Un lien</link></links><attachments><attachment href="https://p.example/s.pdf">Folien</attachment></attachments></event>
        </room></day>`,
      ),
    );
    expect(imported.result.event).toBe("2027-nouvelle-conf");
    expect(linesOf(imported.event())).toEqual([
      "2027-03-10 10 09:30–10:15 Salle A: L’été, déjà ? (Zoé Été)",
    ]);
    expect(imported.read("content/2027-nouvelle-conf/sessions/l-ete-deja.md")).toBe(
      `---
title: L’été, déjà ?
kind: workshop
speakers: [zoe-ete]
track: climat
recording: no
materials:
  - title: Folien
    url: https://p.example/s.pdf
    kind: slides
links:
  - label: Un lien
    url: https://example.org/a(b)
origin:
  system: schedule
  id: g1
  url: https://p.example/talk/ABC/
---

Court.

Plus *long*.
`,
    );
    expect(imported.result.language).toBe("fr");
    expect(imported.read("content/2027-nouvelle-conf/programme/2027-03-10.yaml")).toBe(
      "- time: 09:30–10:15\n  room: salle-a\n  session: l-ete-deja\n",
    );
  });

  test("of frab: no date, small hours in the day before, empty rooms", async () => {
    const imported = await importText(
      xml(
        "<title>Night 2027</title>",
        `<day index="1" date="2027-08-01"><room name="Tent"><event id="1"><start>23:30</start><duration>1:05</duration><title>Late</title><persons><person id="1">Ada</person></persons></event>
         <event id="2"><start>01:00</start><duration>00:30</duration><title>Later</title><persons><person id="1">Ada</person></persons></event></room><room name="Empty"/></day>`,
      ),
      { timezone: "Europe/Berlin" },
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-08-01 01 23:30–00:35 Tent: Late (Ada)",
      "2027-08-01 02 01:00–01:30 Tent: Later (Ada)",
    ]);
    expect(imported.read("content/2027-night/programme/2027-08-01.yaml")).toContain("25:00–25:30");
    expect(imported.result.counts.rooms).toEqual({ source: 2, result: 2, away: 0 });
  });

  test("of FOSDEM and Pentabarf: seconds, a day’s change at nine, HTML, a city", async () => {
    const imported = await importText(
      xml(
        "<title>Free Days 2027</title><venue>ULB</venue><city>Brussels</city><day_change>09:00:00</day_change>",
        `<day index="1" date="2027-02-06"><room name="Janson">${event(
          "5",
          '<start>09:30:00</start><duration>00:50:00</duration><title>Opening</title><type>keynote</type><language/><abstract>&lt;p&gt;A &lt;b&gt;b&lt;/b&gt;&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</abstract><description>&lt;ul&gt;&lt;li&gt;one&lt;/li&gt;&lt;/ul&gt;</description><persons><person id="2">Bo</person></persons><links><link href="https://f.example/feedback/5">Submit feedback</link></links>',
        )}</room></day>`,
      ),
      { timezone: "Europe/Brussels" },
    );
    expect(linesOf(imported.event())).toEqual(["2027-02-06 06 09:30–10:20 Janson: Opening (Bo)"]);
    expect(imported.read("content/2027-free-days/sessions/opening.md")).toContain(
      "\n\nA **b**\n\n-   one\n",
    );
    expect(imported.read("data/venues.yaml")).toContain(
      "ulb:\n  name: ULB\n  address:\n    city: Brussels\n",
    );
    expect(imported.note("feedback-link")).toEqual(["https://f.example/feedback/5"]);
  });

  test("of OSEM: start in another zone than the date, people without id, a break", async () => {
    const imported = await importText(
      xml(
        "<title>South 2027</title>",
        `<day date="2027-06-26" index="1"><room name="R">
          ${event("1", "<date>2027-06-26T09:15:00+02:00</date><start>07:15</start><duration>00:15</duration><title>Talk</title><persons><person>Ana</person></persons>")}
          ${event("2", "<date>2027-06-26T10:00:00+02:00</date><start>08:00</start><duration>00:30</duration><title>Coffee break</title><type>Info</type><persons></persons>")}
          ${event("3", "<date>2027-06-26T11:00:00+02:00</date><start>11:00</start><duration>00:30</duration><title>Again</title><persons><person>Ana</person></persons>")}
        </room></day>`,
      ),
      { timezone: "Europe/Madrid" },
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-06-26 26 09:15–09:30 R: Talk (Ana)",
      "2027-06-26 26 10:00–10:30 R: Coffee break",
      "2027-06-26 26 11:00–11:30 R: Again (Ana)",
    ]);
    expect(imported.note("start-differs")).toHaveLength(2);
    expect(imported.result.counts.people).toEqual({ source: 1, result: 1, away: 0 });
    expect(imported.read("content/2027-south/programme/2027-06-26.yaml")).toContain(
      "kind: break\n  id: coffee-break\n",
    );
  });

  test("with faults: double ids, a repeat, an overlap, no length, a day that is another", async () => {
    const one = (id: string, date: string, title: string, duration = "01:00"): string =>
      event(
        id,
        `<date>${date}+01:00</date><duration>${duration}</duration><title>${title}</title><persons><person id="1">Ada</person></persons>`,
      );
    const imported = await importText(
      xml(
        "<title>Faults 2027</title><time_zone_name>Mars/Olympus</time_zone_name>",
        `<day date="2027-01-20"><room name="R">${one("1", "2027-01-20T09:00:00", "A")}${one("1", "2027-01-20T14:00:00", "A")}${one("2", "2027-01-20T09:30:00", "B")}${one("2", "2027-01-20T16:00:00", "C")}${one("3", "2027-01-22T10:00:00", "D", "")}${one("4", "2027-01-20T18:00:00", "E", "0:00")}</room></day>`,
      ),
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-01-20 20 09:00–10:00 R: A (Ada)",
      "2027-01-20 20 09:30–10:30 R: B (Ada)",
      "2027-01-20 20 14:00–15:00 R: A (Ada)",
      "2027-01-20 20 16:00–17:00 R: C (Ada)",
      "2027-01-20 20 18:00– R: E (Ada)",
      "2027-01-22 22 10:00– R: D (Ada)",
    ]);
    for (const key of [
      "repeat",
      "double-id",
      "overlap",
      "no-length",
      "no-length-zero",
      "misplaced-date",
      "unknown-zone",
      "offset-zone",
    ])
      expect(imported.note(key), key).toHaveLength(1);
    expect(imported.result.counts.sessions).toEqual({ source: 6, result: 6, away: 0 });
  });
});

describe("schedule.json", () => {
  test("of the hub: moments, tracks by slug, participants, texts in two languages", async () => {
    const imported = await importText(
      JSON.stringify({
        schedule: {
          version: "1",
          conference: {
            title: "Hub 2027",
            time_zone_name: "Europe/Berlin",
            tracks: [{ name: "Art & Beauty", slug: "art", color: "#F9B000" }],
            rooms: [{ name: "Saal 1", capacity: 30, description: { de: "Halle", en: "Hall" } }],
            days: [
              {
                index: 1,
                date: "2027-12-27",
                start: "2027-12-27T06:00:00+01:00",
                end: "2027-12-28T06:00:00+01:00",
              },
            ],
          },
          events: [
            {
              guid: "270fa44c-821a-577f-8ca3-33e8d4a8c2a7",
              type: "TALK",
              title: "Nacht",
              start: "2027-12-28T00:15:00+01:00",
              end: "2027-12-28T00:55:00+01:00",
              room: { name: "Saal 1" },
              track: { slug: "art" },
              language: "de",
              participants: [{ guid: "0c16ffaa-709d-599f-959f-9a38b911361a", name: "Gabi" }],
            },
          ],
          persons: [
            {
              guid: "0c16ffaa-709d-599f-959f-9a38b911361a",
              name: "Gabi",
              biography: "Bio.",
              avatar: { url: "https://h.example/a.jpg" },
              links: [{ url: "https://h.example/@g" }],
            },
          ],
        },
      }),
    );
    expect(linesOf(imported.event())).toEqual(["2027-12-27 28 00:15–00:55 Saal 1: Nacht (Gabi)"]);
    expect(imported.event().tracks.map(({ title, accent }) => [title, accent])).toEqual([
      ["Art & Beauty", "#F9B000"],
    ]);
    expect(imported.event().days[0]?.slots[0]?.rooms).toMatchObject([
      { capacity: 30, note: "Hall" },
    ]);
    expect([...imported.result.toFetch]).toEqual([["https://h.example/a.jpg", "Gabi"]]);
  });

  test("whose ids were made up is refused, each with its place", async () => {
    const text = JSON.stringify({
      schedule: {
        version: "1",
        rooms: [],
        conference: {
          title: "T",
          days: [
            {
              date: "2027-01-01",
              rooms: { A: [{ id: 1, title: "x", persons: [{ id: "anna" }] }] },
            },
          ],
        },
      },
    });
    await expect(importText(text)).rejects.toMatchObject({
      key: "bad-fields",
      details: [
        "schedule.rooms: [] ≠ schedule.conference.rooms",
        'schedule.conference.days[0].rooms.A[0].persons[0].id: "anna" ≠ number or UUID',
      ],
    });
  });
});

describe("Sessionize", () => {
  const all = {
    sessions: [
      {
        id: "1",
        title: "Cloud",
        description: "A\r\n\r\nB",
        startsAt: "2027-05-10T09:00:00",
        endsAt: "2027-05-10T09:45:00",
        speakers: ["s1"],
        categoryItems: [10, 11, 12],
        roomId: 5,
        status: "Accepted",
        recordingUrl: "https://v.example/1",
        liveUrl: "https://v.example/live",
      },
      {
        id: "b",
        title: "Lunch",
        startsAt: "2027-05-10T12:00:00",
        endsAt: "2027-05-10T13:00:00",
        isServiceSession: true,
        speakers: [],
        roomId: 5,
      },
      {
        id: "2",
        title: "Not placed",
        startsAt: null,
        endsAt: null,
        speakers: ["s1", "gone"],
        roomId: null,
        status: "Waitlisted",
      },
    ],
    speakers: [
      {
        id: "s1",
        fullName: "Ada L",
        tagLine: "Poet",
        bio: "Bio",
        profilePicture: "https://s.example/ada.jpg",
        links: [{ title: "Blog", url: "https://a.example" }],
      },
    ],
    categories: [
      { id: 1, title: "Track", items: [{ id: 10, name: "Dev" }] },
      { id: 2, title: "Level", items: [{ id: 11, name: "Beginner" }] },
      { id: 3, title: "Session format", items: [{ id: 12, name: "Workshop" }] },
    ],
    rooms: [{ id: 5, name: "Aula", sort: 0 }],
  };

  test("“All”: categories, service sessions, speakers, what is not placed", async () => {
    const imported = await importText(JSON.stringify(all), {
      event: "boot-camp",
      timezone: "Europe/Vienna",
    });
    const event = imported.event();
    expect(linesOf(event)).toEqual([
      "2027-05-10 10 09:00–09:45 Aula: Cloud (Ada L)",
      "2027-05-10 10 12:00–13:00 Aula: Lunch",
    ]);
    expect(event.unscheduled.map(({ title, status }) => [title, status])).toEqual([
      ["Not placed", "tentative"],
    ]);
    expect(event.sessions[0]).toMatchObject({
      kind: "workshop",
      level: "Beginner",
      stream: "https://v.example/live",
      track: { title: "Dev" },
    });
    expect(event.speakers[0]).toMatchObject({
      role: "Poet",
      links: [{ label: "Blog", url: "https://a.example" }],
    });
    expect(imported.note("unknown-person")).toEqual(["Not placed: gone"]);
  });

  test("another view is answered with the right one", async () => {
    await expect(
      importText(JSON.stringify([{ date: "2027-05-10", rooms: [] }])),
    ).rejects.toMatchObject({ key: "sessionize-view" });
  });
});
