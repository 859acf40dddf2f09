import { type Html, type Printable, html } from "../../../src/write/html.ts";
import { followsClock } from "../../../src/site/entries.ts";
import type { Session } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { holds } from "../inline/clock-states.ts";
import { byline } from "../inline/links.ts";
import { joined } from "../inline/lists.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { toldSession } from "../inline/status.ts";
import { raised, timeSpan } from "../inline/time.ts";
import { materialLine } from "../event/works.ts";

const inRoom = (c: Context, { placement }: Session): Html | undefined => {
  const room = placement && roomsOf(c.t, c.dates, placement.rooms);
  return room ? html`<br>${c.name(room)}` : undefined;
};

const timed = (c: Context, session: Session): Html => {
  const { placement } = session;
  return html`${placement?.span && timeSpan(c, placement.span)}${inRoom(c, session)}`;
};

/** The same, as what the clock marks while it is on. */
const clocked = (c: Context, session: Session): Html => {
  const span = session.placement?.span;
  return span && followsClock(session)
    ? html`<span ${holds(c, { from: span.start, until: span.end })}>${timed(c, session)}</span>`
    : timed(c, session);
};

const dated = (c: Context, session: Session): Html => {
  const { placement } = session;
  return placement?.span
    ? html`${raised(c, c.dates.weekdayDayMonth(placement.span.start))}<br>${timed(c, session)}`
    : html`${c.t("session.unscheduled")}`;
};

/** A session's title, struck through and said if it is called off, and who gives it. */
export const sessionLines = (c: Context, session: Session): Html => {
  const people = byline(c, session);
  return html`<h3>${toldSession(c, session)}</h3>
    ${people.length > 0 && html`<p>${joined(people)}</p>`} ${materialLine(c, session)}`;
};

const entries = (
  c: Context,
  sessions: readonly Session[],
  beside: (session: Session) => Printable,
): Html =>
  html`<ul class="entries">
    ${sessions.map(
      (session) =>
        html`<li>
          <p class="label">${beside(session)}</p>
          <div>${sessionLines(c, session)}</div>
        </li>`,
    )}
  </ul>`;

/** Sessions with their day, hour, room and who gives them, under a heading of level 2. */
export const sessionEntries = (c: Context, sessions: readonly Session[]): Html =>
  entries(c, sessions, (session) => dated(c, session));

/** The same of sessions of one day, with their room. */
export const sessionsOfDay = (c: Context, sessions: readonly Session[]): Html =>
  entries(c, sessions, (session) => timed(c, session));

/** The same, of which the clock marks what is on. */
export const sessionsOnClock = (c: Context, sessions: readonly Session[]): Html =>
  entries(c, sessions, (session) => clocked(c, session));
