/** At the foot of a session: who sits in the room stays there, and sees what runs elsewhere at the same time. */
import { describe, expect, test } from "vitest";
import { loadVillage } from "../content/village.ts";
import { renderPages } from "../render-pages.ts";

const session = (title: string): string => `---\ntitle: ${title}\nspeakers: tba\n---\n`;

/** A day in two rooms: a plenary, two talks at once in each of two hours, and a walk outside. */
const day = `
- { time: 9:00–10:00, session: plenary }
- time: 10:00–12:00
  title: Talks
  sessions:
    - { session: bread, room: main, time: 10:00–11:00 }
    - { session: maps, room: small, time: 10:00–11:00 }
    - { session: songs, room: main, time: 11:00–12:00 }
    - { session: looms, room: small, time: 11:00–12:00 }
- { time: 10:30–11:30, venue: hill, session: walk }
- { time: 14:00–15:00, room: tba, session: open }
- { time: tba, room: main, session: later }
`;

const { site } = loadVillage({
  "content/fair/programme/2027-03-27.yaml": day,
  "content/fair/programme/2027-03-28.yaml": undefined,
  "content/fair/news/programme.md": undefined,
  ...Object.fromEntries(
    ["plenary", "bread", "maps", "songs", "walk", "open", "later"].map((id) => [
      `content/fair/sessions/${id}.md`,
      session(id.toUpperCase()),
    ]),
  ),
  "content/fair/sessions/looms.md": session("LOOMS").replace(
    "speakers",
    "status: cancelled\nspeakers",
  ),
  "data/venues.yaml":
    "hall:\n  name: Hall\n  rooms:\n    main: { name: Main room }\n    small: { name: Small room }\nhill:\n  name: The hill\n",
});
if (!site) throw new Error("cannot be read");
const pages = renderPages(site);

/** What a session's page says below its text, without markup. */
const foot = (id: string, part: "nav" | "section"): string => {
  const html = pages.get(`/fair/sessions/${id}/`) ?? "";
  const [found = ""] =
    (part === "nav"
      ? /<nav class="around".*?<\/nav>/s.exec(html)
      : /<section class="meanwhile".*?<\/section>/s.exec(html)) ?? [];
  return found
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
};

describe("before and after", () => {
  test("in this room, with the hours; what is in all rooms is in this one too", () => {
    expect(foot("bread", "nav")).toMatch(
      /Before, in this room.*9 AM.*PLENARY.*Next, in this room.*11 AM.*SONGS/,
    );
    expect(foot("maps", "nav")).toMatch(/PLENARY.*LOOMS/);
    expect(foot("maps", "nav")).not.toContain("BREAD");
  });

  test("what is called off is told", () => {
    expect(foot("maps", "nav")).toMatch(/Cancelled.*LOOMS/i);
  });

  test("of a place apart, of a room or an hour not known there is none", () => {
    expect(foot("walk", "nav")).toBe("");
    expect(foot("open", "nav")).toBe("");
    expect(foot("later", "nav")).toBe("");
  });
});

describe("at the same time", () => {
  test("in other rooms and places, with room and hours", () => {
    expect(foot("bread", "section")).toMatch(
      /At the same time.*10 AM.*Small room.*MAPS.*10:30 AM.*WALK/,
    );
    expect(foot("bread", "section")).not.toContain("SONGS");
    expect(foot("walk", "section")).toMatch(/BREAD.*MAPS.*SONGS.*LOOMS/);
  });

  test("beside what all come to there is nothing", () => {
    expect(foot("plenary", "section")).toBe("");
    expect(foot("later", "section")).toBe("");
  });
});
