/** Reading takes time that grows with the length of a text, not with its square: counted in steps, at two sizes. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { StepCounter } from "./count-steps.ts";
import { parsers } from "./parsers.ts";

// Each text is read step by step, and the steps of all code are asked for.
vi.setConfig({ testTimeout: 120_000 });

const small = 150;
const times = 4;
/** Of what grows with its length, four; with the square, sixteen. */
const most = 6;

const counter = new StepCounter();
beforeAll(() => counter.start());
afterAll(() => {
  counter.stop();
});

/** How many times as many steps a text takes that is four times as long. */
const growth = async (
  read: (text: string) => unknown,
  make: (length: number) => string,
  from = small,
): Promise<number> => {
  const [first, second] = [make(from), make(from * times)];
  const steps = await counter.count(() => read(first));
  return (await counter.count(() => read(second))) / steps;
};

test("the counter tells the square of a length from the length", async () => {
  const square = await growth(
    (text) => /a+b/.test(text),
    (length) => "a".repeat(length),
  );
  const line = await growth(
    (text) => /(?<!a)a+b/.test(text),
    (length) => "a".repeat(length),
  );
  expect(Math.round(square)).toBeGreaterThan(12);
  expect(Math.round(line)).toBeLessThanOrEqual(5);
});

describe("reading grows with the length of a text alone:", () => {
  test.each(parsers)("$name", async ({ read, hard, from }) => {
    const tooMuch: string[] = [];
    // What is made once, is made before.
    await counter.count(() => read("a"));
    for (const one of new Set(hard)) {
      const [before, piece, after] = typeof one === "string" ? ["", one, ""] : one;
      const make = (length: number): string =>
        before + piece.repeat(Math.ceil(length / piece.length)) + after;
      const grown = await growth(read, make, from);
      if (grown > most) tooMuch.push(`${JSON.stringify(one)}: ${grown.toFixed(1)}`);
    }
    expect(tooMuch).toEqual([]);
  });
});
