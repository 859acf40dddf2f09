/** How much room what is on and what comes next takes on the page of an event, told before it is known. */
import { nowAndNext, type Row } from "./now-and-next.ts";

/** So many rows there are of each; the rest is a link away. One more takes no more room than that there is one more. */
export const mostRows = 4;

/** How many of some are shown. */
export const shownOf = (count: number): number => (count <= mostRows + 1 ? count : mostRows);

/** In rows; what stands above them, or says how many more there are, is lower than one. */
const heightOf = (count: number): number =>
  count === 0 ? 0 : 0.7 + shownOf(count) + (shownOf(count) < count ? 0.6 : 0);

const heightAt = (rows: readonly Row[], now: number): number => {
  const { now: on, next } = nowAndNext(rows, now);
  return Math.ceil(heightOf(on.length) + heightOf(next.length));
};

/**
 * How much room a day takes, as an attribute: from when on, in how many minutes that changes, and to how much:
 * `2027-09-24T08:00Z 2 30 4 75 11`. Empty without a row.
 */
export const roomOf = (rows: readonly Row[]): string => {
  const edges = [...new Set(rows.flatMap(({ from, until }) => [from, until]))];
  edges.sort((a, b) => a - b);
  // With the last of them the day is over.
  edges.pop();
  const [first] = edges;
  if (first === undefined) return "";
  const heights = edges.map((at) => heightAt(rows, at));
  const changes = edges.flatMap((at, i) =>
    i > 0 && heights[i] !== heights[i - 1] ? [(at - first) / 60_000, heights[i]] : [],
  );
  return [`${new Date(first).toISOString().slice(0, 16)}Z`, heights[0], ...changes].join(" ");
};

/** What `roomOf` tells of a moment. */
export const roomAt = (room: string, now: number): string => {
  const [first = "", ...told] = room.split(" ");
  const minutes = (now - Date.parse(first)) / 60_000;
  return told.reduce(
    (height, one, i) => (i % 2 === 0 && Number(told[i - 1] ?? 0) <= minutes ? one : height),
    told[0] ?? "",
  );
};
