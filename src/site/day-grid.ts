/** Where each thing of a day stands in a grid: a column for each room, a row from each beginning or end to the next. */
import type { DateTime } from "../time.ts";
import { across, type Columns, columnsOf, type Head } from "./grid-columns.ts";
import { type GridItem, isRoom, itemsOf, meet, overlap, type Placed } from "./grid-items.ts";
import type { Day, Slot } from "./model.ts";
import { roomOrder } from "./room-order.ts";
import { standingSlots } from "./standing.ts";

/** Rows and columns count from 1. */
export interface Cell extends Columns {
  readonly row: number;
  readonly rows: number;
}

/** A row of the grid. */
export interface GridLine {
  readonly at: DateTime;
  /** True if something begins there. */
  readonly isStart: boolean;
  /** How high it is at least, in lines of five minutes; less where nothing is on, or only what is everywhere. */
  readonly height: number;
}

export interface DayGrid {
  /** What is open beside the programme; it is not in the grid. */
  readonly standing: readonly Slot[];
  readonly heads: readonly Head[];
  /** How many columns there are, several for a room in which things overlap. */
  readonly columns: number;
  readonly lines: readonly GridLine[];
  /** A pointer is in it only where its old place is free. */
  readonly cells: ReadonlyMap<Placed, Cell>;
}

const minute = 60_000;
/** Two hours of one session are as high as they are long; what is longer is not read better. */
const mostLines = 24;
const mostEverywhere = 4;
const emptyLines = 2;

const isSamePlaces = (a: GridItem["places"], b: GridItem["places"]): boolean =>
  a.length === b.length && a.every((place) => b.includes(place));

/** True if two rooms are in use at once, by different things. */
const hasSeveralRooms = (items: readonly GridItem[]): boolean => {
  let open: readonly GridItem[] = [];
  for (const item of items) {
    if (!item.places.every(isRoom)) continue;
    open = open.filter(({ end }) => end > item.start);
    if (open.some(({ places }) => !isSamePlaces(places, item.places))) return true;
    open = [...open, item];
  }
  return false;
};

const heightOf = (
  items: readonly GridItem[],
  wide: ReadonlySet<GridItem>,
  from: number,
  to: number,
): number => {
  const on = items.filter((item) => overlap(item, { start: from, end: to }));
  const lines = Math.ceil((to - from) / minute / 5);
  if (on.length === 0) return Math.min(lines, emptyLines);
  return Math.min(lines, on.every((item) => wide.has(item)) ? mostEverywhere : mostLines);
};

const known = new WeakMap<Day, DayGrid | undefined>();

/** The grid of a day that has something in several rooms at once, else undefined. `days` are all of its event. */
export const dayGrid = (day: Day, days: readonly Day[]): DayGrid | undefined => {
  if (known.has(day)) return known.get(day);
  const grid = makeGrid(day, days);
  known.set(day, grid);
  return grid;
};

const makeGrid = (day: Day, days: readonly Day[]): DayGrid | undefined => {
  const standing = standingSlots(day.slots);
  const slots = day.slots.filter((slot) => !standing.includes(slot));
  const { items, pointers, untimed } = itemsOf(day, days, slots);
  const sorted = items.toSorted((a, b) => a.start - b.start || a.end - b.end);
  if (!hasSeveralRooms(sorted)) return undefined;
  const { heads, columns, places } = columnsOf(sorted, roomOrder(days));
  const wide = new Set(sorted.filter((item) => places.get(item)?.column === undefined));
  const shown: GridItem[] = [...sorted];
  for (const pointer of pointers) {
    const cell = pointer.places.every(isRoom) ? across(heads, pointer.places) : undefined;
    const isFree = shown.every(
      (item) => !overlap(item, pointer) || !(wide.has(item) || meet(item, pointer)),
    );
    if (!cell || !isFree) continue;
    places.set(pointer, cell);
    shown.push(pointer);
  }
  const bounds = [...new Set(shown.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const rowOf = new Map(bounds.map((at, i) => [at, i + 1]));
  const starts = new Set(shown.map(({ start }) => start));
  const cells = new Map<Placed, Cell>();
  for (const item of shown) {
    const row = rowOf.get(item.start) ?? 1;
    const rows = (rowOf.get(item.end) ?? row + 1) - row;
    cells.set(item.thing, { column: undefined, columns: 1, ...places.get(item), row, rows });
  }
  for (const [i, slot] of untimed.entries())
    cells.set(slot, { column: undefined, columns: 1, row: bounds.length + i, rows: 1 });
  const lines = bounds.slice(0, -1).map((from, i): GridLine => ({
    at: day.date.plus({ milliseconds: from - day.date.toMillis() }),
    isStart: starts.has(from),
    height: heightOf(shown, wide, from, bounds[i + 1] ?? from),
  }));
  return { standing, heads, columns, lines, cells };
};
