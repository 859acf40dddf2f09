/** What is read from afar of what happens in a place: on doors and screens. */
import { type Html, html } from "../../../src/write/html.ts";
import { kindWord } from "../../../src/i18n/kinds.ts";
import type { Placement, Session, Theme } from "../../../src/site/model.ts";
import type { RoomEntry } from "../../../src/site/rooms.ts";
import type { Context } from "../../context.ts";
import {
  byline as names,
  foreign,
  sessionTitle,
  slotTitle,
  themeName,
  titleLang,
} from "../inline/links.ts";
import { joined } from "../inline/lists.ts";
import { formerly, goneTitle, statusFlag, struck, whereNow } from "../inline/status.ts";

/** Where something is, as far as that is worth saying there. */
export interface EntryPlaces {
  readonly rooms?: Html | undefined;
  /** What stands behind the name of a group. */
  readonly ofTheme?: (theme: Theme) => Html | undefined;
}

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

const details = (c: Context, entry: RoomEntry, { rooms, ofTheme }: EntryPlaces): Html => {
  const { slot, session: only, sessions, themes } = entry;
  const word = only ? undefined : kindWord(c.t, slot);
  const note = only?.session.statusNote;
  return html`${word && html`<p class="label">${c.text(word)}</p>`}
    ${rooms}
    ${formerly(c, only ? only.previously : slot.previously)}
    ${note && html`<p class="moved">${c.text(note)}</p>`}
    ${sessions.length > 0 && html`<ul>${sessions.map((placement) => blockSession(c, placement))}</ul>`}
    ${themes.length > 0 && html`<ul>${themes.map((theme) => html`<li>${themeName(c, theme)}${ofTheme?.(theme)}</li>`)}</ul>`}`;
};

/** What it is, who gives it and what one must know of it. */
export const entryText = (c: Context, entry: RoomEntry, places: EntryPlaces): Html => {
  const { place, pointer } = entry;
  return html`${place === "elsewhere" ? html`<h3>${goneTitle(c, entry)}</h3>` : title(c, entry)}
  ${
    pointer
      ? html`<p class="moved">${c.say("status.moved-to", { where: whereNow(c, pointer) })}</p>`
      : details(c, entry, places)
  }`;
};
