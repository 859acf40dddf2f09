/** The columns of a day's grid: its rooms in the order of their venue, each as wide as things in it overlap. */
import { type GridItem, isRoom, overlap, type Place } from "./grid-items.ts";
import { TBA } from "./model.ts";

/** What stands above one or several columns. */
export interface Head {
  /** Undefined: what is in several rooms, or in all of them while something else is in one. */
  readonly place: Place;
  /** The first of its columns, from 1. */
  readonly column: number;
  readonly columns: number;
}

type Columns = Pick<Head, "columns"> & { readonly column: number | undefined };

/** Things that overlap, side by side; the lane counts from 0. */
interface Lane {
  readonly item: GridItem;
  readonly lane: number;
  /** True if nothing in its place overlaps it. */
  readonly isAlone: boolean;
}

/** Puts each thing into the first lane that is free by then; `items` are by their start. */
const lanesOf = (items: readonly GridItem[]): readonly Lane[] => {
  const ends: number[] = [];
  return items.map((item) => {
    const free = ends.findIndex((end) => end <= item.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = item.end;
    const isAlone = items.every((other) => other === item || !overlap(other, item));
    return { item, lane, isAlone };
  });
};

/** Rooms in the order of their venue; before them what is in several, after them what is elsewhere or unknown. */
const inOrder = (places: ReadonlySet<Place>): readonly Place[] => {
  const rooms = [...places].filter(isRoom);
  const venues = new Set(rooms.map(({ venue }) => venue));
  return [
    ...[...places].filter((place) => place === undefined),
    ...[...venues].flatMap((venue) => venue.rooms.filter((room) => places.has(room))),
    ...[...places].filter((place) => place !== undefined && place !== TBA && !isRoom(place)),
    ...[...places].filter((place) => place === TBA),
  ];
};

/** What is everywhere takes all columns, unless something else is on meanwhile: then it has one of its own. */
export const columnsOf = (items: readonly GridItem[]) => {
  const isWide = (item: GridItem): boolean =>
    item.place !== TBA &&
    !isRoom(item.place) &&
    items.every((other) => other === item || !overlap(other, item));
  const places = new Map<GridItem, Columns>();
  const narrow = items.filter((item) => {
    const wide = isWide(item);
    if (wide) places.set(item, { column: undefined, columns: 1 });
    return !wide;
  });
  const byPlace = Map.groupBy(narrow, ({ place }) => place);
  const heads: Head[] = [];
  let next = 1;
  for (const place of inOrder(new Set(byPlace.keys()))) {
    const lanes = lanesOf(byPlace.get(place) ?? []);
    const columns = 1 + Math.max(...lanes.map(({ lane }) => lane));
    for (const { item, lane, isAlone } of lanes)
      places.set(item, isAlone ? { column: next, columns } : { column: next + lane, columns: 1 });
    heads.push({ place, column: next, columns });
    next += columns;
  }
  return { heads, columns: next - 1, places };
};
