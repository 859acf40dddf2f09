/** Trying what is proposed takes work that grows with what is wrong, however much comes of it. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { StepCounter } from "./count-steps.ts";

vi.setConfig({ testTimeout: 120_000 });

const counter = new StepCounter();
beforeAll(() => counter.start());
afterAll(() => {
  counter.stop();
});

const village = join(import.meta.dirname, "../fixtures/village");
const sunday = "content/fair/programme/2027-03-28.yaml";

/** A day of slots in one room whose hours are written another way: once mended, they all overlap. */
const dayOf = (slots: number): string =>
  Array.from(
    { length: slots },
    (_, i) => `- time: 10am–noon\n  title: Tea ${i}\n  room: main\n`,
  ).join("");

test("slots that would all overlap once they are mended", async () => {
  const load = (slots: number) => () =>
    loadSite(village, {
      now: "2027-01-10T12:00",
      planned: new Map([[sunday, dayOf(slots)]]),
    });
  await counter.count(load(5));
  const few = await counter.count(load(12));
  expect((await counter.count(load(48))) / few).toBeLessThan(6);
});
