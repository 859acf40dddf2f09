/** The rows of a day's grid: as high as they are long, with a line at each hour and half. */
import type { DateTime } from "../time.ts";
import type { GridItem } from "./grid-items.ts";
import { overlap } from "./grid-items.ts";

/** A row of the grid. */
export interface GridRow {
  readonly at: DateTime;
  /** How high it is, in minutes; none of what is told in a line of its own, which is as high as its text. */
  readonly minutes: number;
  /** True where an hour begins, or its second half. */
  readonly isHalf: boolean;
  /** True if more time passes than its height says: at night, and while one thing is on for all. */
  readonly isGap: boolean;
}

const minute = 60_000;
/** Of nothing, or of what is everywhere: so much is seen at most. */
const mostEverywhere = 15;
/** What goes on for long while nothing begins or ends: beyond this it is no more read, and shown as so much. */
const mostAlone = { minutes: 120, shown: 60 };
/** What is shorter is so high nevertheless, for a line of text. */
const least = 5;

interface Stretches {
  /** What stands in columns; of those the ones over all of them. */
  readonly items: readonly GridItem[];
  readonly wide: ReadonlySet<GridItem>;
  readonly blocks: readonly GridItem[];
}

/** How high what lies between two moments is, if it is less than it lasts. */
const shortened = ({ items, wide }: Stretches, start: number, end: number): number | undefined => {
  const minutes = (end - start) / minute;
  if (minutes <= mostEverywhere) return undefined;
  const on = items.filter((item) => overlap(item, { start, end }));
  if (on.every((item) => wide.has(item))) return mostEverywhere;
  return minutes > mostAlone.minutes ? mostAlone.shown : undefined;
};

/** The hours and halves between two moments. */
const halvesBetween = (from: DateTime, to: number): readonly DateTime[] => {
  const next = from.startOf("hour").plus({ minutes: from.minute < 30 ? 30 : 60 });
  return next.toMillis() < to ? [next, ...halvesBetween(next, to)] : [];
};

const isHalf = ({ minute: minutes, second }: DateTime): boolean =>
  minutes % 30 === 0 && second === 0;

/** All rows, and by each moment the row that begins then, and the one before it for a block: both count from 1. */
export const rowsOf = (all: Stretches, timeOf: (millis: number) => DateTime) => {
  const rows: { at: DateTime; minutes: number; isHalf: boolean; isGap: boolean }[] = [];
  const [firstAt, startAt] = [new Map<number, number>(), new Map<number, number>()];
  const moments = all.items.flatMap(({ start, end }) => [start, end]);
  const bounds = [...new Set([...moments, ...all.blocks.map(({ start }) => start)])];
  bounds.sort((a, b) => a - b);
  const minutesAt = (at: number): number => Math.round((at - (bounds[0] ?? 0)) / minute);
  for (const [i, from] of bounds.entries()) {
    const at = timeOf(from);
    firstAt.set(from, rows.length + 1);
    for (const { start } of all.blocks)
      if (start === from) rows.push({ at, minutes: 0, isHalf: false, isGap: false });
    startAt.set(from, rows.length + 1);
    const to = bounds[i + 1];
    if (to === undefined) continue;
    const less = shortened(all, from, to);
    const points = [at, ...(less === undefined ? halvesBetween(at, to) : [])];
    for (const [k, point] of points.entries()) {
      const minutes = minutesAt(points[k + 1]?.toMillis() ?? to) - minutesAt(point.toMillis());
      rows.push({ at: point, minutes: less ?? minutes, isHalf: false, isGap: less !== undefined });
    }
  }
  for (const [i, row] of rows.entries())
    row.isHalf = isHalf(row.at) && rows[i - 1]?.at.toMillis() !== row.at.toMillis();
  for (const { start, end } of all.items.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const own = rows.slice((startAt.get(start) ?? 1) - 1, (firstAt.get(end) ?? 1) - 1);
    const last = own.at(-1);
    if (last) last.minutes += Math.max(0, least - heightOf(own));
  }
  return { rows, firstAt, startAt };
};

/** How high several rows are together. */
export const heightOf = (rows: readonly GridRow[]): number =>
  rows.reduce((sum, { minutes }) => sum + minutes, 0);
