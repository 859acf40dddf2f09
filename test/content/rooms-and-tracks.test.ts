/** Rooms and tracks: which have a page, what is on it, and what tells them apart. */
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import type { Event } from "../../src/site/model.ts";
import { roomPages } from "../../src/site/rooms.ts";
import { knownRooms } from "../../src/site/where.ts";
import { type Changes, now, withVillage } from "./village.ts";

const fairOf = (changes: Changes): Event => {
  const { site, problems } = withVillage(changes, (folder) => loadSite(folder, { now }));
  const fair = site?.events.find(({ id }) => id === "fair");
  if (!fair) throw new Error(JSON.stringify(problems));
  return fair;
};

const saturday = "content/fair/programme/2027-03-27.yaml";
const sunday = "content/fair/programme/2027-03-28.yaml";

/** `/fair/rooms/main/`, and what is there: `2027-03-27 here Bread`. */
const pagesOf = (changes: Changes) =>
  Object.fromEntries(
    [...roomPages(fairOf(changes)).values()].map(({ url, days }) => [
      url,
      days.flatMap(({ day, entries }) =>
        entries.map(({ place, session, slot }) =>
          [day.id, place, session?.session.id ?? slot.title].join(" "),
        ),
      ),
    ]),
  );

describe("rooms", () => {
  test("have a page where several are in use, without what is everywhere", () => {
    expect(pagesOf({})).toEqual({
      "/fair/rooms/main/": ["2027-03-27 here bread"],
      "/fair/rooms/small/": ["2027-03-27 here maps", "2027-03-27 here songs"],
    });
  });

  test("have none where one alone is", () => {
    expect(pagesOf({ [saturday]: ["room: small", "room: main"] })).toEqual({});
  });

  test("of two venues that have one id have two addresses", () => {
    const barn =
      "barn:\n  name: Barn\n  address: { city: Milton }\n  rooms: { main: { name: Loft } }\n";
    const changes = {
      "data/venues.yaml": ["hall:\n", `${barn}hall:\n`],
      [sunday]: ["title: Groups\n", "title: Groups\n  venue: barn\n  room: main\n"],
    } as const;
    expect(Object.keys(pagesOf(changes))).toContain("/fair/rooms/barn--main/");
  });

  test("hold what is in several of them, however they are listed", () => {
    const pages = pagesOf({ [saturday]: ["room: main", "room: [small, main]"] });
    for (const url of ["/fair/rooms/main/", "/fair/rooms/small/"])
      expect(pages[url]).toContain("2027-03-27 here bread");
    const [, slot] =
      fairOf({ [saturday]: ["room: main", "room: [small, main]"] }).days[0]?.slots ?? [];
    expect(knownRooms(slot?.rooms ?? []).map(({ id }) => id)).toEqual(["main", "small"]);
  });

  test("are left by what is no longer in both", () => {
    const moved = "room: main\n  previously: [{ room: [main, small] }]\n";
    const pages = pagesOf({ [saturday]: ["room: main\n", moved] });
    expect(pages["/fair/rooms/main/"]).toEqual(["2027-03-27 here bread"]);
    expect(pages["/fair/rooms/small/"]).toContain("2027-03-27 elsewhere bread");
  });

  test("say what has moved to another", () => {
    const moved = "room: main\n  previously: [{ time: 16:30–17:00, room: small }]\n";
    expect(pagesOf({ [saturday]: ["room: main\n", moved] })["/fair/rooms/small/"]).toEqual([
      "2027-03-27 here maps",
      "2027-03-27 here songs",
      "2027-03-27 elsewhere bread",
    ]);
  });
});

describe("tracks", () => {
  const tracksOf = (tracks: string) =>
    fairOf({ "content/fair/event.md": ["crafts: { title: Crafts }", tracks] }).tracks;

  test.each([
    { tracks: "crafts: { title: Crafts }", letters: "C" },
    { tracks: "crafts: { title: crafts }\n  code: { title: Code }", letters: "CO" },
    { tracks: "crafts: { title: Crafts }\n  code: { title: Code, letter: c }", letters: "RC" },
    { tracks: "crafts: { title: Éveil }\n  b: { title: “3D” }", letters: "É3" },
    { tracks: "crafts: { title: A }\n  b: { title: A }", letters: "AA" },
  ])("$letters are the letters of $tracks", ({ tracks, letters }) => {
    expect(
      tracksOf(tracks)
        .map(({ letter }) => letter)
        .join(""),
    ).toBe(letters);
  });

  test("have the colour that they were given, or one of their own", () => {
    const [first, second, third] = tracksOf(
      'crafts: { title: Crafts }\n  b: { title: B, accent: "#123456" }\n  d: { title: D }',
    );
    expect(second?.colour).toBe("#123456");
    expect(first?.colour).not.toBe(third?.colour);
  });
});
