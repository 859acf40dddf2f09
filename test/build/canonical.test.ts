import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { canonicalOf } from "../../src/build/canonical.ts";

setFlagsFromString("--expose-gc");
const collector: unknown = runInNewContext("gc");
const isCollector = (value: unknown): value is () => void => typeof value === "function";

/** What is in use once all that nobody holds is gone, in bytes. */
const heap = (): number => {
  if (!isCollector(collector)) throw new Error("no garbage is collected");
  collector();
  return process.memoryUsage().heapUsed;
};

const makePage = (number: number): string =>
  `<link rel="canonical" href="https://parvis.example/fair/sessions/${number}/">${"’".repeat(500_000)}`;

test("of a page that was written nothing is kept but its address", () => {
  const before = heap();
  const addresses = Array.from({ length: 50 }, (_, number) => canonicalOf(makePage(number)));
  expect(heap() - before).toBeLessThan(5_000_000);
  expect(addresses.at(-1)).toBe("https://parvis.example/fair/sessions/49/");
});

test.each([
  ['<link rel="canonical" href="https://parvis.example/?a&amp;b">', "https://parvis.example/?a&b"],
  ['<meta name="robots" content="noindex">', undefined],
])("%s gives itself the address %s", (page, address) => {
  expect(canonicalOf(page)).toBe(address);
});
