import { type Html, html } from "../../../src/write/html.ts";
import type { DayGrid } from "../../../src/site/day-grid.ts";
import type { Day } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { nowWord, slotEntry } from "./timeline.ts";

/** What is open meanwhile, above a grid and above its list: a registration desk, a quiet room. */
export const besideGrid = (
  c: Context,
  day: Day,
  { standing }: DayGrid,
  level: number,
): Html | false =>
  standing.length > 0 &&
  html`<div class="alongside">
    <p class="label">${c.t("grid.beside")}</p>
    <ol class="timeline"${nowWord(c, day)}>
      ${standing.map((slot) => slotEntry(c, slot, level))}
    </ol>
  </div>`;
