import { type Html, html } from "../../../src/write/html.ts";
import type { DayGrid } from "../../../src/site/day-grid.ts";
import { isInRows } from "../../../src/site/timeline-entries.ts";
import type { Context } from "../../context.ts";
import { slotEntry } from "./timeline.ts";

/** What is open meanwhile, above a grid and above its list. It is on nearly always, so the clock does not mark it. */
export const besideGrid = (c: Context, { standing }: DayGrid, level: number): Html | false =>
  standing.length > 0 &&
  html`<div class="alongside">
    <p class="label">${c.t("grid.beside")}</p>
    <ol class="timeline${standing.some(({ day }) => isInRows(day)) && " in-rows"}">
      ${standing.map((slot) => slotEntry(c, slot, level))}
    </ol>
  </div>`;
