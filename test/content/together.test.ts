/** What shares a room by intention is no mistake; what does not say so still is. */
import { describe, expect, test } from "vitest";
import { places, saturday, sunday } from "./problem.ts";

const talk = (title: string): string => `---\ntitle: ${title}\nspeakers: [ada]\n---\n`;

/** The problems of a day of talks, all of them Ada's. */
const problemsOf = (day: string): readonly string[] =>
  places({
    [saturday]: day,
    [sunday]: undefined,
    "content/fair/news/programme.md": undefined,
    ...Object.fromEntries(
      ["bread", "maps", "songs"].map((id) => [`content/fair/sessions/${id}.md`, talk(id)]),
    ),
  })
    .filter((problem) => /room-overlap|double-booked|bad-value|wrong-type/.test(problem))
    .map((problem) => problem.replace(`${saturday}:`, ""));

const slot = (sessions: string, more = ""): string =>
  `- { time: 10:00–12:00, title: Posters, room: main, sessions: [${sessions}]${more} }\n`;
const together = ", together: true";

describe("within a slot", () => {
  const own = "{ session: bread, room: main }, { session: maps, room: main }, songs";

  test("sessions in one room are meant to be, and whoever shows two walks between them", () => {
    expect(problemsOf(slot(own))).toEqual([
      expect.stringContaining("room-overlap"),
      expect.stringContaining("speaker-double-booked"),
    ]);
    expect(problemsOf(slot(own, together))).toEqual([]);
  });

  test("nobody is in two rooms", () => {
    const apart = "{ session: bread, room: main }, { session: maps, room: small }, songs";
    expect(problemsOf(slot(apart, together))).toEqual([
      expect.stringContaining("speaker-double-booked"),
    ]);
  });
});

describe("beside another slot", () => {
  const stand = "- { time: 9:00–18:00, room: main, title: Stands";

  test("it shares its room if both say so", () => {
    const day = `${slot("bread, maps, songs", together)}${stand}${together} }\n`;
    expect(problemsOf(day)).toEqual([]);
  });

  test("a mistake is told if one of them does not", () => {
    for (const [first, second] of [
      [together, ""],
      ["", together],
    ])
      expect(problemsOf(`${slot("bread, maps, songs", first)}${stand}${second} }\n`)).toEqual([
        expect.stringContaining("room-overlap"),
      ]);
  });

  test("nobody is at a poster and in a talk elsewhere", () => {
    const day = `${slot("bread, maps", together)}- { time: 10:00–11:00, room: small, session: songs }\n`;
    expect(problemsOf(day).filter((one) => one.includes("double-booked"))).toHaveLength(2);
  });
});

test("it is true or false", () => {
  expect(problemsOf(slot("bread, maps, songs", ", together: posters"))).toEqual([
    expect.stringContaining("wrong-type"),
  ]);
});
