import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DayGrid, dayGrid } from "../../src/site/day-grid.ts";
import type { Place } from "../../src/site/grid-items.ts";
import { type Placement, type Room, type Session, type Slot, TBA } from "../../src/site/model.ts";
import { knownRooms } from "../../src/site/where.ts";
import { makeDay, makeRooms, makeSession, span } from "./small-site.ts";

const [a, b, c, d] = makeRooms({ name: "A" }, { name: "B" }, { name: "C" }, { name: "D" });
if (!a || !b || !c || !d) throw new Error("no rooms");

/** `9:00`, or `25:00` for the hour after midnight. */
const moment = (clock: string): string => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  const date = `2027-06-${11 + Math.floor(hours / 24)}`;
  return `${date}T${`${hours % 24}`.padStart(2, "0")}:${`${minutes}`.padStart(2, "0")}`;
};
const hours = (text: string) => {
  const [from = "", to = ""] = text.split("–");
  return span(moment(from), moment(to));
};

const roomsOf = (place: Room | typeof TBA | undefined): Slot["rooms"] =>
  place === TBA ? TBA : [place ?? []].flat();

const slot = (
  time: string,
  place?: Room | typeof TBA,
  facts: Partial<Slot> = {},
): Partial<Slot> => ({
  title: time,
  kind: "talks",
  span: hours(time),
  rooms: roomsOf(place),
  ...facts,
});

const gridOf = (...slots: readonly Partial<Slot>[]) => {
  const day = makeDay("2027-06-11", slots);
  return { day, grid: dayGrid(day, [day]) };
};

const nameOf = (place: Place): string => {
  if (place === undefined) return "several";
  return place === TBA ? "tba" : place.name;
};

/** “A 9:00–10:00”: the room above it, and the rows that it takes as hours. */
const seen = ({ heads, rows: all, cells }: DayGrid, thing: Slot | Placement): string => {
  const cell = cells.get(thing);
  if (!cell) return "nowhere";
  const { column, columns, row, rows } = cell;
  const above = heads.find(
    (head) => column !== undefined && column >= head.column && column < head.column + head.columns,
  );
  const lane =
    above && column !== undefined && above.columns > columns
      ? `${column - above.column + 1}/${above.columns}`
      : "";
  const from = all[row - 1]?.at.toFormat("H:mm") ?? "later";
  const to = all[row + rows - 1]?.at.toFormat("H:mm") ?? "end";
  return `${above ? nameOf(above.place) : "all"}${lane} ${from}–${to}`;
};

const noon = slot("12:00–13:00", a);

describe("a slot stands in the column of its room, from its beginning to its end", () => {
  test.each<{ name: string; slots: readonly Partial<Slot>[]; are: readonly string[] }>([
    {
      name: "two rooms at once",
      slots: [slot("9:00–10:00", a), slot("9:00–9:30", b), slot("9:30–11:00", b)],
      are: ["A 9:00–10:00", "B 9:00–9:30", "B 9:30–end"],
    },
    {
      name: "what is in no room takes all columns",
      slots: [slot("9:00–10:00"), slot("10:00–11:00", a), slot("10:00–12:00", b)],
      are: ["all 9:00–10:00", "A 10:00–11:00", "B 10:00–end"],
    },
    {
      name: "unless something is on meanwhile",
      slots: [slot("12:00–14:00"), noon, slot("12:00–13:30", b)],
      are: ["several 12:00–end", "A 12:00–13:00", "B 12:00–13:30"],
    },
    {
      name: "what overlaps in a room stands side by side, what does not has its whole width",
      slots: [
        slot("9:00–11:00", a),
        slot("10:00–12:00", a),
        slot("13:00–14:00", a),
        slot("9:00–14:00", b),
      ],
      are: ["A1/2 9:00–11:00", "A2/2 10:00–12:00", "A 13:00–end", "B 9:00–end"],
    },
    {
      name: "past midnight",
      slots: [slot("22:00–25:00", a), slot("23:30–24:30", b), slot("25:00–26:00", c)],
      are: ["A 22:00–1:00", "B 23:30–0:30", "C 1:00–end"],
    },
    {
      name: "what lasts no time has five minutes",
      slots: [slot("12:00–12:00", b), noon],
      are: ["B 12:00–12:05", "A 12:00–end"],
    },
    {
      name: "a room that is to be announced has a column",
      slots: [noon, slot("12:00–13:00", b), slot("12:00–13:00", TBA)],
      are: ["A 12:00–end", "B 12:00–end", "tba 12:00–end"],
    },
    {
      name: "what has no hour yet comes last",
      slots: [noon, slot("12:00–13:00", b), { title: "?", rooms: roomsOf(a) }],
      are: ["A 12:00–end", "B 12:00–end", "all later–end"],
    },
  ])("$name", ({ slots, are }) => {
    const { day, grid } = gridOf(...slots);
    expect(grid && day.slots.map((one) => seen(grid, one))).toEqual(are);
  });

  test.each([
    { name: "one room", slots: [slot("9:00–10:00", a), slot("9:00–10:00", a)] },
    { name: "one room after the other", slots: [slot("9:00–10:00", a), slot("10:00–11:00", b)] },
    { name: "no rooms", slots: [slot("9:00–10:00"), slot("9:00–10:00")] },
  ])("$name needs no grid", ({ slots }) => {
    expect(gridOf(...slots).grid).toBeUndefined();
  });
});

