import { draftMark } from "../inline/draft.ts";
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { kindWord } from "../../../src/i18n/kinds.ts";
import { sessionEntry, slotStatus } from "../../../src/site/entries.ts";
import {
  type Day,
  type Event,
  type Placement,
  type Session,
  type Slot,
  type Theme,
} from "../../../src/site/model.ts";
import type { SlotKind } from "../../../src/site/words.ts";
import { takesThemes } from "../../../src/site/taking-part.ts";
import type { DayGrid } from "../../../src/site/day-grid.ts";
import { isApart } from "../../../src/site/grid-items.ts";
import { hasStars } from "../../../src/site/own-programme.ts";
import { isAhead } from "../../../src/site/phase.ts";
import { stillOnAt } from "../../../src/site/still-on.ts";
import { proposalStates } from "../../../src/site/states.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { expires, holds } from "../inline/clock-states.ts";
import { pointerAnswers, slotAnswers } from "./asked.ts";
import { inRooms } from "./now-filter.ts";
import { cellClasses } from "./grid-cell.ts";
import { titleLang, sessionTitle, slotTitle, themeLink } from "../inline/links.ts";
import { joined, point } from "../inline/lists.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { whereOf } from "../inline/room.ts";
import { besideTitle, sessionBody, sessionCard, traits } from "../session/session-card.ts";
import { formerly, statusFlag, struck, whereNow } from "../inline/status.ts";
import type { Pointer } from "../../../src/site/pointers.ts";
import { clock, hoursOf } from "../inline/time.ts";
import { isInRows, timelineEntries } from "../../../src/site/timeline-entries.ts";
import { fragment, listUrl, rootOf } from "../../../src/urls.ts";
import { themeFormId } from "../forms/theme-form.ts";
import { reportList } from "../event/works.ts";

type Mark = "ring" | "disc" | "diamond" | "beam";

/** A kind is told by its word, and by a mark of its own shape. */
const shapes: Record<SlotKind, Mark> = {
  welcome: "ring",
  talks: "disc",
  keynote: "disc",
  panel: "disc",
  workshop: "diamond",
  plenary: "beam",
  discussion: "ring",
  break: "ring",
  meal: "ring",
  social: "ring",
  other: "ring",
};

/** The session that the slot is one thing with. */
const onlyPlacement = ({ isSession, sessions }: Slot): Placement | undefined =>
  isSession ? sessions[0] : undefined;

const onlySession = (slot: Slot): Session | undefined => onlyPlacement(slot)?.session;

const hour = (c: Context, slot: Slot, place: string): Html =>
  html`<p
    class="hour${slotStatus(slot) === "cancelled" && " gone"}${place}"
    ${slot.span?.isOpenEnded && holds(c, { until: slot.span.end })}
  >
    ${hoursOf(c, slot.span)}${isInRows(slot.day) && whereOf(c, roomsOf(c.t, c.dates, slot.rooms))}
  </p>`;

const title = (c: Context, slot: Slot): Html => {
  const session = onlySession(slot);
  const text = session
    ? html`<a href="${session.url}" ${titleLang(c, session)}>${sessionTitle(c, session)}</a>${draftMark(c, session)}`
    : slotTitle(c, slot);
  const status = slotStatus(slot);
  return html`${statusFlag(c, status)}${struck(status, text)}`;
};

/** A grid has its rooms above it: there they stand last, and are seen in the list alone. In a row they are beside the hours. */
const labels = (c: Context, slot: Slot, isInGrid: boolean): Html | undefined => {
  const session = onlySession(slot);
  const room = isInRows(slot.day) ? undefined : roomsOf(c.t, c.dates, slot.rooms);
  const words = [
    // In rows most are talks, and a word for each tells nothing.
    isInRows(slot.day) && session?.kind === "talk" ? undefined : kindWord(c.t, slot),
    isInGrid ? undefined : room,
    slot.venue && c.t("programme.at", { venue: slot.venue.name }),
  ].filter((word) => word !== undefined);
  const pieces = [...words.map((word) => c.text(word)), ...(session ? traits(c, session) : [])];
  const where =
    isInGrid &&
    room !== undefined &&
    html`<span class="where">${pieces.length > 0 && point}${c.text(room)}</span>`;
  return pieces.length === 0 && !where
    ? undefined
    : html`<p class="label">${joined(pieces, point)}${where}</p>`;
};

/** Themes as links in a line. */
export const themeLine = (c: Context, themes: readonly Theme[]): Html | undefined =>
  themes.length === 0
    ? undefined
    : html`<ul class="line" aria-label="${c.t("slot.themes")}">
        ${themes.map((theme) => html`<li>${themeLink(c, theme)}</li>`)}
      </ul>`;

/** That one may propose a theme, and where. */
const proposals = (c: Context, event: Event, slot: Slot): Html | undefined => {
  const { sentence } = proposalStates[slot.proposals];
  if (!sentence) return undefined;
  return slot.proposals === "form"
    ? html`<a href="${listUrl(rootOf(event), event.id, "themes")}#${themeFormId}">${c.t(sentence)}</a>`
    : html`${c.t(sentence)}`;
};

