/** The bar above a programme. */
import { expect, test } from "vitest";
import { bar } from "../../layouts/parts/programme/bar.ts";
import type { Slot } from "../../src/site/model.ts";
import { contextOf, makeDay, makeEvent, span } from "./small-site.ts";

const at = (from: string, to: string): Partial<Slot> => ({
  span: span(`2027-06-11T${from}`, `2027-06-11T${to}`),
});

/** The hours of a bar, each with what it leads to. */
const hoursOf = (slots: readonly Partial<Slot>[]) => {
  const day = makeDay("2027-06-11", slots);
  const { markup } = bar(contextOf(makeEvent({ days: [day] })), makeEvent({ days: [day] }), {
    day,
    to: () => "",
  });
  const [list = ""] = /<ul id="bar-hours"[^]*?<\/ul>/.exec(markup) ?? [];
  return [...list.matchAll(/href="#([^"]*)">([^<]*)/g)].map(([, id = "", hour = ""]) => [
    hour.replaceAll(/\s/g, " "),
    id,
  ]);
};

test("has a way to each hour of its day, at what begins first in it", () => {
  const slots = [at("09:30", "10:00"), at("11:15", "12:00"), at("09:05", "09:30")];
  expect(hoursOf(slots)).toEqual([
    ["9 h", "slot-2027-06-11-3"],
    ["11 h", "slot-2027-06-11-2"],
  ]);
});

test("has no list of a single hour", () => {
  expect(hoursOf([at("09:05", "09:30"), at("09:30", "10:00")])).toEqual([]);
});