/** What stands above the columns, from the first on. */
const headsOf = (...slots: readonly Partial<Slot>[]): readonly string[] =>
  (gridOf(...slots).grid?.heads ?? []).map(({ place }) => nameOf(place));

const inRooms = (time: string, ...rooms: readonly Room[]): Partial<Slot> => ({
  ...slot(time),
  rooms,
});

describe("what is in several rooms", () => {
  const others = [a, b, c, d].map((room) => slot("11:00–12:00", room));
  const across = (...rooms: readonly Room[]) => {
    const { day, grid } = gridOf(inRooms("9:00–10:00", ...rooms), ...others);
    const [first] = day.slots;
    return first && grid?.cells.get(first);
  };

  test("spans their columns", () => {
    expect(across(b, c)).toMatchObject({ column: 2, columns: 2, spans: "rooms" });
  });

  test("brings them together, the others as they were", () => {
    expect(across(a, d)).toMatchObject({ column: 1, columns: 2, spans: "rooms" });
    expect(headsOf(inRooms("9:00–10:00", a, d), ...others)).toEqual(["A", "D", "B", "C"]);
    const twice = [inRooms("9:00–10:00", a, b), inRooms("10:00–11:00", a, c)];
    expect(headsOf(...twice, ...others)).toEqual(["B", "A", "C", "D"]);
  });

  test("does so on each day of the event, so that a room has its place", () => {
    const [first, second] = [
      makeDay("2027-06-11", [inRooms("9:00–10:00", a, d), ...others]),
      makeDay("2027-06-12", others),
    ];
    const heads = dayGrid(second, [first, second])?.heads.map(({ place }) => nameOf(place));
    expect(heads).toEqual(["A", "D", "B", "C"]);
  });

  const ring = [
    [a, b],
    [b, c],
    [a, c],
  ].map((rooms, i) => inRooms(`${i}:00–${i + 1}:00`, ...rooms));

  test("is over those between as well, and says which, where they cannot all be neighbours", () => {
    const { day, grid } = gridOf(...ring, ...others);
    const last = day.slots[2];
    expect(last && grid?.cells.get(last)).toMatchObject({
      column: 1,
      columns: 3,
      spans: "around",
    });
    expect(headsOf(...ring, ...others)).toEqual(["A", "B", "C", "D"]);
  });

  test("stands beside the rooms where something is on between them", () => {
    const { day, grid } = gridOf(...ring, ...others, slot("2:30–3:30", b));
    const last = day.slots[2];
    expect(last && grid?.cells.get(last)).toMatchObject({
      column: 1,
      columns: 1,
      spans: "elsewhere",
    });
  });

  test("or where something else is on in one of them", () => {
    const busy = [inRooms("9:00–10:00", a, b), slot("9:30–10:30", b)];
    expect(headsOf(...busy, ...others)).toEqual(["several", "A", "B", "C", "D"]);
  });

  test("alone needs no grid", () => {
    expect(gridOf(inRooms("9:00–10:00", a, b), slot("10:00–11:00", a)).grid).toBeUndefined();
  });

  test("leaves a pointer over the rooms that it was in", () => {
    const { grid } = gridOf(
      {
        ...slot("15:00–16:00", c),
        previously: [{ date: undefined, span: hours("12:30–13:00"), rooms: [a, b] }],
      },
      ...others,
    );
    const cells = [...(grid?.cells ?? [])].flatMap(([thing, cell]) =>
      "was" in thing ? [cell] : [],
    );
    expect(cells).toMatchObject([{ column: 1, columns: 2, spans: "rooms" }]);
  });
});

