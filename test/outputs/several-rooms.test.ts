/** What is in several rooms says so wherever a room is told. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { entryWhen } from "../../src/i18n/when.ts";
import { changeTexts } from "../../src/outputs/text/change-texts.ts";
import { sessionEntry } from "../../src/site/entries.ts";
import { makeFolder, readFolder, run } from "../build/fixture.ts";
import { event, saturday } from "../content/problem.ts";
import { apply, loadVillage, village } from "../content/village.ts";
import { sessionData } from "../json-ld/village-data.ts";
import { wordsOf } from "../render-pages.ts";
import { readScheduleJson, readScheduleXml } from "./read-schedule.ts";
import { changedVillage } from "./recorded-village.ts";

/** Bread in both rooms; of two talks in both, the maps in one of them. */
const programme = `
- time: 10:30–12:00
  room: [small, main]
  session: bread
  previously: [{ time: 9:00–10:00, room: [main, small] }]
- time: 14:00–16:00
  title: Two talks
  room: [main, small]
  sessions:
    - { session: maps, time: 14:00–15:00, room: small }
    - { session: songs, time: 15:00–16:00 }
`;

let files: Readonly<Record<string, string>> = {};

const file = (path: string): string => {
  const bytes = files[`fair/${path}`];
  if (bytes === undefined) throw new Error(`There is no ${path}.`);
  return Buffer.from(bytes, "latin1").toString("utf8");
};

const words = (path: string): string => wordsOf(file(path));

beforeAll(async () => {
  const folder = makeFolder();
  const [site, out] = [join(folder, "site"), join(folder, "out")];
  cpSync(village, site, { recursive: true });
  apply(site, saturday, programme);
  const args = ["build", "--site", site, "--out", out, "--now", "2027-02-03T09:00"];
  const { code, stdout, stderr } = await run(args);
  if (code !== 0) throw new Error(stdout + stderr);
  files = readFolder(out);
});

describe("pages", () => {
  test("of a session name all rooms, each with its link", () => {
    expect(words("sessions/bread/index.html")).toContain("Main room and Small room");
    for (const room of ["main", "small"])
      expect(file("sessions/bread/index.html")).toContain(`href="/fair/rooms/${room}/"`);
  });

  test("of a day name them, and those that it was in", () => {
    const day = words("programme/2027-03-27/index.html");
    expect(day).toContain("Talk · Main room and Small room");
    expect(day).toContain("from 9 AM to 10 AM, Main room and Small room)");
  });

  test("of each room hold it, with the other one", () => {
    for (const room of ["main", "small"]) {
      const page = words(`rooms/${room}/index.html`);
      expect(page).toContain("Bread for all");
      expect(page).toContain("Songs");
      expect(page).toContain("Main room and Small room");
    }
    expect(words("rooms/main/index.html")).not.toContain("Maps of the village");
  });

  test("of one’s own programme name them", () => {
    expect(file("my/entries.json")).toContain("Main room and Small room");
  });
});

test("calendars name them before the venue", () => {
  const text = file("calendar.ics").replaceAll("\r\n ", "");
  expect(text).toContain("LOCATION:Main room and Small room\\, Village hall\\,");
});

describe("conference apps", () => {
  test.each([
    ["XML", () => readScheduleXml(file("schedule.xml"))],
    ["JSON", () => readScheduleJson(file("schedule.json"))],
  ])("find it once, in the first room, the others in its text: %s", (_, read) => {
    const { items } = read();
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    const found = items.filter(({ title }) => title === "Bread for all");
    expect(found).toMatchObject([{ room: "Main room" }]);
    expect(found[0]?.description).toContain("Where: Main room and Small room");
    const maps = items.find(({ title }) => title === "Maps of the village");
    expect(maps).toMatchObject({ room: "Small room", description: "" });
  });
});

describe("tables", () => {
  const rows = (name: string) => JSON.parse(file(`data/${name}.json`)) as Record<string, unknown>[];

  test("have the first room, and all of them in a list", () => {
    expect(rows("sessions").find(({ id }) => id === "bread")).toMatchObject({
      room: "main",
      room_name: "Main room",
      rooms: ["main", "small"],
    });
    expect(file("data/sessions.csv")).toMatch(/^bread,.*"main,small"/m);
    expect(file("data/datapackage.json")).toContain('"name": "rooms"');
  });
});

test("search engines are told each of them", () => {
  const { location } = sessionData("bread", { [saturday]: ["room: main", "room: [main, small]"] });
  expect(JSON.stringify(location)).toMatch(/room-main.*room-small/);
});

describe("whoever follows the changes reads that it has moved", () => {
  test("from one room to two", () => {
    const site = changedVillage({ [saturday]: ["room: main", "room: [main, small]"] });
    const fair = site.events.find(({ id }) => id === "fair");
    const [change] = fair ? changeTexts(site, fair) : [];
    expect(change?.category).toBe("moved");
    expect(wordsOf(change?.content.markup ?? "")).toMatch(
      /noon, Main room and Small room\. Previously: .* noon, Main room\./,
    );
  });

  test("and nothing where the list has another order", () => {
    const recorded = (rooms: string) =>
      loadVillage({ [saturday]: ["room: main", `room: ${rooms}`] }).comparisons.get("fair")?.()
        .current.sessions.bread;
    expect(recorded("[small, main]")).toMatchObject({ room: "main, small" });
    expect(recorded("[small, main]")).toEqual(recorded("[main, small]"));
  });
});

test.each([
  ["en", "Main room and Small room"],
  ["fr", "Main room et Small room"],
  ["de", "Main room und Small room"],
  ["es", "Main room y Small room"],
  ["it", "Main room e Small room"],
  ["nl", "Main room en Small room"],
  ["pt", "Main room e Small room"],
  ["he", "Main room ו-Small room"],
])("they are listed as in %s", (language, says) => {
  const { site } = loadVillage({
    [event]: ["title:", `language: ${language}\ntitle:`],
    [saturday]: ["room: main", "room: [main, small]"],
  });
  const bread = site?.events[0]?.sessions.find(({ id }) => id === "bread");
  const text = bread ? entryWhen(sessionEntry(bread), { language }) : "";
  expect(text.replaceAll(/[\u2066-\u2069]/g, "")).toContain(says);
});
