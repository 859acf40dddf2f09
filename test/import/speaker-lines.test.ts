/** Who speaks in calendars: no word of the format says it, lines of descriptions do. */
import { expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { programmeCalendar } from "../../src/outputs/programme-calendar.ts";
import { importText, linesOf, now } from "./harness.ts";

const calendar = (description: string, product = "-//Meadow//EN", title = "Bees"): string =>
  `BEGIN:VCALENDAR\nPRODID:${product}\nX-WR-TIMEZONE:UTC\nBEGIN:VEVENT\nUID:1\nSUMMARY:${title}\nDTSTART:20270612T100000Z\nDTEND:20270612T110000Z\nDESCRIPTION:${description}\nEND:VEVENT\nEND:VCALENDAR\n`;

const options = { event: "e" };

test.each([
  ["Speaker: Ida Meadow", ["Ida Meadow"], ""],
  ["Speakers: Ida Meadow\\, Per Dusk\\nOf hives.", ["Ida Meadow", "Per Dusk"], "Of hives."],
  ["Of hives.\\n\\nSpeaker: Ida Meadow (Keepers)", ["Ida Meadow"], "Of hives."],
  ["Speaker: Ida Meadow\\nSpeaker: Per Dusk\\nOf hives.", ["Ida Meadow", "Per Dusk"], "Of hives."],
  ["Intervenant·e·s : Ida Meadow et Per Dusk", ["Ida Meadow", "Per Dusk"], ""],
  ["Referentin: Ida Meadow\\nVom Bau.", ["Ida Meadow"], "Vom Bau."],
  ["Ponentes: Ida Meadow", ["Ida Meadow"], ""],
  ["מרצה: דנה לוי", ["דנה לוי"], ""],
  ["Speaker: O'Neill\\, Sinéad", ["Sinéad O'Neill"], ""],
  ["Speaker: Tom Hill &amp\\; Ida Meadow", ["Tom Hill", "Ida Meadow"], ""],
  ["<b>Speaker:</b> Ida Meadow<br>Of hives.", ["Ida Meadow"], "Of hives."],
  ["<p>Speaker: Ida Meadow</p><p>Of hives.</p>", ["Ida Meadow"], "Of hives."],
  ["Note: Ida Meadow comes", [], "Note: Ida Meadow comes"],
  ["With bees", [], "With bees"],
  ["Name: Bees", [], "Name: Bees"],
])("%s", async (description, names, text) => {
  const imported = await importText(calendar(description), options);
  const [session] = imported.event().sessions;
  expect(session?.speakers.map(({ speaker }) => speaker.name)).toEqual(names);
  const body = imported.read("content/e/sessions/bees.md").split("---\n")[2] ?? "";
  expect(body.trim()).toBe(text);
});

test("our own calendars give back who speaks, in the language that they are in", async () => {
  for (const language of ["en", "fr", "de", "es", "it", "nl", "pt"]) {
    const first = await importText(calendar("Speakers: Ida Meadow\\, Per Dusk\\, Cy Day"), options);
    first.write("data/site.yaml", first.read("data/site.yaml").replace("[en]", `[${language}]`));
    first.write(
      "content/e/event.md",
      first.read("content/e/event.md").replace("language: en", `language: ${language}`),
    );
    const { site } = loadSite(first.folder, { now });
    if (!site) throw new Error("the site has errors");
    const file = programmeCalendar.files(site).find(({ path }) => path.endsWith("e/calendar.ics"));
    const again = await importText(String(file?.body), options);
    expect(linesOf(again.event()), language).toEqual([
      "2027-06-12 12 10:00–11:00: Bees (Ida Meadow, Per Dusk, Cy Day)",
    ]);
  }
});
