/** When something of a programme is: pages, calendars, schedules, tables and linked data say the same. */
import { describe, expect, test } from "vitest";
import { saidOfSlot } from "./said-of-slot.ts";
import { slotShapes } from "./slot-shapes.ts";

const nothing = { session: undefined, nextDay: undefined, calendar: undefined };

describe("a slot of", () => {
  test.each(slotShapes)("$name", ({ shape, says }) => {
    expect(saidOfSlot(shape)).toEqual({ ...nothing, ...says });
  });
});
