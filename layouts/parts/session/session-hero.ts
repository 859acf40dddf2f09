/** What a session's own page says of it before all else: at what hour it begins, on which day, until when and where. */
import { roomsOf } from "../../../src/i18n/place.ts";
import { hasItsHours } from "../../../src/site/entries.ts";
import { startDate } from "../../../src/site/hours.ts";
import { type Session, TBA } from "../../../src/site/model.ts";
import { knownName } from "../../../src/site/place.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { clock, raised, timeSpan } from "../inline/time.ts";
import { joined } from "../inline/lists.ts";

/** Where it is, as far as that is known: its rooms, or the place it is at where that is not the event's. */
const where = (c: Context, { placement, event }: Session): Html | undefined => {
  if (!placement) return undefined;
  const { rooms, slot } = placement;
  const room = rooms === TBA ? undefined : roomsOf(c.t, c.dates, rooms);
  const place = slot.venue && slot.venue !== event.venue ? knownName(slot.venue) : undefined;
  const known = room ?? place;
  return known === undefined ? undefined : c.name(known);
};

/** The hour as large as the event's day is on its poster, unless it is that of a block of talks; nothing of what has no day. */
export const sessionWhen = (c: Context, session: Session): Html | undefined => {
  const { placement } = session;
  if (!placement) return undefined;
  const { span } = placement;
  const figure = span && hasItsHours(placement) && clock(c, span.start);
  return html`<div class="when">
    ${figure && html`<p class="day clock">${figure}</p>`}
    <div class="beside">
      <p>${raised(c, c.dates.weekdayDayMonth(startDate(placement)))}</p>
      <p>${joined([span && timeSpan(c, span), where(c, session)].filter((one) => one !== undefined))}</p>
    </div>
  </div>`;
};
