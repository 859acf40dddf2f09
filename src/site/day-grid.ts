/** Where each thing of a day stands in a grid: a column for each room, a row from each beginning or end to the next. */
import { across, type Columns, type Head } from "./grid-columns.ts";
import { type GridItem, isRoom, itemsOf, meet, overlap, type Placed } from "./grid-items.ts";
import { type Places, placesOf, sortItems } from "./grid-places.ts";
import { type GridRow, heightOf, rowsOf } from "./grid-rows.ts";
import type { Day, Slot } from "./model.ts";
import { roomOrder } from "./room-order.ts";
import { standingSlots } from "./standing.ts";

/** Rows and columns count from 1. */
export interface Cell extends Columns {
  readonly row: number;
  readonly rows: number;
  /** A block is told in a line where it begins, and what is called off in one where something else is instead. */
  readonly line?: "block" | "instead";
  /** How high it is, in minutes. */
  readonly minutes: number;
}

export interface DayGrid {
  /** What is open beside the programme; it is not in the grid. */
  readonly standing: readonly Slot[];
  readonly heads: readonly Head[];
  /** How many columns there are, several for a room in which things overlap. */
  readonly columns: number;
  readonly rows: readonly GridRow[];
  /** A pointer is in it only where its old place is free. */
  readonly cells: ReadonlyMap<Placed, Cell>;
}

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

/** What stands in columns, and pointers where their old place is free. */
const withPointers = (
  { standing, heads, places, instead }: Places,
  pointers: readonly GridItem[],
) => {
  const shown = [...standing];
  const isWide = (item: GridItem): boolean => places.get(item)?.column === undefined;
  for (const pointer of pointers) {
    const cell = pointer.places.every(isRoom) ? across(heads, pointer.places) : undefined;
    const isFree = [...shown, ...instead].every(
      (item) => !overlap(item, pointer) || !(isWide(item) || meet(item, pointer)),
    );
    if (!cell || !isFree) continue;
    places.set(pointer, cell);
    shown.push(pointer);
  }
  return { shown, wide: new Set(standing.filter(isWide)) };
};

const known = new WeakMap<Day, DayGrid | undefined>();

/** The grid of a day that has something in several rooms at once, else undefined. `days` are all of its event. */
export const dayGrid = (day: Day, days: readonly Day[]): DayGrid | undefined => {
  if (known.has(day)) return known.get(day);
  const grid = makeGrid(day, days);
  known.set(day, grid);
  return grid;
};

const everywhere: Columns = { column: undefined, columns: 1 };

const makeGrid = (day: Day, days: readonly Day[]): DayGrid | undefined => {
  const standing = standingSlots(day.slots);
  const slots = day.slots.filter((slot) => !standing.includes(slot));
  const { items, pointers, untimed } = itemsOf(day, days, slots);
  const sorted = sortItems(items);
  if (!hasSeveralRooms(sorted.standing)) return undefined;
  const set = placesOf(sorted, roomOrder(days));
  const { heads, columns, places, blocks, instead } = set;
  const { shown, wide } = withPointers(set, pointers);
  const { rows, firstAt, startAt } = rowsOf(
    { items: [...shown, ...instead], wide, blocks },
    (millis) => day.date.plus({ milliseconds: millis - day.date.toMillis() }),
  );
  const cells = new Map<Placed, Cell>();
  for (const item of [...shown, ...instead]) {
    const row = startAt.get(item.start) ?? 1;
    const end = firstAt.get(item.end) ?? row + 1;
    const minutes = heightOf(rows.slice(row - 1, end - 1));
    const cell = { ...(places.get(item) ?? everywhere), row, rows: end - row, minutes };
    cells.set(item.thing, instead.includes(item) ? { ...cell, line: "instead" } : cell);
  }
  for (const [i, item] of blocks.entries()) {
    const before = blocks.slice(0, i).filter(({ start }) => start === item.start).length;
    const row = (firstAt.get(item.start) ?? 1) + before;
    const cell = { ...(places.get(item) ?? everywhere), row, rows: 1, minutes: 0 };
    cells.set(item.thing, { ...cell, line: "block" });
  }
  for (const [i, slot] of untimed.entries())
    cells.set(slot, { ...everywhere, row: rows.length + 1 + i, rows: 1, minutes: 0 });
  return { standing, heads, columns, rows, cells };
};
