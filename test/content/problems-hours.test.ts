/** Slots outside the hours of their event. */
import { describe, expect, test } from "vitest";
import { event, places, problem, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

describe("slots and the event's own hours", () => {
  problem(
    "outside-hours: a slot before the event begins",
    { [saturday]: ["10:00–10:30", "9:30–10:30"] },
    `
      content/fair/programme/2027-03-27.yaml:1:9 warning outside-hours
           1 │ - time: 9:30–10:30
             │         ^^^^^^^^^^
        This slot (09:30–10:30) begins before the event (2027-03-27 10:00). Correct its time, or “start” in event.md.
    `,
  );

  problem(
    "outside-hours: a slot beyond the end",
    { [sunday]: ["10:00–12:00", "17:00–18:30"] },
    `
      content/fair/programme/2027-03-28.yaml:1:9 warning outside-hours
           1 │ - time: 17:00–18:30
             │         ^^^^^^^^^^^
        This slot (17:00–18:30) lasts beyond the end of the event (2027-03-28 18:00). Correct its time, or “end” in event.md.
    `,
  );

  test.each([
    ["when it is over", { [sunday]: ["10:00–12:00", "18:00–19:00"] }, "when the event is over"],
    ["late, with an open end", { [sunday]: ["10:00–12:00", "19h–"] }, "when the event is over"],
    ["the night after", { [sunday]: ["10:00–12:00", "25:00–26:00"] }, "when the event is over"],
  ] satisfies [string, Changes, string][])("%s", (_, changes, words) => {
    const [told, ...others] = loadVillage(changes).problems;
    expect(others).toEqual([]);
    expect(told).toMatchObject({ code: "outside-hours", severity: "warning" });
    expect(told?.message).toContain(words);
  });

  test.each([
    ["the evening of a day before the last", { [saturday]: ["10:00–10:30", "20:00–23:00"] }],
    [
      "the last evening, cancelled",
      { [sunday]: ["10:00–12:00", "20:00–21:00\n  status: cancelled"] },
    ],
    ["an open end in the last hour", { [sunday]: ["10:00–12:00", "17h30–"] }],
    [
      "an event whose hours are not known",
      { [event]: ["2027-03-28T18:00", "2027-03-28"], [sunday]: ["10:00–12:00", "20:00–22:00"] },
    ],
    [
      "an event whose end is open",
      { [event]: ["2027-03-28T18:00", "tba"], [sunday]: ["10:00–12:00", "20:00–22:00"] },
    ],
  ] satisfies [string, Changes][])("%s is no problem", (_, changes) => {
    expect(places(changes)).toEqual([]);
  });

  test("a wrong day is an error, and no second problem", () => {
    const monday = "content/fair/programme/2027-03-29.yaml";
    expect(places({ [monday]: "- time: 10:00–12:00\n  title: Cleaning\n" })).toEqual([
      `${monday}:1:1 outside-event`,
    ]);
  });
});
