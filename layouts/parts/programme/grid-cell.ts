import type { Cell, DayGrid } from "../../../src/site/day-grid.ts";
import type { Placed } from "../../../src/site/grid-items.ts";
import type { Track } from "../../../src/site/model.ts";
import { isOverSeveral } from "../../../src/site/grid-columns.ts";
import { trackClass } from "../../../src/styles/track-style.ts";

const trackOf = (thing: Placed): Track | undefined => {
  if ("session" in thing) return thing.session.track;
  return "isSession" in thing && thing.isSession ? thing.sessions[0]?.session.track : undefined;
};

/** Of these heights, in minutes, a cell has room for one line, or for two. */
const heights = { tiny: 10, low: 20 };

const sizeOf = ({ line, column, minutes }: Cell): readonly string[] => {
  if (line !== undefined) return [line];
  if (column === undefined || minutes >= heights.low) return [];
  return [minutes < heights.tiny ? "tiny" : "low"];
};

/**
 * The classes that say where something stands, with a space before them: ` c3 r5 h2`, over several rooms ` o3 w2 r5`;
 * none without a grid.
 */
export const cellClasses = (grid: DayGrid | undefined, thing: Placed): string => {
  if (!grid) return "";
  const cell = grid.cells.get(thing);
  if (!cell) return " nowhere";
  const { column, columns, spans, row, rows } = cell;
  const track = trackOf(thing);
  return [
    "",
    column === undefined ? "all" : `${isOverSeveral(cell) ? "o" : "c"}${column}`,
    ...(columns > 1 ? [`w${columns}`] : []),
    ...(spans === "elsewhere" || spans === "around" ? ["beyond"] : []),
    ...sizeOf(cell),
    `r${row}`,
    ...(rows > 1 ? [`h${rows}`] : []),
    ...(track ? [trackClass(track)] : []),
  ].join(" ");
};
