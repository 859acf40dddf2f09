import { describe, expect, test } from "vitest";
import { aroundNow } from "../../src/site/around-now.ts";
import { at, makeDay, span } from "./small-site.ts";

const hours = (from: string, to: string) => span(`2027-06-11T${from}`, `2027-06-11T${to}`);
const { slots } = makeDay("2027-06-11", [
  { title: "desk", span: hours("08:00", "18:00") },
  { title: "quiet room", span: hours("09:30", "17:00") },
  { title: "talk", span: hours("09:00", "10:00") },
  { title: "lunch", span: hours("12:00", "13:00") },
]);
const standing = new Set(slots.slice(0, 2));

describe("a ticket tells what is open all day", () => {
  test.each([
    { at: "07:30", now: [], next: ["desk"], when: "before anything is on: as what comes next" },
    { at: "08:30", now: ["desk"], next: ["talk"], when: "while nothing else is on" },
    { at: "09:45", now: ["talk"], next: ["lunch"], when: "not beside a talk" },
    { at: "11:00", now: ["desk", "quiet room"], next: ["lunch"], when: "between two things" },
    { at: "12:30", now: ["lunch"], next: [], when: "not beside lunch" },
  ])("$when", ({ at: moment, now, next }) => {
    const around = aroundNow(slots, standing, at(`2027-06-11T${moment}`));
    expect(around.now.map(({ title }) => title)).toEqual(now);
    expect(around.next.map(({ title }) => title)).toEqual(next);
  });
});
