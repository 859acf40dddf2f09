/** All sessions of an event as one's own programme shows them; a script takes of them what somebody chose. */
import { attribute } from "../../attributes.ts";
import { type Html, type Printable, html } from "../../../src/write/html.ts";
import { hasItsHours, sessionStatus } from "../../../src/site/entries.ts";
import type { Event, Placement, Removed, Session } from "../../../src/site/model.ts";
import { sessionsByDay } from "../../../src/site/session-index.ts";
import { entryStates } from "../../../src/site/states.ts";
import { knownRooms } from "../../../src/site/where.ts";
import type { Context } from "../../context.ts";
import { holds } from "../inline/clock-states.ts";
import { joined } from "../inline/lists.ts";
import { givenBy } from "../inline/names.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { traits } from "../session/session-card.ts";
import { formerly, listedSession } from "../inline/status.ts";
import { raised, hoursOf } from "../inline/time.ts";
import { clockWords } from "./timeline.ts";
import { inSlot, sessionLink } from "../inline/links.ts";

/**
 * What follows one another in a room, within a block, has its hours together: it cannot overlap. Nor can posters of one
 * slot, between which one walks.
 */
const turnOf = (placement: Placement): string | undefined => {
  const { slot, rooms } = placement;
  if (slot.together && !slot.isSession) return slot.id;
  if (hasItsHours(placement)) return undefined;
  const ids = knownRooms(rooms).map(({ id }) => id);
  return `${slot.id} ${ids.join(" ")}`;
};

const hour = (c: Context, placement: Placement | undefined, isVoid: boolean): Html =>
  html`<p class="hour${isVoid && " gone"}">
    ${hoursOf(c, placement?.span)}
  </p>`;

const labels = (c: Context, session: Session): readonly Html[] => {
  const { kind, placement } = session;
  const room = placement && roomsOf(c.t, c.dates, placement.rooms);
  return [
    ...(kind === "other" ? [] : [c.text(c.t(`session.${kind}`))]),
    ...(room === undefined ? [] : [html`<span class="where">${c.text(room)}</span>`]),
    ...traits(c, session),
    ...(placement && turnOf(placement) !== undefined ? [inSlot(c, placement.slot)] : []),
  ];
};

const entry = (c: Context, session: Session): Html => {
  const { id, kind, placement, statusNote, replacedBy } = session;
  const { isVoid } = entryStates[sessionStatus(session)];
  const turn = placement && turnOf(placement);
  const rooms = knownRooms(placement?.rooms ?? []);
  const names = givenBy(c, session);
  const words = labels(c, session);
  return html`<li
    class="slot ${kind === "workshop" ? "diamond" : "disc"}${isVoid && " void"}"
    ${attribute("id", id)}${rooms.length > 0 && html` ${attribute("rooms", rooms.map((room) => room.id).join(" "))}`}${turn !== undefined && html` ${attribute("turn", turn)}`}${placement?.span?.isOpenEnded && holds(c, { until: placement.span.end })}
  >
    ${hour(c, placement, isVoid)}
    <div class="what">
      <h3>${listedSession(c, session)}</h3>
      ${words.length > 0 && html`<p class="label">${joined(words, " · ")}</p>`}
      ${placement && formerly(c, placement.previously)}
      ${names.length > 0 && html`<p class="by">${joined(names)}</p>`}
      ${statusNote && html`<p>${c.text(statusNote)}</p>`}
      ${replacedBy && html`<p>${c.say("status.replaced-by", { session: sessionLink(c, replacedBy) })}</p>`}
    </div>
  </li>`;
};

/** What was published once, by the title it had. */
const goneEntry = (c: Context, { id, title }: Removed): Html =>
  html`<li class="slot ring brief gone" ${attribute("id", id)}>
    <div class="what"><h3><s>${c.text(title)}</s></h3></div>
  </li>`;

const list = (
  id: string,
  title: Printable,
  entries: readonly Html[],
  marks?: ReturnType<typeof clockWords>,
): Html =>
  html`<section class="band tint" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ol class="timeline"${marks}>
      ${entries}
    </ol>
  </section>`;

/** By day; then what has none yet, and what is no longer there, to which a script adds what is not known at all. */
export const ownEntries = (c: Context, event: Event): Html => {
  const removed = event.removed.filter(({ kind }) => kind === "session");
  return html`${[...sessionsByDay(event)].map(([day, sessions]) =>
    list(
      day ? `day-${day.id}` : "unscheduled",
      day
        ? html`<a href="${day.url}">${raised(c, c.dates.weekdayDayMonth(day.date))}</a>`
        : c.t("programme.unscheduled"),
      sessions.map((session) => entry(c, session)),
      day && clockWords(c, day),
    ),
  )}
  ${list(
    "lost",
    c.t("my.lost"),
    removed.map((one) => goneEntry(c, one)),
  )}`;
};
