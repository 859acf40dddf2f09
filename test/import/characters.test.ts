/** What no text may hold is taken out of a foreign file once, however it is spelt there, and the report says so. */
import { describe, expect, test } from "vitest";
import { importText, linesOf } from "./harness.ts";

/** One session of an hour, as each format writes it; texts arrive as they are spelt in that format. */
const formats = {
  xml: (title: string, text: string) =>
    `<schedule><conference><title>T 2027</title><time_zone_name>UTC</time_zone_name></conference>
    <day date="2027-01-01"><room name="${title}"><event id="1"><date>2027-01-01T10:00:00+00:00</date>
    <duration>01:00</duration><title>${title}</title><abstract>${text}</abstract></event></room></day></schedule>`,
  json: (title: string, text: string) =>
    `{ "schedule": { "conference": { "title": "T 2027", "time_zone_name": "UTC", "days": [{ "date": "2027-01-01",
    "rooms": { "${title}": [{ "id": 1, "title": "${title}", "date": "2027-01-01T10:00:00+00:00", "duration": "01:00",
    "abstract": "${text}", "persons": [] }] } }] } } }`,
  ics: (title: string, text: string) =>
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270101T100000Z\nDTEND:20270101T110000Z\nLOCATION:${title}\nSUMMARY:${title}\nDESCRIPTION:${text}\nEND:VEVENT\nEND:VCALENDAR\n`,
  csv: (title: string, text: string) =>
    `title,date,start,end,room,abstract\n"${title}",2027-01-01,10:00,11:00,"${title}","${text}"\n`,
} as const;

/** The first and the last of these stand as they are, between them what the format can spell. */
const spellings = {
  xml: [
    "Br\u0007e&#8;&#xFFFE;&#xD800;&#x110000;ad\u{1fffe}",
    "U+0007 U+0008 U+110000 U+1FFFE U+D800 U+FFFE",
  ],
  json: ["Br\u007fe\\b\\ud800\\uFFFEad\u{1fffe}", "U+0008 U+007F U+1FFFE U+D800 U+FFFE"],
  ics: ["Br\u0007ead\u{1fffe}", "U+0007 U+1FFFE"],
  csv: ["Br\u0007ead\u{1fffe}", "U+0007 U+1FFFE"],
} as const;

describe.each(["xml", "json", "ics", "csv"] as const)("of %s", (format) => {
  test("in a title, in the name of a room, and in a text", async () => {
    const [spelt, names] = spellings[format];
    const imported = await importText(formats[format](spelt, `Of ${spelt}.`), { timezone: "UTC" });
    expect(linesOf(imported.event())).toEqual(["2027-01-01 01 10:00–11:00 Bread: Bread"]);
    const [session] = Object.entries(imported.files()).filter(([path]) =>
      path.includes("/sessions/"),
    );
    expect(session?.[1]).toContain("\nOf Bread.\n");
    expect(imported.note("no-character").toSorted().join(" ")).toBe(names);
  });

  test("as a code of HTML in a text", async () => {
    const html =
      format === "xml"
        ? "&lt;p>Of Br&amp;#8;&amp;#xFFFE;ead.&lt;/p>"
        : "<p>Of Br&#8;&#xFFFE;ead.</p>";
    const imported = await importText(formats[format]("Bread", html), { timezone: "UTC" });
    const [session] = Object.entries(imported.files()).filter(([path]) =>
      path.includes("/sessions/"),
    );
    expect(session?.[1]).toContain("\nOf Bread.\n");
    expect(imported.note("no-character").toSorted()).toEqual(["U+0008", "U+FFFE"]);
  });

  test("a text without any has no such note", async () => {
    const imported = await importText(formats[format]("Br🙂\ufeffead", "Of bread."), {
      timezone: "UTC",
    });
    expect(imported.note("no-character")).toEqual([]);
  });
});
