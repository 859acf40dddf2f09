import { type Html, html } from "../../../src/write/html.ts";
import { kindWord } from "../../../src/i18n/kinds.ts";
import type { Door } from "../../../src/site/doors.ts";
import type { RoomEntry } from "../../../src/site/rooms.ts";
import type { Placement, Session } from "../../../src/site/model.ts";
import { knownUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import {
  byline as names,
  foreign,
  titleLang,
  sessionTitle,
  slotTitle,
  themeName,
} from "../inline/links.ts";
import { joined } from "../inline/lists.ts";
import { paperCode, versionLine } from "./paper.ts";
import { sharedRooms } from "../inline/room.ts";
import { formerly, goneTitle, statusFlag, struck, whereNow } from "../inline/status.ts";

import { raised, hoursOf } from "../inline/time.ts";

/** Each in its own direction, brackets included, wherever the line breaks. */
const byline = (c: Context, it: Session): readonly Html[] =>
  names(c, it).map((name) => html`<bdi>${name}</bdi>`);

const session = (c: Context, it: Session): Html => {
  const people = byline(c, it);
  return html`<span${foreign(c, it.language)}
      >${statusFlag(c, it.status)}${struck(it.status, sessionTitle(c, it))}</span
    >${people.length > 0 && html`<span class="by">${joined(people)}</span>`}`;
};

const blockSession = (c: Context, { session: it }: Placement): Html =>
  html`<li>${session(c, it)}</li>`;

const title = (c: Context, { slot, session: only }: RoomEntry): Html => {
  if (!only)
    return html`<h3>${statusFlag(c, slot.status)}${struck(slot.status, slotTitle(c, slot))}</h3>`;
  const { status } = slot.status === "confirmed" ? only.session : slot;
  const people = byline(c, only.session);
  return html`<h3${titleLang(c, only.session)}>
      ${statusFlag(c, status)}${struck(status, sessionTitle(c, only.session))}
    </h3>
    ${people.length > 0 && html`<p class="by">${joined(people)}</p>`}`;
};

const details = (c: Context, entry: RoomEntry): Html => {
  const { slot, session: only, sessions, themes } = entry;
  const word = only ? undefined : kindWord(c.t, slot);
  const note = only?.session.statusNote;
  return html`${word && html`<p class="label">${c.text(word)}</p>`}
    ${sharedRooms(c, only ? only.rooms : slot.rooms)}
    ${formerly(c, only ? only.previously : slot.previously)}
    ${note && html`<p class="moved">${c.text(note)}</p>`}
    ${sessions.length > 0 && html`<ul>${sessions.map((placement) => blockSession(c, placement))}</ul>`}
    ${themes.length > 0 && html`<ul>${themes.map((theme) => html`<li>${themeName(c, theme)}</li>`)}</ul>`}`;
};

const line = (c: Context, entry: RoomEntry): Html => {
  const { span, place, pointer } = entry;
  const isGone = place === "elsewhere";
  return html`<li class="${place}">
    <p class="hour">
      ${hoursOf(c, span)}
    </p>
    <div>
      ${isGone ? html`<h3>${goneTitle(c, entry)}</h3>` : title(c, entry)}
      ${
        pointer
          ? html`<p class="moved">${c.say("status.moved-to", { where: whereNow(c, pointer) })}</p>`
          : details(c, entry)
      }
    </div>
  </li>`;
};

/** A sheet for the door of a room: what happens behind it today. */
export const doorSheet = (c: Context, door: Door): Html => {
  const { room, day, entries, part, parts } = door;
  const floor = room.floor && c.t("practical.floor", { floor: room.floor });
  const venues = c.event?.days
    .flatMap(({ slots }) => slots)
    .some(({ venue }) => venue !== undefined);
  const facts = [venues && room.venue.name, floor].filter(Boolean).join(" · ");
  return html`<section class="sheet">
    <header class="plate">
      <h1>${c.name(room.name)}</h1>
      ${facts && html`<p>${c.text(facts)}</p>`}
    </header>
    <h2>
      ${raised(c, c.dates.weekdayDayMonth(day.date))}${parts > 1 && html` <small>${c.t("paper.part", { part, parts })}</small>`}
    </h2>
    <ol class="fit">
      ${entries.map((entry) => line(c, entry))}
    </ol>
    <footer>
      <p>${c.event && c.text(c.event.shortTitle)}<br>${c.text(versionLine(c), c.language)}</p>
      ${paperCode(knownUrl(c.site, day.url), c.t("paper.latest"))}
    </footer>
  </section>`;
};
