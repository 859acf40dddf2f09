/** Where each thing of a day stands beside the others: what takes place in columns, blocks over them, and what is called off where it was. */
import { across, type Columns, columnsOf, type Head } from "./grid-columns.ts";
import { type GridItem, isRoom, meet, overlap } from "./grid-items.ts";
import type { Room } from "./model.ts";

/** All of a day, by how it stands in the grid. */
interface Sorted {
  /** In a column, or over some, as long as it is on. */
  readonly standing: readonly GridItem[];
  /** In a line of its own where it begins. */
  readonly blocks: readonly GridItem[];
  /** In a line at the end of its time, over what is there instead. */
  readonly instead: readonly GridItem[];
}

export interface Places extends Sorted {
  readonly heads: readonly Head[];
  readonly columns: number;
  readonly places: Map<GridItem, Columns>;
}

const byTime = (a: GridItem, b: GridItem): number => a.start - b.start || a.end - b.end;

/** What is called off takes no column from what takes place: it stands where it was as long as nothing else does. */
export const sortItems = (items: readonly GridItem[]): Sorted => {
  const standing = items.filter(({ isBlock, isOff }) => !isBlock && !isOff);
  const blocks = items.filter(({ isBlock }) => isBlock);
  const instead: GridItem[] = [];
  for (const item of items) {
    if (item.isBlock || !item.isOff) continue;
    const others = standing.filter((other) => overlap(other, item));
    const isTaken = others.some((other) => meet(other, item) || !other.places.every(isRoom));
    if (others.length > 0 && !item.places.some(isRoom)) blocks.push(item);
    else (isTaken ? instead : standing).push(item);
  }
  return { standing: standing.toSorted(byTime), blocks: blocks.toSorted(byTime), instead };
};

/** The longest run of columns in which nothing goes on at that moment, if those are most of them. */
const freeAt = (
  at: number,
  { standing, columns, places }: Pick<Places, "standing" | "columns" | "places">,
): Columns | undefined => {
  const busy = standing.flatMap((item) => {
    if (!(item.start < at && at < item.end)) return [];
    const { column, columns: width } = places.get(item) ?? { column: undefined, columns: 1 };
    return [column === undefined ? { column: 1, columns } : { column, columns: width }];
  });
  if (busy.length === 0) return { column: undefined, columns: 1 };
  const taken = busy.flatMap(({ column, columns: width }) =>
    Array.from({ length: width }, (_, i) => column + i),
  );
  const walls = [0, ...new Set(taken), columns + 1].sort((a, b) => a - b);
  const runs = walls.slice(1).map((wall, i) => {
    const before = walls[i] ?? 0;
    return { column: before + 1, columns: wall - before - 1 };
  });
  const [widest] = runs.toSorted((a, b) => b.columns - a.columns);
  if (!widest || widest.columns * 2 < columns) return undefined;
  return widest.columns === 1 ? widest : { ...widest, spans: "rooms" };
};

/** Places all of them; what has no place of its own stands in a column, as if it took place there. */
export const placesOf = (sorted: Sorted, rooms: readonly Room[]): Places => {
  const { standing } = sorted;
  const made = { ...columnsOf(standing, rooms), standing };
  const placed = new Map<GridItem, Columns>();
  for (const item of sorted.blocks) {
    const free = freeAt(item.start, made);
    if (free) placed.set(item, free);
  }
  for (const item of sorted.instead) {
    const own = across(made.heads, item.places);
    if (own) placed.set(item, own);
  }
  const hasPlace = (item: GridItem): boolean => placed.has(item);
  const beside = [...sorted.blocks, ...sorted.instead].filter((item) => !hasPlace(item));
  const [blocks, instead] = [sorted.blocks.filter(hasPlace), sorted.instead.filter(hasPlace)];
  if (beside.length > 0)
    return placesOf({ standing: [...standing, ...beside].sort(byTime), blocks, instead }, rooms);
  const { heads, columns, places } = made;
  return { standing, blocks, instead, heads, columns, places: new Map([...places, ...placed]) };
};
