/** What is left of an agenda once one has chosen, and what else there would be. */
import { expect, test } from "vitest";
import {
  choicesOf,
  countsOf,
  isShown,
  looser,
  marksIn,
  toSearch,
} from "../../layouts/islands/choose/choices.ts";

const thing = (place: string, theme: string) => ({
  marks: new Map([
    ["place", new Set(place.split(" "))],
    ["theme", new Set(theme.split(" "))],
  ]),
});

const things = [thing("lyon", "climat"), thing("lyon online", "climat eau"), thing("paris", "eau")];

const answer = (name: string, value: string) => ({ name, value });

test.each([
  { chosen: [], shown: [true, true, true] },
  { chosen: [answer("place", "lyon")], shown: [true, true, false] },
  { chosen: [answer("place", "lyon"), answer("theme", "eau")], shown: [false, true, false] },
  { chosen: [answer("place", ""), answer("theme", "eau")], shown: [false, true, true] },
  { chosen: [answer("place", "rome")], shown: [false, false, false] },
])("with $chosen", ({ chosen, shown }) => {
  expect(things.map((one) => isShown(one, choicesOf(chosen)))).toEqual(shown);
});

test("only what answers a question is an answer: a break in a room is none", () => {
  expect([...marksIn({ room: "loft attic", in: "Loft\nAttic" }, ["room", "track"])]).toEqual([
    ["room", new Set(["loft", "attic"])],
  ]);
  expect(marksIn({ in: "Foyer", session: "x" }, ["room", "track"]).size).toBe(0);
});

test("words leave what they have found", () => {
  const chosen = choicesOf([answer("q", "ete")]);
  const marks = new Map();
  expect([true, false, undefined].map((isFound) => isShown({ marks, isFound }, chosen))).toEqual([
    true,
    false,
    // They are still looked for.
    true,
  ]);
  expect(isShown({ marks, isFound: false }, choicesOf([answer("q", " ")]))).toBe(true);
});

test("where nothing answers, the choices without which something would are named, best first", () => {
  const named = (...chosen: readonly ReturnType<typeof answer>[]) =>
    looser(things, choicesOf(chosen));
  expect(named(answer("place", "paris"), answer("theme", "climat"))).toEqual([
    ["place", 2],
    ["theme", 1],
  ]);
  expect(named(answer("place", "rome"), answer("theme", "eau"))).toEqual([["place", 2]]);
  expect(named(answer("place", "rome"))).toEqual([]);
});

test("a choice is counted with what was chosen elsewhere, not with its own question", () => {
  const chosen = choicesOf([answer("place", "paris"), answer("theme", "eau")]);
  expect(Object.fromEntries(countsOf(things, chosen, "place"))).toEqual({
    lyon: 1,
    online: 1,
    paris: 1,
  });
  expect(Object.fromEntries(countsOf(things, chosen, "theme"))).toEqual({ eau: 1 });
});

test.each([
  { search: "", place: "lyon", becomes: "?place=lyon" },
  { search: "?utm=x&place=lyon", place: "paris", becomes: "?utm=x&place=paris" },
  { search: "?place=lyon", place: "", becomes: "" },
])("the address $search with $place is $becomes", ({ search, place, becomes }) => {
  expect(toSearch(search, [answer("place", place)])).toBe(becomes);
});