describe("columns stand as the venue lists the rooms", () => {
  const desk: Partial<Slot> = { ...slot("9:00–9:30", a), kind: "welcome" };

  test("those with talks first", () => {
    expect(headsOf(desk, slot("9:00–10:00", c), slot("9:00–10:00", b))).toEqual(["B", "C", "A"]);
  });
});

describe("what is open beside the programme", () => {
  const plain = (time: string, room: Room, kind: Slot["kind"] = "other"): Partial<Slot> => ({
    ...slot(time, room),
    kind,
  });
  const lunch: Partial<Slot> = { ...slot("12:00–13:00"), kind: "meal" };
  const elsewhere = { ...a.venue, id: "musee" };
  const talks = ["10:00–11:00", "11:00–12:00", "13:00–14:00"].flatMap((time) => [
    slot(time, a),
    slot(time, b),
  ]);
  const repairs = (kind: Session["kind"]): Partial<Slot> => {
    const table = block("9:30–14:00", c, [[c]]);
    const sessions = (table.sessions ?? []).map((one) => ({
      ...one,
      session: makeSession({ kind }),
    }));
    return { ...table, kind: "other", isSession: true, sessions };
  };
  const standing = (...slots: readonly Partial<Slot>[]) =>
    gridOf(...slots).grid?.standing.map(({ title }) => title);

  test.each<{ name: string; slots: readonly Partial<Slot>[]; are: readonly string[] }>([
    {
      name: "a desk that is open during lunch",
      slots: [plain("11:30–12:30", c, "welcome"), lunch, ...talks],
      are: ["11:30–12:30"],
    },
    {
      name: "a quiet room for half of the day, though nothing is for all",
      slots: [plain("10:00–13:00", c), ...talks],
      are: ["10:00–13:00"],
    },
    {
      name: "twice in one room, of which one is long",
      slots: [plain("9:30–10:00", c), plain("11:00–14:00", c), lunch, ...talks],
      are: ["9:30–10:00", "11:00–14:00"],
    },
    {
      name: "in two rooms at once",
      slots: [inRooms("10:00–14:00", c, d), lunch, ...talks].map((one, i) =>
        i === 0 ? { ...one, kind: "social" as const } : one,
      ),
      are: ["10:00–14:00"],
    },
    {
      name: "without a room, all day",
      slots: [{ ...slot("9:30–14:00"), kind: "welcome" }, lunch, ...talks],
      are: ["9:30–14:00"],
    },
    {
      name: "in a room that is to be announced",
      slots: [{ ...plain("9:30–14:00", c), rooms: TBA }, lunch, ...talks],
      are: ["9:30–14:00"],
    },
    {
      name: "at another venue",
      slots: [{ ...slot("9:30–14:00"), kind: "social", venue: elsewhere }, lunch, ...talks],
      are: ["9:30–14:00"],
    },
    {
      name: "a session that is no talk",
      slots: [repairs("other"), lunch, ...talks],
      are: ["9:30–14:00"],
    },
    { name: "not one that is", slots: [repairs("demo"), lunch, ...talks], are: [] },
    { name: "not a short party", slots: [plain("14:00–15:00", c, "social"), ...talks], are: [] },
    {
      name: "not where a talk is, too",
      slots: [plain("11:30–14:00", c), slot("10:00–11:00", c), lunch, ...talks],
      are: [],
    },
    {
      name: "not a workshop, however long",
      slots: [plain("10:00–14:00", c, "workshop"), lunch, ...talks],
      are: [],
    },
    {
      name: "nothing where no kinds are given",
      slots: [lunch, ...talks, slot("10:00–14:00", c)].map((one) => ({
        ...one,
        kind: "other" as const,
      })),
      are: [],
    },
  ])("$name", ({ slots, are }) => {
    expect(standing(...slots)).toEqual(are);
  });

  test("has no column, so that lunch takes all of them", () => {
    const { day, grid } = gridOf(plain("9:00–18:00", c, "welcome"), lunch, ...talks);
    const shown = (one: Slot | undefined) => one && grid && seen(grid, one);
    expect(shown(day.slots[0])).toBe("nowhere");
    expect(shown(day.slots[1])).toBe("all 12:00–13:00");
    expect(grid?.heads.map(({ place }) => nameOf(place))).toEqual(["A", "B"]);
  });
});

