/** Ids, days and rooms of schedules that several systems made together: what tells people, sessions and days apart. */
import { describe, expect, test } from "vitest";
import { importText, linesOf } from "./harness.ts";

const schedule = (days: string, zone = "Europe/Berlin"): string =>
  `<schedule><conference><title>Merged 2027</title><time_zone_name>${zone}</time_zone_name></conference>${days}</schedule>`;

const event = (id: string, at: string, title: string, people = "", more = ""): string =>
  `<event id="${id}"><date>${at}</date><duration>00:30</duration><title>${title}</title><persons>${people}</persons>${more}</event>`;

const inRoom = (day: string, ...events: readonly string[]): string =>
  `<day ${day}><room name="R">${events.join("")}</room></day>`;

/** Two events at ten and eleven of one day. */
const two = (first: readonly [string, string], second: readonly [string, string]): string =>
  schedule(
    inRoom(
      'date="2027-06-12"',
      event(first[0], "2027-06-12T10:00:00+02:00", "A", first[1]),
      event(second[0], "2027-06-12T11:00:00+02:00", "B", second[1]),
    ),
  );

const person = (id: string, name: string): string => `<person id="${id}">${name}</person>`;

describe("people", () => {
  test.each([["0"], ["7"], [""], ["0b1c6a52-3c0e-4f0b-8d52-5f3f8e1f9d11"]])(
    "who share the id “%s” are as many as their names",
    async (id) => {
      const imported = await importText(
        two(["1", person(id, "Ada")], ["2", person(id, "Bob") + person(id, "ADA")]),
      );
      expect(linesOf(imported.event())).toEqual([
        "2027-06-12 12 10:00–10:30 R: A (Ada)",
        "2027-06-12 12 11:00–11:30 R: B (Bob, Ada)",
      ]);
      expect(imported.result.counts.people).toEqual({ source: 2, result: 2, away: 0 });
      expect(imported.result.counts.names).toEqual({ source: 2, result: 2, away: 0 });
    },
  );

  test("who share an id are told, with all names", async () => {
    const imported = await importText(two(["1", person("7", "Ada")], ["2", person("7", "Bob")]));
    expect(imported.note("shared-id")).toEqual(["7: Ada / Bob"]);
  });

  test("with ids of their own are two, though they have one name", async () => {
    const imported = await importText(two(["1", person("7", "Ada")], ["2", person("8", "Ada")]));
    expect(imported.result.counts.people.result).toBe(2);
  });

  test("of schedule.json keep the biography of their own name", async () => {
    const record = (name: string, biography: string) => ({ id: 7, name, biography });
    const talk = (title: string, hour: string, name: string) => ({
      title,
      start: `2027-06-12T${hour}:00:00+02:00`,
      duration: "0:30",
      room: { name: "R" },
      persons: [{ id: 7, name }],
    });
    const imported = await importText(
      JSON.stringify({
        schedule: {
          conference: { title: "T 2027", time_zone_name: "Europe/Berlin", days: [] },
          events: [talk("A", "10", "Ada"), talk("B", "11", "Bob")],
          persons: [record("Ada", "Counts."), record("Bob", "Sings.")],
        },
      }),
    );
    expect(imported.read("content/2027-t/speakers/ada.md")).toContain("Counts.");
    expect(imported.read("content/2027-t/speakers/bob.md")).toContain("Sings.");
  });

  test("of Sessionize who share an id both speak where it is named", async () => {
    const imported = await importText(
      JSON.stringify({
        categories: [],
        sessions: [
          {
            id: "1",
            title: "A",
            startsAt: "2027-06-12T10:00:00",
            endsAt: "2027-06-12T10:30:00",
            speakers: ["x"],
          },
        ],
        speakers: [
          { id: "x", fullName: "Ada" },
          { id: "x", fullName: "Bob" },
        ],
      }),
      { timezone: "UTC", event: "e" },
    );
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00–10:30: A (Ada, Bob)"]);
  });

  test("keep their files, renamed or not, when their id begins to be another’s too, and ceases to", async () => {
    const before = two(["1", person("7", "Ada")], ["2", person("8", "Eve")]);
    const shared = two(["1", person("7", "Ada")], ["2", person("7", "Bob") + person("8", "Eve")]);
    const first = await importText(before);
    const folder = "content/2027-merged/speakers";
    first.write(`${folder}/eve.md`, `${first.read(`${folder}/eve.md`)}\nWritten here.\n`);
    const second = await importText(shared, { into: first.folder, prunes: true });
    expect(second.note("added")).toEqual([`${folder}/bob.md`]);
    expect(second.note("pruned")).toEqual([]);
    expect(linesOf(second.event())).toEqual([
      "2027-06-12 12 10:00–10:30 R: A (Ada)",
      "2027-06-12 12 11:00–11:30 R: B (Bob, Eve)",
    ]);
    const again = await importText(shared, { into: first.folder });
    expect(again.result.changes.size).toBe(0);
    const third = await importText(before, { into: first.folder, prunes: true });
    expect(third.note("pruned")).toEqual([`${folder}/bob.md`]);
    expect(third.read(`${folder}/ada.md`)).toContain("id: 7\n");
    expect(third.read(`${folder}/eve.md`)).toContain("Written here.");
  });
});

