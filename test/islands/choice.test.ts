import { expect, test } from "vitest";
import { readIds } from "../../layouts/islands/my/choice.ts";

test.each([
  { kept: null, ids: [] },
  { kept: "", ids: [] },
  { kept: "bread maps", ids: ["bread", "maps"] },
  { kept: "bread bread", ids: ["bread"] },
  { kept: '{"what":"else"}', ids: [] },
  { kept: "bread ../../x <b> Maps maps-2", ids: ["bread", "maps-2"] },
])("what a device keeps as $kept are the sessions $ids", ({ kept, ids }) => {
  expect(readIds(kept)).toEqual(ids);
});

test("a heap of anything is not read to its end", () => {
  const heap = Array.from({ length: 100_000 }, (_, i) => `s${i}`).join(" ");
  expect(readIds(heap)).toHaveLength(2000);
});