const block = (
  time: string,
  own: Room | undefined,
  parts: readonly [Room | undefined, string?][],
): Partial<Slot> => {
  const facts = slot(time, own);
  const sessions = parts.map(([place, ownTime], i): Placement => ({
    session: makeSession({ id: `s${i}` }),
    slot: makeDay("2027-06-11", [facts]).slots[0] ?? fail(),
    span: hours(ownTime ?? time),
    hasOwnTime: ownTime !== undefined,
    rooms: roomsOf(place),
    previously: [],
  }));
  return { ...facts, sessions };
};
const fail = (): never => {
  throw new Error("a day without its slot");
};

describe("the sessions of a block", () => {
  const where = (...slots: readonly [Partial<Slot>, ...Partial<Slot>[]]) => {
    const { day, grid } = gridOf(...slots, slot("9:00–18:00", c));
    const [first] = day.slots;
    if (!grid || !first) throw new Error("a day without grid");
    return [first, ...first.sessions].map((thing) => seen(grid, thing));
  };

  test("stay in it when they are in its room", () => {
    expect(where(block("9:00–10:00", a, [[a], [a, "9:30–10:00"]]))).toEqual([
      "A 9:00–10:00",
      "nowhere",
      "nowhere",
    ]);
  });

  test("stand in their own rooms, the block in a line above them", () => {
    expect(
      where(
        block("9:00–11:00", undefined, [
          [a, "9:00–10:00"],
          [b, "9:30–11:00"],
        ]),
      ),
    ).toEqual(["all 9:00–9:00", "A 9:00–10:00", "B 9:30–11:00"]);
  });

  test("follow one another in equal shares when they have no hours", () => {
    expect(where(block("9:00–10:00", undefined, [[a], [b], [a]]))).toEqual([
      "all 9:00–9:00",
      "A 9:00–9:30",
      "B 9:00–10:00",
      "A 9:30–10:00",
    ]);
  });
});

describe("the line of a block", () => {
  const talks = block("9:00–11:00", undefined, [
    [a, "9:00–10:00"],
    [b, "9:00–11:00"],
  ]);
  const lineOf = (...slots: readonly Partial<Slot>[]) => {
    const { day, grid } = gridOf(talks, ...slots);
    const [first] = day.slots;
    return { grid, line: first && grid?.cells.get(first) };
  };

  test("is as high as its words, and no time passes in it", () => {
    const { grid, line } = lineOf();
    expect(line).toMatchObject({ column: undefined, row: 1, rows: 1, line: "block" });
    expect(grid?.rows.map(({ minutes }) => minutes)).toEqual([0, 30, 30, 30, 30]);
  });

  test("leaves out the rooms in which something is going on", () => {
    expect(lineOf(slot("8:00–12:00", c)).line).toMatchObject({ column: 1, columns: 2 });
  });

  test("is a column beside them if something is going on in all", () => {
    const { line } = lineOf(slot("8:00–9:30", a), slot("8:30–12:00", b));
    expect(line).toMatchObject({ column: 1, columns: 1 });
    expect(line).not.toHaveProperty("line");
  });
});

describe("what is called off", () => {
  const off = (time: string, place: Room): Partial<Slot> => ({
    ...slot(time, place),
    status: "cancelled",
  });
  const cellOf = (...slots: readonly Partial<Slot>[]) => {
    const { day, grid } = gridOf(...slots, slot("9:00–11:00", b));
    const [first] = day.slots;
    return { heads: grid?.heads, cell: first && grid?.cells.get(first) };
  };

  test("takes no lane from what is there instead", () => {
    const { heads, cell } = cellOf(off("9:00–10:00", a), slot("9:00–10:00", a));
    expect(heads?.map(({ columns }) => columns)).toEqual([1, 1]);
    expect(cell).toMatchObject({ column: 1, columns: 1, line: "instead" });
  });

  test("stands where it was as long as nothing else does", () => {
    const { cell } = cellOf(off("9:00–10:00", a), slot("10:00–11:00", a));
    expect(cell).toMatchObject({ column: 1, columns: 1 });
    expect(cell).not.toHaveProperty("line");
  });
});

describe("what has moved leaves a pointer", () => {
  const moved = (...was: readonly Room[]): Partial<Slot> => ({
    ...slot("15:00–16:00", b),
    previously: [{ date: undefined, span: hours("12:00–13:00"), rooms: was }],
  });
  const pointers = (grid: DayGrid | undefined) =>
    [...(grid?.cells ?? [])].flatMap(([thing, { column }]) => ("was" in thing ? [column] : []));

  test("where its place is free", () => {
    expect(
      pointers(
        gridOf(slot("12:00–13:00", b), slot("15:00–16:00", c), slot("9:00–10:00", a), moved(a))
          .grid,
      ),
    ).toEqual([1]);
  });
  test("and none where something else is now", () => {
    expect(pointers(gridOf(noon, slot("12:00–13:00", b), moved(a)).grid)).toEqual([]);
  });
});

