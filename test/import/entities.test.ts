/** Entities of HTML that other systems leave in titles and names: decoded once, told, before lists are split. */
import { describe, expect, test } from "vitest";
import { importText, linesOf } from "./harness.ts";

const xml = (inner: string, generator = ""): string =>
  `<schedule>${generator}<conference><title>Fish &amp;amp; chips 2027</title><time_zone_name>UTC</time_zone_name></conference>
  <day date="2027-06-12"><room name="Bar &amp;#38; grill"><event id="1"><date>2027-06-12T10:00:00+00:00</date><duration>00:30</duration>${inner}</event></room></day></schedule>`;

describe("entities in short texts", () => {
  test("of schedule.xml: ids, rooms, tracks and names are those of what is meant", async () => {
    const imported = await importText(
      xml(
        "<title>Salt &amp;amp; vinegar &amp;#8211; why</title><track>R&amp;amp;D</track><persons><person>Zo&amp;eacute;</person></persons><abstract>A &amp;amp; B</abstract>",
      ),
    );
    expect(imported.result.event).toBe("2027-fish-chips");
    expect(linesOf(imported.event())).toEqual([
      "2027-06-12 12 10:00–10:30 Bar & grill: Salt & vinegar – why (Zoé)",
    ]);
    expect(imported.event().sessions[0]?.id).toBe("salt-vinegar-why");
    expect(imported.event().tracks.map(({ title }) => title)).toEqual(["R&D"]);
    expect(imported.note("entities")).toContain("Salt &amp; vinegar &#8211; why");
    const again = await importText(xml("<title>Salt &amp;amp; vinegar &amp;#8211; why</title>"), {
      into: imported.folder,
    });
    expect(again.note("added")).toEqual([]);
  });

  test("are decoded once: what means an entity stays one; what is none stays", async () => {
    const imported = await importText(
      xml("<title>&amp;amp;amp; and &amp;nosuch; AT&amp;T</title>"),
    );
    expect(imported.event().sessions[0]?.title).toBe("&amp; and &nosuch; AT&T");
  });

  test("of our own schedules are what somebody wrote", async () => {
    const imported = await importText(
      xml("<title>What &amp;amp; means</title>", '<generator name="Parvis"/>'),
    );
    expect(imported.event().sessions[0]?.title).toBe("What &amp; means");
    expect(imported.note("entities")).toEqual([]);
  });

  test("of a table: a semicolon of theirs parts no list", async () => {
    const imported = await importText(
      "Title,Date,Start,Speakers,Tags,Room\nA &amp; B,2027-06-12,10:00,Zo&eacute; Day &amp; Tom Night,R&amp;D,Bar &amp; grill\n",
      { timezone: "UTC", event: "e" },
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-06-12 12 10:00– Bar & grill: A & B (Zoé Day, Tom Night)",
    ]);
    expect(imported.event().sessions[0]?.tags).toEqual(["R&D"]);
  });

  test("of Sessionize", async () => {
    const imported = await importText(
      JSON.stringify({
        sessions: [
          {
            id: "1",
            title: "A &amp; B",
            startsAt: "2027-06-12T10:00:00",
            speakers: ["x"],
            roomId: 1,
            categoryItems: [3],
          },
        ],
        speakers: [{ id: "x", fullName: "Zo&eacute;" }],
        rooms: [{ id: 1, name: "Bar &amp; grill" }],
        categories: [{ id: 2, title: "Track", items: [{ id: 3, name: "R&amp;D" }] }],
      }),
      { timezone: "UTC", event: "e" },
    );
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00– Bar & grill: A & B (Zoé)"]);
    expect(imported.event().tracks.map(({ title }) => title)).toEqual(["R&D"]);
  });

  test("of a calendar", async () => {
    const imported = await importText(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A &amp\\; B\nLOCATION:Bar &#38\\; grill\nDTSTART:20270612T100000Z\nEND:VEVENT\nEND:VCALENDAR\n",
      { timezone: "UTC", event: "e" },
    );
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00– Bar & grill: A & B"]);
  });
});
