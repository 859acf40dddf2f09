/** How much room the board of an event is given before it is known what it says, as a function of the day and the hour. */
import { expect, test } from "vitest";
import { roomAt, roomOf } from "../../layouts/board-room.ts";

const at = (time: string): number => Date.parse(`2027-06-11T${time}Z`);
const row = (from: string, until: string, ...rooms: readonly string[]) => ({
  from: at(from),
  until: at(until),
  rooms,
});

const halls = ["a", "b", "c", "d", "e", "f", "g"];
const day = [
  row("09:00", "09:30"),
  ...halls.slice(0, 3).map((hall) => row("09:30", "12:00", hall)),
  ...halls.map((hall) => row("12:00", "14:00", hall)),
  row("20:00", "23:00", "a"),
];

const rowsAt = (time: string): number => Number(roomAt(roomOf(day), at(time)));

test("there is as much as what is on and what comes next take, each below its heading", () => {
  expect(rowsAt("12:30")).toBe(Math.ceil(5.3 + 1.7));
  expect(rowsAt("21:00")).toBe(Math.ceil(1.7));
});

test("of very many some are shown, and how many more there are", () => {
  expect(rowsAt("09:10")).toBe(Math.ceil(1.7 + 5.3));
  expect(rowsAt("10:00")).toBe(Math.ceil(3.7 + 5.3));
});

test("in a long break it is what comes next alone", () => {
  expect(rowsAt("16:00")).toBe(2);
});

test("it is the same between two changes, and before the first", () => {
  expect(rowsAt("11:59")).toBe(rowsAt("09:30"));
  expect(rowsAt("08:00")).toBe(rowsAt("09:00"));
});

test("an attribute tells it in few characters; of no hours there is nothing", () => {
  expect(roomOf(day)).toBe("2027-06-11T09:00Z 7 30 9 180 7 300 2");
  expect(roomOf([])).toBe("");
});