const cards = (c: Context, { sessions }: Slot, level: number, grid?: DayGrid): Html =>
  html`<ul class="cards">
    ${sessions.map((placement) => sessionCard(c, placement, level + 1, cellClasses(grid, placement)))}
  </ul>`;

const content = (c: Context, slot: Slot, level: number, grid: DayGrid | undefined): Html => {
  const only = onlySession(slot);
  const isAround = !only && slot.sessions.length > 0 && !(grid && isApart(slot));
  return html`${only && besideTitle(c, only, slot)} ${labels(c, slot, grid !== undefined)} ${formerly(c, only ? sessionEntry(only).previously : slot.previously)}
  ${slot.description && c.prose(slot.description, level + 1)}
  ${only && sessionBody(c, only, slot)}
  ${isAround && cards(c, slot, level)}
  ${themeLine(c, slot.themes)} ${reportList(c, slot.themes)}
  ${
    c.event &&
    takesThemes(c.event, slot) &&
    html`<p class="aside" ${expires(c, c.event.period?.end)}>${proposals(c, c.event, slot)}</p>`
  }`;
};

const isBrief = (slot: Slot): boolean =>
  shapes[slot.kind] === "ring" &&
  slot.sessions.length === 0 &&
  !slot.description &&
  slot.themes.length === 0;

/** A slot; in a grid, one whose sessions are in other rooms stands beside them instead of around them. */
export const slotEntry = (c: Context, slot: Slot, level: number, grid?: DayGrid): Html => {
  const apart = grid !== undefined && isApart(slot);
  const own = cellClasses(grid, slot);
  const place = apart ? " apart" : own;
  return html`<li
    class="slot ${shapes[slot.kind]}${isBrief(slot) && " brief"}${slot.kind === "break" && " pause"}${slot.isSession && c.event && hasStars(c.event) && " keepable"}${place}"
    id="${fragment("slot", slot.id)}"${slotAnswers(c, slot)}${inRooms(c, onlyPlacement(slot)?.rooms ?? slot.rooms)}
  >
    ${hour(c, slot, apart ? own : "")}
    <div class="what${apart && own}">
      ${replaceable(
        c,
        "slot",
        () => ({ slot, level }),
        () =>
          html`<h${level}>${title(c, slot)}</h${level}>
            ${content(c, slot, level, grid)}`,
      )}
    </div>
    ${apart && cards(c, slot, level, grid)}
  </li>`;
};

const pointerEntry = (c: Context, pointer: Pointer, grid: DayGrid | undefined): Html => {
  const { url, was } = pointer;
  const where = html`<a href="${url}">${whereNow(c, pointer)}</a>`;
  return html`<li class="slot ring brief gone${cellClasses(grid, pointer)}"${pointerAnswers(c, pointer)}>
    <p class="hour">
      ${hoursOf(c, was)}
    </p>
    <div class="what">
      <p><s>${slotTitle(c, pointer)}</s> ${c.say("status.moved-to", { where })}</p>
    </div>
  </li>`;
};

/** The words with which the clock marks what is on and what is next on that day, of what takes place. */
export const clockWords = (c: Context, day: Day): Html | false | undefined =>
  c.event &&
  isAhead(c.event) &&
  html` ${attribute("now", c.t("ticket.ongoing"))} ${attribute("next", c.t("ticket.next"))} ${attribute("since", c.dates.iso(day.date))}`;

/**
 * The slots of a day as a list by time; `grid` says where each stands if there is room for one, and which of them are
 * told beside it.
 */
export const slotList = (
  c: Context,
  day: Day,
  days: readonly Day[],
  level: number,
  grid?: DayGrid,
): Html =>
  html`<ol class="timeline${isInRows(day) && " in-rows"}"${clockWords(c, day)}>
    ${timelineEntries(day, days).map((entry) => {
      if ("pointer" in entry) return pointerEntry(c, entry.pointer, grid);
      return !grid?.standing.includes(entry.slot) && slotEntry(c, entry.slot, level, grid);
    })}
  </ol>`;

/** What is still on from the evening before: below the programme of the day, for it is over before most of that begins. */
export const stillOn = (c: Context, day: Day, days: readonly Day[]): Html =>
  html`${stillOnAt(day, days).map(
    ({ slot, until }) =>
      html`<p class="notice"${expires(c, until)}>
        ${c.say("programme.still-on", {
          slot: html`<a href="${slot.url}">${slotTitle(c, slot)}</a>`,
          time: clock(c, until),
        })}
      </p>`,
  )}`;

/** What is to be known of the whole day. */
export const dayNote = (c: Context, { note }: Day): Html | undefined =>
  note === undefined ? undefined : html`<p class="notice">${c.text(note)}</p>`;

/** A day's programme: hours on the left, what happens on the right. `level` is that of the slots' headings. */
export const timeline = (c: Context, day: Day, days: readonly Day[], level: number): Html =>
  html`${dayNote(c, day)} ${
    timelineEntries(day, days).length > 0
      ? slotList(c, day, days, level)
      : c.event && isAhead(c.event) && html`<p>${c.t("programme.tba")}</p>`
  }${stillOn(c, day, days)}`;
