/** No zone is made up; of several languages none is lost. */
import { describe, expect, test } from "vitest";
import { importText, linesOf } from "./harness.ts";

const csv = "Title,Date,Start\nA,2027-06-12,10:00\n";

const ics = (start: string, more = ""): string =>
  `BEGIN:VCALENDAR\n${more}BEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART${start}\nEND:VEVENT\nEND:VCALENDAR\n`;

const xml = (zone: string, language = ""): string =>
  `<schedule><conference><title>T 2027</title>${zone}</conference><day date="2027-06-12"><room name="R"><event id="1"><start>10:00</start><duration>1:00</duration><title>A</title><language>${language}</language></event></room></day></schedule>`;

const sessionize = JSON.stringify({
  sessions: [{ id: "1", title: "A", startsAt: "2027-06-12T10:00:00", categoryItems: [3, 4] }],
  speakers: [],
  categories: [
    {
      id: 2,
      title: "Language",
      items: [
        { id: 3, name: "German" },
        { id: 4, name: "English" },
      ],
    },
  ],
});

describe("a file that names no zone", () => {
  test.each([
    ["a table", csv],
    ["a table in UTC, which is no place", "Title,Start\nA,2027-06-12T10:00:00Z\n"],
    ["a calendar", ics(":20270612T100000")],
    ["a calendar in UTC", ics(":20270612T100000Z")],
    ["schedule.xml", xml("")],
    ["Sessionize", sessionize],
  ])("is refused if the site has none yet, and read with --timezone: %s", async (_, text) => {
    await expect(importText(text)).rejects.toMatchObject({ key: "no-zone" });
    const imported = await importText(text, { timezone: "Asia/Tokyo", event: "e" });
    expect(imported.event().timezone).toBe("Asia/Tokyo");
    const again = await importText(text, { into: imported.folder, event: "e" });
    expect(again.result.changes.size).toBe(0);
  });

  test.each([
    ["a calendar", ics(":20270612T100000", "X-WR-TIMEZONE:Mars/Olympus\n")],
    ["schedule.xml", xml("<time_zone_name>Mars/Olympus</time_zone_name>")],
  ])("that anybody knows is refused with its name: %s", async (_, text) => {
    await expect(importText(text)).rejects.toMatchObject({
      key: "unknown-zone",
      params: { value: "Mars/Olympus" },
    });
  });

  test("into a site that has none is refused too", async () => {
    const imported = await importText(csv, { timezone: "Asia/Tokyo", event: "e" });
    imported.write(
      "data/site.yaml",
      imported.read("data/site.yaml").replace(/^timezone: .*\n/m, ""),
    );
    await expect(
      importText(csv, { into: imported.folder, event: "another" }),
    ).rejects.toMatchObject({ key: "no-zone" });
  });

  test("but offsets has the clock that they show", async () => {
    const imported = await importText("Title,Start\nA,2027-06-12T10:00:00+02:00\n", { event: "e" });
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00–: A"]);
    expect(imported.note("offset-zone")).toEqual(["+02:00 → Etc/GMT-2"]);
  });
});

describe("several languages: the first is the session’s, the others are tags in words of the site", () => {
  test.each([
    ["de, en", "de", ["Englisch"]],
    ["de/en/fr", "de", ["Englisch", "Französisch"]],
    ["German and English", "de", ["Englisch"]],
    ["fr-CA", "fr-CA", []],
  ])("%s", async (written, language, tags) => {
    const text = xml("<time_zone_name>UTC</time_zone_name>", written);
    const imported = await importText(text, { event: "e" });
    expect(imported.event().sessions[0]).toMatchObject({ language, tags });
    expect(imported.note("languages")).toEqual(tags.length > 0 ? [written] : []);
    expect(imported.note("language")).toEqual([]);
  });

  test("in a new site of another language, where all that is added is in it", async () => {
    const event = (id: number, more: string): string =>
      `<event id="${id}"><start>1${id}:00</start><duration>0:30</duration><title>T${id}</title>${more}</event>`;
    const text = `<schedule><conference><title>T 2027</title><time_zone_name>UTC</time_zone_name></conference><day date="2027-06-12"><room name="R">${event(1, "<language>en</language>")}${event(2, "<language>fr</language>")}${event(3, '<language>fr, en</language><recording><optout>true</optout></recording><abstract>Court.</abstract><links><link href="mailto:a@b.example">courrier</link></links>')}</room></day></schedule>`;
    const imported = await importText(text, { event: "e" });
    expect(imported.read("data/site.yaml")).toContain("languages: [fr]\n");
    expect(imported.read("content/e/sessions/t3.md")).toMatch(
      /^tags: \[anglais\]\nrecording: no$[^]*\n\nCourt\.\n\nLiens :\n\n- \[courrier\]/m,
    );
  });

  test("one that is not known is told", async () => {
    const text = xml("<time_zone_name>UTC</time_zone_name>", "de, Klingon");
    const imported = await importText(text, { event: "e" });
    expect(imported.event().sessions[0]).toMatchObject({ language: "de", tags: [] });
    expect(imported.note("language")).toEqual(["de, Klingon"]);
  });

  test("of a table and of Sessionize", async () => {
    const table = 'Title,Date,Start,Language\nA,2027-06-12,10:00,"de, en"\n';
    for (const text of [table, sessionize]) {
      const imported = await importText(text, { timezone: "UTC", event: "e" });
      expect(imported.event().sessions[0]).toMatchObject({ language: "de", tags: ["Englisch"] });
    }
  });
});
