import { type Html, type Printable, html } from "../../../src/write/html.ts";
import type { Neighbour } from "../../../src/site/beside.ts";
import { followsClock, slotStatus } from "../../../src/site/entries.ts";
import { hasStars } from "../../../src/site/own-programme.ts";
import type { Hours, Rooms, Session, Slot } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { holds } from "../inline/clock-states.ts";
import { byline, slotTitle } from "../inline/links.ts";
import { joined } from "../inline/lists.ts";
import { recordingMark } from "../inline/presence.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { statusFlag, struck, toldSession } from "../inline/status.ts";
import { raised, timeSpan } from "../inline/time.ts";
import { materialLine } from "../event/works.ts";

const inRoom = (c: Context, rooms: Rooms): Html | undefined => {
  const room = roomsOf(c.t, c.dates, rooms);
  return room ? html`<br>${c.name(room)}` : undefined;
};

/** Its hours, and the room below them. */
type Place = { readonly span: Hours | undefined; readonly rooms: Rooms } | undefined;

const timed = (c: Context, place: Place): Html =>
  html`${place?.span && timeSpan(c, place.span)}${place && inRoom(c, place.rooms)}`;

/** The same, as what the clock marks while it is on; nothing that is called off is. */
const clocked = (c: Context, it: Neighbour): Html => {
  const isFollowed = it.session ? followsClock(it.session) : slotStatus(it.slot) !== "cancelled";
  return isFollowed
    ? html`<span ${holds(c, { from: it.span.start, until: it.span.end })}>${timed(c, it)}</span>`
    : timed(c, it);
};

const dated = (c: Context, session: Session): Html => {
  const { placement } = session;
  return placement?.span
    ? html`${raised(c, c.dates.weekdayDayMonth(placement.span.start))}<br>${timed(c, placement)}`
    : html`${c.t("session.unscheduled")}`;
};

/** A session's title, struck through and said if it is called off, and who gives it. */
export const sessionLines = (c: Context, session: Session): Html => {
  const people = byline(c, session);
  const mark = recordingMark(c, session);
  return html`<h3>${toldSession(c, session)}</h3>
    ${people.length > 0 && html`<p>${joined(people)}</p>`}${mark && html`<p class="label">${mark}</p>`} ${materialLine(c, session)}`;
};

/** `kind` is the class of each. */
const entries = (list: readonly { beside: Printable; lines: Html }[], kind?: string): Html =>
  html`<ul class="entries">
    ${list.map(
      ({ beside, lines }) =>
        html`<li${kind && html` class="${kind}"`}>
          <p class="label">${beside}</p>
          <div>${lines}</div>
        </li>`,
    )}
  </ul>`;

/** Sessions with their day, hour, room and who gives them, under a heading of level 2. */
export const sessionEntries = (c: Context, sessions: readonly Session[]): Html =>
  entries(sessions.map((it) => ({ beside: dated(c, it), lines: sessionLines(c, it) })));

/** The same of sessions of one day, with their room, each with a place for a star. */
export const sessionsOfDay = (c: Context, sessions: readonly Session[]): Html =>
  entries(
    sessions.map((it) => ({ beside: timed(c, it.placement), lines: sessionLines(c, it) })),
    c.event && hasStars(c.event) ? "keepable" : undefined,
  );

const slotLine = (c: Context, slot: Slot): Html => {
  const status = slotStatus(slot);
  const link = html`<a href="${slot.url}">${slotTitle(c, slot)}</a>`;
  return html`<h3>${statusFlag(c, status)}${struck(status, link)}</h3>`;
};

/** The same of what is beside a session, on which the clock is: sessions, and slots whose sessions are all at once. */
export const neighbourList = (c: Context, list: readonly Neighbour[]): Html =>
  entries(
    list.map((it) => ({
      beside: clocked(c, it),
      lines: it.session ? sessionLines(c, it.session) : slotLine(c, it.slot),
    })),
  );