describe("rows", () => {
  const told = (...slots: readonly Partial<Slot>[]) =>
    gridOf(...slots).grid?.rows.map(({ at, minutes, isHalf, isGap }) =>
      [at.toFormat("H:mm"), minutes, ...(isHalf ? ["half"] : []), ...(isGap ? ["gap"] : [])].join(
        " ",
      ),
    );

  test("are as high as they are long, with a line at each hour and half", () => {
    expect(told(slot("9:10–10:40", a), slot("9:15–10:00", b))).toEqual([
      "9:10 5",
      "9:15 15",
      "9:30 30 half",
      "10:00 30 half",
      "10:30 10 half",
    ]);
  });

  test("of what is for all, of nothing and of one thing that goes on and on are lower, and say so", () => {
    const rows = told(
      slot("9:00–9:30", a),
      slot("9:00–9:30", b),
      slot("9:30–10:30"),
      slot("12:00–18:00", a),
    );
    expect(rows).toEqual([
      "9:00 30 half",
      "9:30 15 half gap",
      "10:30 15 half gap",
      "12:00 60 half gap",
    ]);
  });

  test("have room for a line of text, however short a thing is", () => {
    const rows = told(slot("9:00–9:01", a), slot("9:01–9:02", a), slot("9:00–9:20", b));
    expect(rows).toEqual(["9:00 5 half", "9:01 5", "9:02 18"]);
  });
});

test("nothing ever covers anything else, nothing is outside, and beginnings are in order", () => {
  const anySlot = fc.record({
    start: fc.integer({ min: 0, max: 200 }),
    minutes: fc.integer({ min: 0, max: 300 }),
    place: fc.constantFrom<Slot["rooms"]>(
      [a],
      [b],
      [c],
      [a, b],
      [a, c],
      [b, c],
      [a, b, c],
      TBA,
      [],
    ),
  });
  fc.assert(
    fc.property(fc.array(anySlot, { maxLength: 25 }), (drawn) => {
      const first = span("2027-06-11T09:00", "2027-06-11T09:00").start;
      const { day, grid } = gridOf(
        ...drawn.map(({ start, minutes, place }): Partial<Slot> => ({
          kind: "talks",
          rooms: place,
          span: {
            start: first.plus({ minutes: start * 5 }),
            end: first.plus({ minutes: start * 5 + minutes }),
          },
        })),
      );
      if (!grid) return;
      const cells = day.slots.map((one) => ({ one, cell: grid.cells.get(one) ?? fail() }));
      const columnsOf = ({ column, columns }: (typeof cells)[number]["cell"]) =>
        column === undefined ? [1, grid.columns + 1] : [column, column + columns];
      const crosses = (
        [from = 0, to = 0]: readonly number[],
        [start = 0, end = 0]: readonly number[],
      ) => from < end && start < to;
      for (const { one, cell } of cells) {
        const [from = 0, to = 0] = columnsOf(cell);
        expect(from >= 1 && to <= grid.columns + 1 && from < to).toBe(true);
        expect(
          cell.row >= 1 && cell.rows >= 1 && cell.row + cell.rows - 1 <= grid.rows.length,
        ).toBe(true);
        expect(grid.rows[cell.row - 1]?.at.toMillis()).toBe(one.span?.start.toMillis());
        const above = grid.heads.flatMap(({ column, columns, place }) =>
          crosses([from, to], [column, column + columns]) ? [place] : [],
        );
        // Above a thing are its rooms and no others, or it says in words where it is.
        const rooms = knownRooms(one.rooms);
        if (cell.spans === "around") expect(above).toEqual(expect.arrayContaining([...rooms]));
        else if (rooms.length > 0)
          expect(new Set(above)).toEqual(new Set(cell.spans === "elsewhere" ? [undefined] : rooms));
        for (const { one: other, cell: next } of cells) {
          if (one === other) continue;
          const covers =
            crosses(columnsOf(cell), columnsOf(next)) &&
            crosses([cell.row, cell.row + cell.rows], [next.row, next.row + next.rows]);
          expect(covers).toBe(false);
        }
      }
    }),
    { seed: 60, numRuns: 300 },
  );
});
