import type { DayGrid } from "../../../src/site/day-grid.ts";
import type { Placed } from "../../../src/site/grid-items.ts";
import type { Track } from "../../../src/site/model.ts";
import { trackClass } from "../../../src/styles/track-style.ts";

const trackOf = (thing: Placed): Track | undefined => {
  if ("session" in thing) return thing.session.track;
  return "isSession" in thing && thing.isSession ? thing.sessions[0]?.session.track : undefined;
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
    column === undefined ? "all" : `${spans === "rooms" ? "o" : "c"}${column}`,
    ...(columns > 1 ? [`w${columns}`] : []),
    ...(spans === "elsewhere" ? ["beyond"] : []),
    `r${row}`,
    ...(rows > 1 ? [`h${rows}`] : []),
    ...(track ? [trackClass(track)] : []),
  ].join(" ");
};
