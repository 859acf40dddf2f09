/** Posters and stands: sessions of a slot that are all there at once, in one place. */
import { describe, expect, test } from "vitest";
import * as my from "../../layouts/pages/my-entries.11ty.ts";
import * as room from "../../layouts/pages/room.11ty.ts";
import { doorsOf } from "../../src/site/doors.ts";
import type { Site } from "../../src/site/model.ts";
import { type Changes, loadVillage } from "../content/village.ts";
import { pagesOf, renderPages } from "../render-pages.ts";

const session = (title: string): string =>
  `---\ntitle: ${title}\nsummary: About ${title}.\nspeakers: tba\n---\n`;

const ids = ["bread", "maps", "songs", "looms", "walls", "jams"];

/** A talk, then posters in its room while another talk runs elsewhere, then a talk again. */
const day = `
- { time: 9:00–10:00, room: main, session: bread }
- time: 10:00–11:00
  title: Posters
  room: main
  together: true
  sessions: [songs, looms, { session: walls, room: small }]
- { time: 10:00–11:00, room: lab, session: maps }
- { time: 11:00–12:00, room: main, session: jams }
`;

const fair = (programme: string, sessions: readonly string[]): Site => {
  const changes: Changes = {
    "content/fair/programme/2027-03-27.yaml": programme,
    "content/fair/programme/2027-03-28.yaml": undefined,
    "content/fair/news/programme.md": undefined,
    ...Object.fromEntries(
      sessions.map((id) => [`content/fair/sessions/${id}.md`, session(id.toUpperCase())]),
    ),
    "data/venues.yaml":
      "hall:\n  name: Hall\n  rooms:\n    main: { name: Main room }\n    small: { name: Small room }\n    lab: { name: Lab }\n",
  };
  const { site, problems } = loadVillage(changes);
  if (!site) throw new Error(JSON.stringify(problems));
  return site;
};

const site = fair(day, ids);
const pages = renderPages(site);

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const part = (url: string, pattern: RegExp): string =>
  pattern.exec(pages.get(url) ?? "")?.[0] ?? "";

const around = (id: string): string =>
  part(`/fair/sessions/${id}/`, /<nav class="around".*?<\/nav>/s);
const meanwhile = (id: string): string =>
  part(`/fair/sessions/${id}/`, /<section class="meanwhile".*?<\/section>/s);

describe("the programme", () => {
  const programme = pages.get("/fair/programme/") ?? "";

  test("has one block in its grid, with its sessions as a list of few words", () => {
    const entries = [...programme.matchAll(/<li\s+class="slot[^"]*"/g)];
    expect(entries).toHaveLength(4);
    expect(programme).not.toMatch(/class="slot[^"]* apart/);
    const [block = ""] = /<h3>Posters.*?<\/ul>/s.exec(programme) ?? [];
    expect(textOf(block)).toMatch(/SONGS.*LOOMS.*WALLS.*Small room/);
    expect(programme).not.toContain("About SONGS.");
    expect(programme).toContain("About MAPS.");
  });

  test("has each of its columns once, however many posters there are", () => {
    expect(programme).toMatch(/class="rooms n3 /);
  });
});

describe("the page of a poster", () => {
  test("has the hours of its slot as its own", () => {
    expect(pages.get("/fair/sessions/songs/")).toMatch(/class="day clock">\s*<time[^>]*T10:00/);
  });

  test("has the others beside it, not before or after it", () => {
    expect(textOf(meanwhile("looms"))).toMatch(/SONGS.*WALLS.*MAPS/);
    expect(textOf(around("looms"))).toMatch(
      /Before, in this room.*BREAD.*Next, in this room.*JAMS/,
    );
    expect(around("looms")).not.toMatch(/SONGS|WALLS/);
  });
});

describe("the page of another session leads to the slot, once,", () => {
  test.each([
    ["after it, in its room", "bread", around],
    ["before it, in its room", "jams", around],
    ["at the same time", "maps", meanwhile],
  ])("%s", (_, id, place) => {
    expect(place(id).match(/Posters/g)).toHaveLength(1);
    expect(place(id)).toMatch(/href="[^"]*\/fair\/programme\/#[^"]*"/);
    expect(place(id)).not.toMatch(/SONGS|LOOMS|WALLS/);
  });
});

test("the page of a room says it once, with what is there", () => {
  const [main = "", small = ""] = pagesOf(room, site).map(({ print }) => textOf(print()));
  expect(main).toMatch(/9 AM.*BREAD.*10 AM.*Posters.*SONGS.*LOOMS.*11 AM.*JAMS/);
  expect(main.match(/Posters/g)).toHaveLength(1);
  expect(main).not.toContain("WALLS");
  expect(small).toMatch(/10 AM.*Posters.*WALLS/);
});

test("a sign on the door that is too small for all of them goes on with the next", () => {
  const many = Array.from({ length: 40 }, (_, i) => `poster-${i + 1}`);
  const programme = `- { time: 9:00–10:00, title: Posters, room: main, together: true, sessions: [bread, maps, ${many.join(", ")}] }\n`;
  const [event] = fair(programme, [...many, "bread", "maps"]).events;
  const sheets = (event ? doorsOf(event) : []).filter(({ room }) => room.id === "main");
  expect(sheets.map(({ part, parts }) => `${part}/${parts}`)).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  for (const { entries } of sheets) expect(entries).toHaveLength(1);
  const told = sheets.map(({ entries }) =>
    entries.flatMap(({ sessions }) => sessions.map((placement) => placement.session.id)),
  );
  expect(told.flat()).toEqual(["bread", "maps", ...many]);
  expect(Math.max(...told.map((some) => some.length))).toBeLessThan(14);
});

test("in one’s own programme those of one slot do not overlap", () => {
  const own = String(JSON.parse(pagesOf(my, site)[0]?.print() ?? '""'));
  const turnOf = (id: string): string | undefined =>
    new RegExp(`data-id="${id}"\\s*(?:data-rooms="[^"]*"\\s*)?(?:data-turn="([^"]*)")?`).exec(
      own,
    )?.[1];
  expect([turnOf("bread"), turnOf("maps")]).toEqual([undefined, undefined]);
  expect(turnOf("songs")).toBeDefined();
  expect([turnOf("looms"), turnOf("walls")]).toEqual([turnOf("songs"), turnOf("songs")]);
});
