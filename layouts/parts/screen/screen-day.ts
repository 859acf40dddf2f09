import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { sessionStatus } from "../../../src/site/entries.ts";
import type { Rooms } from "../../../src/site/model.ts";
import type { RoomEntry } from "../../../src/site/rooms.ts";
import type { Screen, ScreenDay } from "../../../src/site/screens.ts";
import { entryStates } from "../../../src/site/states.ts";
import type { DateTime } from "../../../src/time.ts";
import type { Context } from "../../context.ts";
import { sharedRooms } from "../inline/room.ts";
import { hoursOf, raised } from "../inline/time.ts";
import { entryText } from "../programme/entry-text.ts";

const namesOf = (c: Context, rooms: Rooms): Html | undefined => {
  const names = roomsOf(c.t, c.dates, rooms);
  return names === undefined ? undefined : html`<p class="label">${c.text(names)}</p>`;
};

/** True of what nobody will find there. */
const isOff = ({ place, session, slot }: RoomEntry): boolean =>
  place === "elsewhere" ||
  entryStates[slot.status].isVoid ||
  (session !== undefined && entryStates[sessionStatus(session.session)].isVoid);

const line = (c: Context, { room }: Screen, entry: RoomEntry): Html => {
  const { span, session, slot } = entry;
  const all = session ? session.rooms : slot.rooms;
  const dates =
    span &&
    html` ${attribute("from", c.dates.iso(span.start))} ${attribute("until", c.dates.iso(span.end))}`;
  const text = room
    ? html`${sharedRooms(c, all)} ${entryText(c, entry, {})}`
    : html`${namesOf(c, all)}
      ${entryText(c, entry, {
        ofTheme: (theme) =>
          theme.room && html` <span class="label">${c.name(theme.room.name)}</span>`,
      })}`;
  return html`<li${isOff(entry) && html` class="off"`}${dates}>
    <p class="hours">${hoursOf(c, span)}</p>
    <div>${text}</div>
  </li>`;
};

/** “Thursday 23 September at 9:00”, as it is said on another day. */
const beginning = (c: Context, date: string, entries: ScreenDay["entries"]): string => {
  const first = entries.find((entry) => entry.span && !isOff(entry))?.span?.start;
  return first
    ? c.t("time.moment", { date, time: c.dates.time(first), count: c.dates.hour(first) })
    : date;
};

const midnight = (c: Context, at: DateTime): string => c.dates.iso(at.startOf("day"));

/** A day of a screen: all of it, with what is said of it on other days. */
export const screenDay = (c: Context, screen: Screen, { day, entries }: ScreenDay): Html => {
  const date = c.dates.weekdayDayMonth(day.date);
  return html`<section
    aria-labelledby="day-${day.id}"
    ${attribute("since", midnight(c, day.date.minus({ days: 1 })))}
    ${attribute("from", midnight(c, day.date))}
    ${attribute("tomorrow", beginning(c, c.t("screen.tomorrow"), entries))}
    ${attribute("later", beginning(c, date, entries))}
  >
    <h2 id="day-${day.id}">${raised(c, date)}</h2>
    <ol class="entries">
      ${entries.map((entry) => line(c, screen, entry))}
    </ol>
  </section>`;
};
