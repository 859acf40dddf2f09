/** What of a day is on at a moment, and what comes next in its rooms, as a function. */
import { describe, expect, test } from "vitest";
import { withNow } from "../../layouts/islands/now/filter-address.ts";
import { nowAndNext } from "../../layouts/now-and-next.ts";

const at = (time: string): number => Date.parse(`2027-06-11T${time}Z`);
const row = (title: string, from: string, until: string, ...rooms: readonly string[]) => ({
  title,
  from: at(from),
  until: at(until),
  rooms,
});

const rows = [
  row("desk", "08:00", "18:00", "foyer"),
  row("welcome", "09:00", "09:30"),
  row("workshop", "09:30", "12:00", "loft"),
  row("maps", "09:30", "10:15", "hall"),
  row("bread", "10:00", "10:45", "barn"),
  row("looms", "10:30", "11:15", "hall"),
  row("songs", "11:00", "12:00", "barn"),
  row("talks", "11:30", "12:00", "hall"),
  row("lunch", "12:00", "13:00"),
  row("debate", "13:00", "14:00", "hall", "barn"),
  row("tidying", "13:30", "14:30", "barn"),
];

const around = (time: string) => {
  const { now, next } = nowAndNext(rows, at(time));
  return { now: now.map(({ title }) => title), next: next.map(({ title }) => title) };
};

describe("of a day one is told", () => {
  test.each([
    { time: "07:00", now: [], next: ["desk"], when: "before the first hour, what opens it" },
    { time: "09:10", now: ["welcome", "desk"], next: ["maps", "workshop", "bread"] },
    {
      time: "10:10",
      now: ["bread", "workshop", "maps", "desk"],
      next: ["looms", "songs"],
      when: "in each room what is next in it, which begins sooner here and later there",
    },
    { time: "11:40", now: ["talks", "songs", "workshop", "desk"], next: ["lunch"] },
    { time: "12:00", now: ["lunch", "desk"], next: ["debate"] },
    { time: "13:45", now: ["tidying", "debate", "desk"], next: [] },
    { time: "14:30", now: ["desk"], next: [], when: "what still runs although it began long ago" },
    { time: "18:00", now: [], next: [], when: "nothing, once all is over" },
  ])("$time: $now, then $next", ({ time, now, next }) => {
    const told = around(time);
    expect(told.now.toSorted()).toEqual(now.toSorted());
    expect(told.next.toSorted()).toEqual(next.toSorted());
  });

  test("first what began last", () => {
    expect(around("10:10").now).toEqual(["bread", "workshop", "maps", "desk"]);
  });
});

test("what comes nobody knows where ends nothing, and hides nothing that comes in a room", () => {
  const coming = [
    { ...row("surprise", "09:30", "10:00"), rooms: undefined },
    row("maps", "10:00", "11:00", "hall"),
    row("songs", "11:00", "12:00", "barn"),
    { ...row("film", "11:00", "12:00"), rooms: undefined },
  ];
  const { next } = nowAndNext(coming, at("09:00"));
  expect(next.map(({ title }) => title)).toEqual(["surprise", "maps", "songs"]);
});

test.each([
  { search: "", isOn: true, query: "?now" },
  { search: "?room=loft", isOn: true, query: "?room=loft&now" },
  { search: "?now&room=loft", isOn: false, query: "?room=loft" },
  { search: "?now=", isOn: true, query: "?now" },
  { search: "?now", isOn: false, query: "" },
])("$search with $isOn is $query", ({ search, isOn, query }) => {
  expect(withNow(search, isOn)).toBe(query);
});
