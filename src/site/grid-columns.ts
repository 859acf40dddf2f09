/** The columns of a day's grid: its rooms, each as wide as things in it overlap. */
import { type GridItem, isRoom, meet, overlap, type Place } from "./grid-items.ts";
import { type Room, TBA } from "./model.ts";

/** What stands above one or several columns. */
export interface Head {
  /** Undefined: what is in several rooms, or in all of them while something else is in one. */
  readonly place: Place;
  /** The first of its columns, from 1. */
  readonly column: number;
  readonly columns: number;
}

/** Where something stands; without a column it takes all of them. */
export interface Columns {
  readonly column: number | undefined;
  readonly columns: number;
  /** Several rooms at once: its own, more than its own, or a column beside them; the heads above the last two do not say where it is. */
  readonly spans?: "rooms" | "around" | "elsewhere";
}

/** True of what is over the columns of several rooms. */
export const isOverSeveral = ({ spans }: Columns): boolean =>
  spans === "rooms" || spans === "around";

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

/** Before the rooms what is in several of them, after them what is elsewhere or unknown. */
const inOrder = (places: ReadonlySet<Place>, rooms: readonly Room[]): readonly Place[] => [
  ...[...places].filter((place) => place === undefined),
  ...rooms.filter((room) => places.has(room)),
  ...[...places].filter((place) => place !== undefined && place !== TBA && !isRoom(place)),
  ...[...places].filter((place) => place === TBA),
];

/** The columns of several places, if nothing else stands between them. */
export const across = (heads: readonly Head[], places: readonly Place[]): Columns | undefined => {
  const own = heads.filter(({ place }) => places.includes(place));
  const [first] = own;
  if (!first || own.length < places.length) return undefined;
  const columns = own.reduce((sum, head) => sum + head.columns, 0);
  const isTogether = own.every(({ column }) => column < first.column + columns);
  if (!isTogether) return undefined;
  return { column: first.column, columns, ...(own.length > 1 && { spans: "rooms" }) };
};

/** What stands in columns: what is in several rooms over theirs and those between, where nothing else is on there. */
const sortOut = (items: readonly GridItem[], rooms: readonly Room[]) => {
  const used = rooms.filter((room) => items.some(({ places }) => places.includes(room)));
  const spanning = new Map(
    items.flatMap((item): readonly [GridItem, readonly Place[]][] => {
      if (item.places.length < 2) return [];
      const isOwn = (room: Room): boolean => item.places.includes(room);
      const places = used.slice(used.findIndex(isOwn), used.findLastIndex(isOwn) + 1);
      const isFree = items.every(
        (other) => other === item || !meet(other, { places }) || !overlap(other, item),
      );
      return isFree ? [[item, places]] : [];
    }),
  );
  const inLanes = items.filter((item) => !spanning.has(item));
  const byPlace = Map.groupBy(inLanes, ({ places }) => (places.length > 1 ? undefined : places[0]));
  return { spanning, byPlace };
};

/** What is everywhere takes all columns, unless something else is on meanwhile: then it has one of its own. */
export const columnsOf = (items: readonly GridItem[], rooms: readonly Room[]) => {
  const isWide = (item: GridItem): boolean =>
    item.places.every((place) => place !== TBA && !isRoom(place)) &&
    items.every((other) => other === item || !overlap(other, item));
  const places = new Map<GridItem, Columns>();
  const narrow = items.filter((item) => {
    const wide = isWide(item);
    if (wide) places.set(item, { column: undefined, columns: 1 });
    return !wide;
  });
  const { spanning, byPlace } = sortOut(narrow, rooms);
  const used = new Set([...byPlace.keys(), ...[...spanning.values()].flat()]);
  const heads: Head[] = [];
  let next = 1;
  for (const place of inOrder(used, rooms)) {
    const lanes = lanesOf(byPlace.get(place) ?? []);
    const columns = 1 + Math.max(0, ...lanes.map(({ lane }) => lane));
    for (const { item, lane, isAlone } of lanes) {
      const cell = isAlone ? { column: next, columns } : { column: next + lane, columns: 1 };
      places.set(item, item.places.length > 1 ? { ...cell, spans: "elsewhere" } : cell);
    }
    heads.push({ place, column: next, columns });
    next += columns;
  }
  for (const [item, over] of spanning) {
    const cell = across(heads, over);
    const isMore = over.length > item.places.length;
    if (cell) places.set(item, isMore ? { ...cell, spans: "around" } : cell);
  }
  return { heads, columns: next - 1, places };
};
