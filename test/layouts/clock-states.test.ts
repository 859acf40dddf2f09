import { expect, test } from "vitest";
import { indexAt, nextChange } from "../../layouts/islands/state-at.ts";

const states = [
  { from: undefined, until: 10 },
  { from: 10, until: 20 },
  { from: 20, until: undefined },
];

test.each([
  { now: 9, index: 0, wait: 1 },
  { now: 10, index: 1, wait: 10 },
  { now: 19, index: 1, wait: 1 },
  { now: 20, index: 2, wait: undefined },
])("at $now the state is $index, for another $wait", ({ now, index, wait }) => {
  expect(indexAt(states, now)).toBe(index);
  expect(nextChange(states, now)).toBe(wait);
});

test("without a state that holds, none is chosen", () => {
  expect(indexAt([{ from: 10, until: 20 }], 5)).toBe(-1);
});
