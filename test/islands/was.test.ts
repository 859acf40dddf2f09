/** What is told of a session that changed since somebody chose it. */
import { expect, test } from "vitest";
import { changeOf, readWas, type Was } from "../../layouts/islands/my/was.ts";

const was: Was = {
  start: "2027-03-27T14:00+01:00",
  rooms: "main",
  said: "Saturday, from 2 PM to 3 PM, Main room",
  isOff: false,
};

test.each<[string, Partial<Was>, Partial<Was>, string | undefined]>([
  ["stays", {}, {}, undefined],
  ["is told otherwise, in another language", {}, { said: "samedi" }, undefined],
  ["begins later", {}, { start: "2027-03-27T15:00+01:00" }, "changed"],
  ["is in another room", {}, { rooms: "small" }, "changed"],
  ["has no hour any more", {}, { start: "" }, "changed"],
  ["had no hour, and has one", { start: "", rooms: "" }, {}, undefined],
  ["is called off", {}, { isOff: true }, "calledOff"],
  ["was called off then", { isOff: true }, { isOff: true }, undefined],
])("of one that %s: %s", (_, then, now, change) => {
  expect(changeOf({ ...was, ...then }, { ...was, ...now })).toBe(change);
});

test("what lies there and is none of ours is not read", () => {
  const kept = { bread: was, maps: { start: 3 }, songs: null };
  expect([...readWas(JSON.stringify(kept))]).toEqual([["bread", was]]);
  for (const text of [null, "", "null", "[]", "bread maps", '"x"'])
    expect(readWas(text).size).toBe(0);
});
