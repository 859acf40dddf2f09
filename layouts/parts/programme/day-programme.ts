import { type Html, html } from "../../../src/write/html.ts";
import { type DayGrid, dayGrid } from "../../../src/site/day-grid.ts";
import { nameOf } from "../../../src/i18n/place.ts";
import type { Head } from "../../../src/site/grid-columns.ts";
import { isRoom, type Place } from "../../../src/site/grid-items.ts";
import { type Day, TBA } from "../../../src/site/model.ts";
import { isLong } from "../../../src/site/timeline-entries.ts";
import type { Context } from "../../context.ts";
import { besideGrid } from "./beside-grid.ts";
import { roomLink } from "../inline/room.ts";
import { dayNote, slotList, stillOn, timeline } from "./timeline.ts";

/** As many rooms, and columns, as a window and a sheet of paper have room for; as many as a page of text has. */
const few = { columns: 6, narrow: 3 };

const placeName = (c: Context, place: Place): Html => {
  if (place === undefined) return html`${c.t("grid.across")}`;
  return place === TBA ? html`${nameOf(c.t, place)}` : c.name(place.name);
};

const span = ({ column, columns }: Head): string =>
  `c${column}${columns > 1 ? ` w${columns}` : ""}`;

const heads = (c: Context, grid: DayGrid): Html =>
  html`<ul class="heads" aria-label="${c.t("practical.rooms")}" hidden>
    ${grid.heads.map(
      (head) =>
        html`<li class="${span(head)}">
          ${isRoom(head.place) ? roomLink(c, head.place) : placeName(c, head.place)}
        </li>`,
    )}
  </ul>`;

/** The hours are read with each slot. Behind them stands a ground, under which the grid passes. */
const axis = (c: Context, { rows }: DayGrid): Html =>
  html`<ol class="axis" aria-hidden="true" hidden>
    <li class="ground r1 h${rows.length}"></li>
    ${rows.map(
      ({ at, minutes, isHalf, isGap }, i) =>
        html`<li class="r${i + 1}${minutes > 0 && ` m${minutes}`}${isHalf && " half"}${isGap && " gap"}">${isHalf && html`<span>${c.dates.time(at)}</span>`}</li>`,
    )}
  </ol>`;

const choice = (c: Context, { column, columns, place }: Head): Html => {
  const classes = Array.from({ length: columns }, (_, i) => `k${column + i}`).join(" ");
  return html`<li>
    <label><input type="checkbox" class="${classes}"> ${placeName(c, place)}</label>
  </li>`;
};

/** How one wants to see it; styles alone answer, and nothing is kept. */
const view = (c: Context, grid: DayGrid): Html => {
  const rooms = grid.heads.filter(({ place }) => isRoom(place));
  return html`<div class="view" hidden>
    <label><input type="checkbox" class="flat"> ${c.t("grid.as-list")}</label>
    ${
      rooms.length > 2 &&
      html`<details class="pick">
        <summary>${c.t("grid.pick")}</summary>
        <ul class="line" aria-label="${c.t("grid.pick")}">
          ${rooms.map((head) => choice(c, head))}
        </ul>
      </details>`
    }
  </div>`;
};

const isMany = ({ columns }: DayGrid): boolean => columns > few.columns;

/** True of a day whose columns need all of the window: then its page has the same left edge. */
export const isWide = (day: Day, days: readonly Day[]): boolean =>
  (dayGrid(day, days)?.columns ?? 0) > few.narrow;

/** A day's programme as a list by time; where several rooms are in use at once, on wide screens, a grid of the same elements. */
export const dayProgramme = (c: Context, day: Day, days: readonly Day[], level: number): Html => {
  const grid = dayGrid(day, days);
  if (!grid) return timeline(c, day, days, level);
  return html`${dayNote(c, day)}
    <div class="rooms n${grid.columns} ${isMany(grid) ? "many" : "few"}${isLong(day) && " long"}">
      ${view(c, grid)}
      <div class="stage">${besideGrid(c, grid, level)}<div class="plan">
        ${heads(c, grid)} ${axis(c, grid)} ${slotList(c, day, days, level, grid)}
      </div></div>
    </div>
    ${stillOn(c, day, days)}`;
};
