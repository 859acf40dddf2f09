/** What `record --dry-run` says, and proposes to paste: pasted, nothing more is proposed and the site is sound. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { type Proposal, proposalsFor } from "../../src/record/proposals.ts";
import { tellChanges } from "../../src/record/tell-changes.ts";
import { event, saturday, sunday } from "./problem.ts";
import { type Changes, withVillage } from "./village.ts";

const file = "content/fair/revisions.json";
const now = "2027-02-03T09:00";

const recordOf = (changes: Changes): string =>
  withVillage(changes, (folder) =>
    JSON.stringify(
      loadSite(folder, { now: "2027-01-10T12:00" }).comparisons.get("fair")?.().current,
    ),
  );

/** Calls back with the village as it was recorded, and then changed. */
const changed = <T>(before: Changes, after: Changes, use: (folder: string) => T): T =>
  withVillage({ ...before, ...after, [file]: recordOf(before) }, use);

const proposalsIn = (folder: string): readonly Proposal[] => {
  const { comparisons, content } = loadSite(folder, { now });
  const changes = comparisons.get("fair")?.().changes ?? [];
  return [...proposalsFor(content, "fair", changes).values()].flat();
};

/** Pastes from the end on, so that places stay where they are. */
const paste = (folder: string, all: readonly Proposal[]): void => {
  for (const { file, start, end, text } of all.toSorted((a, b) => b.start - a.start)) {
    const path = join(folder, file);
    const written = readFileSync(path, "utf8");
    writeFileSync(path, written.slice(0, start) + text + written.slice(end));
  }
};

const previouslyIn = (folder: string): readonly string[] =>
  (loadSite(folder, { now }).site?.events ?? [])
    .flatMap(({ days }) => days.flatMap(({ slots }) => slots))
    .flatMap((slot) => [slot, ...slot.sessions])
    .flatMap(({ previously }) => previously)
    .map(({ date, span, rooms }) =>
      [
        date?.toISODate(),
        span && `${span.start.toFormat("HH:mm")}–${span.end.toFormat("HH:mm")}`,
        ...rooms.map(({ id }) => id),
      ]
        .filter(Boolean)
        .join(" "),
    );

const dance = {
  "content/fair/sessions/dance.md": "---\ntitle: A dance\nspeakers: [ada]\n---\n\nCome.\n",
} as const;
const sundayWith = (slot: string): Changes => ({
  ...dance,
  [sunday]: `${slot}\n- time: 10:00–12:00\n  title: Groups\n  kind: workshop\n  themes: [water]\n`,
});

const moves: readonly (readonly [string, Changes, Changes, string, readonly string[]])[] = [
  [
    "a slot that was in one room and is in two",
    {},
    { [saturday]: ["room: main", "room: [small, main]"] },
    "content/fair/programme/2027-03-27.yaml:5",
    ["main"],
  ],
  [
    "a slot that was in two rooms and is in one",
    { [saturday]: ["room: main", "room: [small, main]"] },
    { [saturday]: ["room: main", "room: main"] },
    "content/fair/programme/2027-03-27.yaml:5",
    ["main small"],
  ],
  [
    "a slot on lines of its own",
    {},
    { [saturday]: ["10:30–12:00\n  room: main", "12:30–14:00\n  room: small"] },
    "content/fair/programme/2027-03-27.yaml:5",
    ["10:30–12:00 main"],
  ],
  [
    "one within braces",
    sundayWith("- { time: 14:00–15:00, session: dance, room: main }"),
    sundayWith("- { time: 16:00–17:00, session: dance, room: main }"),
    "content/fair/programme/2027-03-28.yaml:1",
    ["14:00–15:00"],
  ],
  [
    "one that moved before",
    sundayWith(
      "- time: 14:00–15:00\n  session: dance\n  previously:\n    - time: 9:00–10:00\n      room: main",
    ),
    sundayWith(
      "- time: 16:00–17:00\n  session: dance\n  previously:\n    - time: 9:00–10:00\n      room: main",
    ),
    "content/fair/programme/2027-03-28.yaml:4",
    ["14:00–15:00", "09:00–10:00 main"],
  ],
  [
    "one that moved before, within brackets",
    sundayWith("- time: 14:00–15:00\n  session: dance\n  previously: [{ room: main }]"),
    sundayWith("- time: 16:00–17:00\n  session: dance\n  previously: [{ room: main }]"),
    "content/fair/programme/2027-03-28.yaml:3",
    ["14:00–15:00", "main"],
  ],
  [
    "a session of several, with an hour of its own",
    {},
    { [saturday]: ["time: 14:00–15:00", "time: 14:30–15:00"] },
    "content/fair/programme/2027-03-27.yaml:11",
    ["14:00–15:00"],
  ],
  [
    "a session that moved to a block on another day",
    sundayWith("- time: 16:00–17:00\n  title: Talks\n  room: main\n  sessions: [dance]\n"),
    {
      ...sundayWith(""),
      [saturday]: ["  sessions:\n", "  sessions:\n    - dance\n"],
    },
    "content/fair/programme/2027-03-27.yaml:11",
    ["2027-03-28 16:00–17:00 main"],
  ],
];