describe("sessions", () => {
  test("that share an id are told apart by their titles, whichever comes first", async () => {
    const first = await importText(two(["5", ""], ["5", ""]));
    expect(first.note("double-id")).toEqual(["5: A / B"]);
    const swapped = schedule(
      inRoom(
        'date="2027-06-12"',
        event("5", "2027-06-12T09:00:00+02:00", "B"),
        event("5", "2027-06-12T10:00:00+02:00", "A"),
      ),
    );
    const second = await importText(swapped, { into: first.folder });
    expect(second.note("updated")).toEqual([
      "content/2027-merged/programme/2027-06-12.yaml (b): time",
    ]);
    expect(linesOf(second.event())).toEqual([
      "2027-06-12 12 09:00–09:30 R: B",
      "2027-06-12 12 10:00–10:30 R: A",
    ]);
  });

  test("with the id 0 have none", async () => {
    const imported = await importText(two(["0", ""], ["0", ""]));
    expect(imported.note("double-id")).toEqual([]);
    expect(imported.result.counts.sessions.result).toBe(2);
  });
});

describe("a day is the local date on which its sessions begin", () => {
  const kolkata = (bounds: string, ...hours: readonly string[]): string =>
    schedule(
      inRoom(bounds, ...hours.map((at, i) => event(String(i + 1), at, `T${i + 1}`))),
      "Asia/Kolkata",
    );

  test.each([
    [
      "bounds in UTC",
      'date="2027-06-11" start="2027-06-11T21:30:00+00:00" end="2027-06-12T21:29:00+00:00"',
    ],
    [
      "bounds that begin before its midnight",
      'date="2027-06-11" start="2027-06-11T18:00:00Z" end="2027-06-12T17:59:00Z"',
    ],
    ["no bounds", 'date="2027-06-11"'],
  ])("%s", async (_, bounds) => {
    const imported = await importText(
      kolkata(bounds, "2027-06-12T10:30:00+05:30", "2027-06-12T17:00:00Z", "2027-06-12T18:45:00Z"),
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-06-12 12 10:30–11:00 R: T1",
      "2027-06-12 12 22:30–23:00 R: T2",
      "2027-06-12 13 00:15–00:45 R: T3",
    ]);
  });

  test("a session of the next morning that UTC puts into it is the next day’s", async () => {
    const imported = await importText(
      kolkata(
        'date="2027-06-11" start="2027-06-11T04:00:00+00:00" end="2027-06-12T03:59:00+00:00"',
        "2027-06-11T10:30:00+05:30",
        "2027-06-12T09:15:00+05:30",
      ),
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 10:30–11:00 R: T1",
      "2027-06-12 12 09:15–09:45 R: T2",
    ]);
  });

  test("past midnight belongs to it only where it began before, or says so by the local clock", async () => {
    const night = (bounds: string): Promise<readonly string[]> =>
      importText(schedule(inRoom(bounds, event("1", "2027-06-13T01:00:00+02:00", "Late")))).then(
        (imported) => linesOf(imported.event()),
      );
    expect(await night('date="2027-06-12"')).toEqual(["2027-06-13 13 01:00–01:30 R: Late"]);
    expect(
      await night(
        'date="2027-06-12" start="2027-06-12T06:00:00+02:00" end="2027-06-13T05:59:00+02:00"',
      ),
    ).toEqual(["2027-06-12 13 01:00–01:30 R: Late"]);
  });
});

describe("schedule.json", () => {
  const json = (
    tracks: readonly unknown[],
    rooms: Readonly<Record<string, readonly unknown[]>> | readonly unknown[],
    named: readonly string[] = [],
  ): string =>
    JSON.stringify({
      schedule: {
        conference: {
          title: "T 2027",
          time_zone_name: "Europe/Berlin",
          tracks,
          rooms: named.map((name) => ({ name, capacity: 30 })),
          days: [{ date: "2027-06-12", rooms }],
        },
      },
    });
  const talk = (id: number, title: string, more: Readonly<Record<string, unknown>> = {}) => ({
    id,
    title,
    date: `2027-06-12T${9 + id}:00:00+02:00`,
    duration: "00:30",
    ...more,
  });

  test("whose tracks have no slug: what has no track has none, and lunch is a meal", async () => {
    const imported = await importText(
      json([{ name: "Sea" }, { name: "Land" }], {
        R: [
          talk(1, "Boats", { track: "Sea", persons: [{ name: "Ada" }] }),
          talk(2, "Clouds", { persons: [{ name: "Ada" }] }),
          talk(3, "Lunch"),
        ],
      }),
    );
    expect(imported.event().sessions.map(({ title, track }) => [title, track?.title])).toEqual([
      ["Boats", "Sea"],
      ["Clouds", undefined],
    ]);
    expect(imported.read("content/2027-t/programme/2027-06-12.yaml")).toContain("kind: meal\n");
  });

  test("whose list of rooms and event name two: the list counts, as in apps, and it is told", async () => {
    const imported = await importText(json([], { Hall: [talk(1, "A", { room: "Tent" })] }));
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00–10:30 Hall: A"]);
    expect(imported.note("room-differs")).toEqual(["A: Hall (Tent)"]);
  });

  test("whose list of rooms has short names for those of the conference", async () => {
    const imported = await importText(
      json([], { hall: [talk(1, "A", { room: "Hall" })] }, ["Hall"]),
    );
    expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00–10:30 Hall: A"]);
    expect(imported.result.counts.rooms.result).toBe(1);
  });
});

test("schedule.xml whose rooms and events name two: the list counts", async () => {
  const imported = await importText(
    schedule(
      inRoom(
        'date="2027-06-12"',
        event("1", "2027-06-12T10:00:00+02:00", "A", "", "<room>Tent</room>"),
      ),
    ),
  );
  expect(linesOf(imported.event())).toEqual(["2027-06-12 12 10:00–10:30 R: A"]);
  expect(imported.note("room-differs")).toEqual(["A: R (Tent)"]);
});
