/** The rules of the grids of a site: classes for columns and rows, for the policy allows no style attribute. */
import { type Cell, type DayGrid, dayGrid } from "../site/day-grid.ts";
import { isOverSeveral } from "../site/grid-columns.ts";
import type { Site } from "../site/model.ts";

const gridsOf = ({ events }: Pick<Site, "events">): readonly DayGrid[] =>
  events.flatMap(({ days }) => days.flatMap((day) => dayGrid(day, days) ?? []));

const upTo = (numbers: Iterable<number>): readonly number[] =>
  Array.from({ length: Math.max(0, ...numbers) }, (_, i) => i + 1);

/**
 * Whoever has chosen rooms sees those alone; the column of another has no width, and nothing in it. What is asked
 * stands beside the grid, for a browser to look there and not into each slot.
 */
const notChosen = (column: number): string =>
  `.view:has(.pick :checked):has(.k${column}:not(:checked)) + .stage`;

/** What is over several rooms is seen as long as one of them is chosen. */
const spanRules = (cells: readonly Cell[]) => {
  const spans = new Map(
    cells.flatMap((cell) => {
      const { column, columns } = cell;
      return column !== undefined && isOverSeveral(cell)
        ? [[`${column} ${columns}`, { column, columns }]]
        : [];
    }),
  );
  const starts = new Set([...spans.values()].map(({ column }) => column));
  return {
    places: [...starts].sort((a, b) => a - b).map((n) => `.rooms .o${n}{--c:${n + 1}}`),
    hidden: [...spans.values()].map(({ column, columns }) => {
      const own = upTo([columns]).map((k) => `.k${column + k - 1}:checked`);
      return `.view:has(.pick :checked):not(:has(${own.join(",")})) + .stage .o${column}.w${columns}{display:none}`;
    }),
  };
};

/** One rule for each number that occurs; the hours and the rooms' names stand before the first column and row. */
export const gridRules = (site: Pick<Site, "events">): string => {
  const grids = gridsOf(site);
  const cells = grids.flatMap((grid) => [...grid.cells.values()]);
  const over = spanRules(cells);
  const columns = upTo(grids.map((grid) => grid.columns));
  const rows = upTo([...cells.map(({ row }) => row), ...grids.map((grid) => grid.rows.length)]);
  const spans = [
    ...new Set([
      ...cells.flatMap((cell) => [cell.rows, cell.columns]),
      ...grids.map((grid) => grid.rows.length),
    ]),
  ];
  const heights = [...new Set(grids.flatMap((grid) => grid.rows.map(({ minutes }) => minutes)))];
  const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
  const shares = [...new Set(grids.map((grid) => grid.columns))];
  if (grids.length === 0) return "";
  return [
    ...columns.map((n) => `.rooms .c${n}{--c:${n + 1}}`),
    ...over.places,
    ...rows.map((n) => `.rooms .r${n}{--r:${n + 1}}`),
    ...ascending(spans).flatMap((n) => [`.rooms .w${n}{--w:${n}}`, `.rooms .h${n}{--h:${n}}`]),
    ...ascending(heights).map((n) => `.rooms .m${n}{--m:${n}}`),
    ...ascending(shares).map(
      (n) =>
        `.n${n} > .stage > .plan{--columns:${upTo([n])
          .map((k) => `var(--k${k},minmax(var(--room),1fr))`)
          .join(" ")}}`,
    ),
    ...columns.map((n) => `${notChosen(n)}{--k${n}:0px}`),
    `@media screen and (width >= 60rem){`,
    ...ascending(shares).map(
      (n) =>
        `.n${n} > .stage{--all:calc(var(--axis) + ${upTo([n])
          .map((k) => `var(--k${k},var(--room))`)
          .join(" + ")})}`,
    ),
    `}`,
    `@container stage (width >= 54rem){`,
    ...columns.map((n) => `${notChosen(n)} .c${n}{display:none}`),
    ...over.hidden,
    "}",
  ].join("");
};
