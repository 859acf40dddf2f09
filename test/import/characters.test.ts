/** What no text may hold is taken out of a foreign file once, however it is spelt there, and the report says so. */
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/import/clean.ts";
import { Notes } from "../../src/import/notes.ts";
import { hasHidden } from "../../src/moderate/clean.ts";
import { codePointName } from "../../src/text/characters.ts";
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

/** U+202E as each format can spell it: as itself, or by a code. */
const hidden = {
  xml: "Br\u202e&#x200b;ead&#8297;",
  json: "Br\u202e\\u200bead\\u2069",
  ics: "Br\u202e\u200bead\u2069",
  csv: "Br\u202e\u200bead\u2069",
} as const;

test.each(["xml", "json", "ics", "csv"] as const)(
  "of %s: signs that hide or turn around are taken out, as from what readers send",
  async (format) => {
    const imported = await importText(formats[format](hidden[format], `Of ${hidden[format]}.`), {
      timezone: "UTC",
    });
    expect(linesOf(imported.event())).toEqual(["2027-01-01 01 10:00–11:00 Bread: Bread"]);
    for (const text of Object.values(imported.files())) expect(hasHidden(text)).toBe(false);
    expect(imported.note("hidden-character").toSorted()).toEqual(["U+200B", "U+202E", "U+2069"]);
    expect(imported.note("no-character")).toEqual([]);
  },
);

test("every sign that moderation takes out is taken out of an import", () => {
  for (let code = 0xa0; code <= 0xe007f; code = code === 0xffff ? 0xe0000 : code + 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const sign = String.fromCodePoint(code);
    const notes = new Notes();
    expect(cleanText(`a${sign}b`, notes).includes(sign), codePointName(code)).toBe(
      !hasHidden(sign),
    );
    expect(notes.all.length).toBe(hasHidden(sign) ? 1 : 0);
  }
});

test("marks of direction and joiners stay: languages need them", async () => {
  const title = "\u200fלחם\u200d\u200c";
  const imported = await importText(formats.json(title, "."), { timezone: "UTC" });
  expect(imported.event().sessions[0]?.title).toBe(title);
  expect(imported.note("hidden-character")).toEqual([]);
});