describe("what is to be pasted for", () => {
  test.each(moves)("%s", (_, before, after, place, previously) => {
    changed(before, after, (folder) => {
      const all = proposalsIn(folder);
      expect(all.map((one) => `${one.file}:${one.line}`)).toEqual([place]);
      paste(folder, all);
      expect(
        loadSite(folder, { now }).problems.filter(({ severity }) => severity === "error"),
      ).toEqual([]);
      expect(previouslyIn(folder)).toEqual(previously);
      expect(proposalsIn(folder)).toEqual([]);
    });
  });

  test.each([
    ["an event of another date", "start: 2027-03-27T10:00", "start: 2027-03-27T09:00"],
    [
      "one that says it is scheduled",
      "start: 2027-03-27T10:00",
      "status: scheduled\nstart: 2027-03-27T09:00",
    ],
  ])("%s", (_, from, to) => {
    changed({}, { [event]: [from, to] }, (folder) => {
      paste(folder, proposalsIn(folder));
      expect(loadSite(folder, { now }).site?.events[0]).toMatchObject({ status: "rescheduled" });
      expect(loadSite(folder, { now }).site?.events[0]?.previousStart?.toISO()).toContain(
        "2027-03-27T10:00",
      );
      expect(proposalsIn(folder)).toEqual([]);
    });
  });

  test("a session that was taken out: that it is cancelled", () => {
    const slot = "- time: 10:30–12:00\n  room: main\n  session: bread\n";
    changed({}, { [saturday]: [slot, ""] }, (folder) => {
      paste(folder, proposalsIn(folder));
      const bread = loadSite(folder, { now }).site?.events[0]?.sessions.find(
        ({ id }) => id === "bread",
      );
      expect(bread?.status).toBe("cancelled");
      expect(proposalsIn(folder)).toEqual([]);
    });
  });
});

