import { inItsLanguage } from "./told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { sessionStatus } from "../../../src/site/entries.ts";
import { startDate } from "../../../src/site/hours.ts";
import type { Previously, Session } from "../../../src/site/model.ts";
import type { Pointer } from "../../../src/site/pointers.ts";
import type { RoomEntry } from "../../../src/site/rooms.ts";
import { entryStates } from "../../../src/site/states.ts";
import type { SlotStatus } from "../../../src/site/words.ts";
import type { Context } from "../../context.ts";
import { joined, listed } from "./lists.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { languageIn, sessionLink, sessionTitle, slotTitle, titleLang } from "./links.ts";
import { raised, timeSpan } from "./time.ts";

/** “Annulé :” or “À confirmer :” before a title: a stroke alone is not read aloud. */
export const statusFlag = (c: Context, status: SlotStatus): Html | undefined => {
  const { prefix } = entryStates[status];
  return prefix && html`<span class="flag">${c.t(prefix)}</span> `;
};

export const struck = (status: SlotStatus, title: Html): Html =>
  entryStates[status].isVoid ? html`<s>${title}</s>` : title;

/** A session in a list: its link, with what one must know of its state. */
export const listedSession = (c: Context, session: Session): Html => {
  const status = sessionStatus(session);
  return html`${statusFlag(c, status)}${struck(status, sessionLink(c, session))}`;
};

/** The same where nothing beside it says in which language it is; nothing where it is held in another than it is written in. */
export const toldSession = (c: Context, session: Session): Html => {
  const written = languageIn(c, session, session.title);
  return html`${listedSession(c, session)}${written === session.language && inItsLanguage(c, session.url)}`;
};

/** The title of what is no longer in a room. */
export const goneTitle = (c: Context, { session: placement, slot }: RoomEntry): Html => {
  if (!placement) return html`<s>${slotTitle(c, slot)}</s>`;
  const { session } = placement;
  return html`<s${titleLang(c, session)}>${sessionTitle(c, session)}</s>`;
};

const former = (c: Context, { date, span, rooms }: Previously): Html => {
  const day = span?.start ?? date;
  return html`${joined([
    ...(day ? [raised(c, c.dates.dayMonth(day))] : []),
    ...(span ? [timeSpan(c, span)] : []),
    ...(rooms.length > 0
      ? [
          listed(
            c,
            rooms.map(({ name }) => c.name(name)),
          ),
        ]
      : []),
  ])}`;
};

/** Where something is that has moved: the day if it is another one, the hours, the room. */
export const whereNow = (c: Context, { slot, span, rooms, day }: Pointer): Html => {
  const name = roomsOf(c.t, c.dates, rooms);
  return joined([
    ...(slot.day.id === day ? [] : [raised(c, c.dates.dayMonth(startDate({ span, slot })))]),
    span ? timeSpan(c, span) : c.t("programme.time-tba"),
    ...(name ? [html`${name}`] : []),
  ]);
};

/** “(auparavant salle A)” */
export const formerly = (c: Context, previously: readonly Previously[]): Html | undefined =>
  previously.length === 0
    ? undefined
    : html`<p class="moved">
        ${previously.map((place) => c.say("status.previously", { previous: former(c, place) }))}
      </p>`;
