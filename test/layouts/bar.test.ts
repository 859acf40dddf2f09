/** The bar above a programme. */
import { expect, test } from "vitest";
import { bar } from "../../layouts/parts/programme/bar.ts";
import type { Placement, Slot } from "../../src/site/model.ts";
import { contextOf, makeDay, makeEvent, makeSession, span } from "./small-site.ts";

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

test("tells of a block each hour in which a session of it begins, and leads to that", () => {
  const [block] = makeDay("2027-06-11", [at("10:20", "12:30")]).slots;
  if (!block) throw new Error("no slot");
  const within = (id: string, from: string, to: string, hasOwnTime = true): Placement => ({
    session: makeSession({ id }),
    slot: block,
    span: at(from, to).span,
    hasOwnTime,
    rooms: [],
    previously: [],
  });
  const sessions = [within("bells", "11:35", "12:00"), within("ropes", "11:05", "11:30")];
  expect(hoursOf([{ ...block, sessions }])).toEqual([
    ["10 h", "slot-2027-06-11-1"],
    ["11 h", "slot-ropes"],
  ]);
  const unplaced = within("knots", "12:00", "12:30", false);
  expect(hoursOf([{ ...block, sessions: [...sessions, unplaced] }])).toHaveLength(2);
});

test("has no list of a single hour", () => {
  expect(hoursOf([at("09:05", "09:30"), at("09:30", "10:00")])).toEqual([]);
});