describe("an event's date", () => {
  const written = "start: 2027-03-27T10:00\nend: 2027-03-28T18:00";
  const calendar = { [saturday]: undefined, [sunday]: undefined } as const;

  /** What is to be pasted, and if the change is told at all. */
  const proposed = (before: string, after: string): readonly [boolean, readonly string[]] =>
    changed(
      { ...calendar, [event]: [written, before] },
      { [event]: [written, after] },
      (folder) => {
        const { comparisons } = loadSite(folder, { now });
        const isTold = comparisons
          .get("fair")?.()
          .changes.some(({ kind }) => kind === "event");
        return [isTold ?? false, proposalsIn(folder).map(({ text }) => text.trim())];
      },
    );

  test.each([
    ["its hour", "start: 2027-03-27\nend: tba", "start: 2027-03-27T14:00\nend: tba"],
    ["its day", "start: 2027-03\nend: 2027-03", "start: 2027-03-27\nend: 2027-03-27"],
    ["its day, the first", "start: 2027-03\nend: tba", "start: 2027-03-01\nend: tba"],
  ])("of which %s is known by now is no other one", (_, before, after) => {
    expect(proposed(before, after)).toEqual([true, []]);
    expect(proposed(after, before)).toEqual([true, []]);
  });

  test.each([
    [
      "start: 2027-03-27T14:00\nend: tba",
      "start: 2027-03-27T16:00\nend: tba",
      ["status: rescheduled\nprevious_start: 2027-03-27T14:00"],
    ],
    [
      "start: 2027-03-27\nend: tba",
      "start: 2027-04-03T16:00\nend: tba",
      ["status: rescheduled\nprevious_start: 2027-03-27"],
    ],
    ["start: 2027-03\nend: tba", "start: 2027-04\nend: tba", ["status: rescheduled"]],
  ])("%s, and then another", (before, after, lines) => {
    expect(proposed(before, after)).toEqual([true, lines]);
  });

  test("of which the hour is known by now to be midnight is told", () => {
    const told = proposed("start: 2027-03-27\nend: tba", "start: 2027-03-27T00:00\nend: tba");
    expect(told).toEqual([true, []]);
  });

  test("is no other one for a record of before, which held moments alone", () => {
    const fields = "start: 2027-03-27\nend: 2027-03-28";
    const moments = recordOf({ ...calendar, [event]: [written, fields] })
      .replace('"2027-03-27"', '"2027-03-26T23:00:00Z"')
      .replace('"2027-03-28"', '"2027-03-27T23:00:00Z"');
    withVillage({ ...calendar, [event]: [written, fields], [file]: moments }, (folder) => {
      expect(loadSite(folder, { now }).comparisons.get("fair")?.().changes).toEqual([]);
    });
  });
});

test("an open end that is known by now: nothing, for what was said still holds", () => {
  const slot = (time: string) => sundayWith(`- { time: "${time}", session: dance, room: main }`);
  expect(changed(slot("20:00–"), slot("20:00–22:00"), proposalsIn)).toEqual([]);
  expect(changed(slot("20:00–22:00"), slot("20:00–"), proposalsIn)).toMatchObject([
    { text: ", previously: [{ time: 20:00–22:00 }]" },
  ]);
});

describe("what has changed is told", () => {
  const changes = {
    [saturday]: ["10:30–12:00", "12:30–14:00"],
    "content/fair/sessions/maps.md": ["---\n\nOld", "status: cancelled\n---\n\nOld"],
  } satisfies Changes;
  const tellIn = (language: string, isTrial: boolean): string =>
    changed({ "data/site.yaml": ["[en]", `[${language}]`] }, changes, (folder) =>
      tellChanges(loadSite(folder, { now }), isTrial).replaceAll(/[\u00a0\u202f]/g, " "),
    );

  test("in English, counted and one by one", () => {
    expect(tellIn("en", true).split("\n").slice(0, 3)).toEqual([
      "Village fair: 1 talk moved, 1 talk cancelled; 2 calendar entries change",
      "  Moved: “Bread for all”, Saturday, March 27, 10:30 AM – noon, Main room → Saturday, March 27, 12:30 PM – 2 PM, Main room",
      "  Cancelled: “Maps of the village”, Saturday, March 27, 2 PM – 3 PM, Small room",
    ]);
  });

  test("in French, where nouns and participles agree", () => {
    expect(tellIn("fr", true)).toContain(
      "1 conférence déplacée, 1 conférence annulée ; 2 entrées d’agenda changent",
    );
  });

  test("with the lines to paste and the way to silence, only before it is written", () => {
    expect(tellIn("en", true)).toContain(
      "content/fair/programme/2027-03-27.yaml:5, on a new line:\n  previously: [{ time: 10:30–12:00 }]",
    );
    expect(tellIn("en", true)).toContain("silent_until: 2027-02-03");
    expect(tellIn("en", false)).not.toContain("previously");
  });
});
