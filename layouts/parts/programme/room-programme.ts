import { type Html, html } from "../../../src/write/html.ts";
import { kindWord } from "../../../src/i18n/kinds.ts";
import { hasStars } from "../../../src/site/own-programme.ts";
import type { RoomEntry } from "../../../src/site/rooms.ts";
import type { Context } from "../../context.ts";
import { sessionLink, slotTitle, themeLink } from "../inline/links.ts";
import { sessionLines } from "../session/session-list.ts";
import { sharedRooms } from "../inline/room.ts";
import { formerly, goneTitle, statusFlag, struck, whereNow } from "../inline/status.ts";
import { hoursOf } from "../inline/time.ts";
import { trackName } from "../inline/track.ts";

const gone = (c: Context, entry: RoomEntry): Html =>
  html`<h3>
      ${goneTitle(c, entry)}
    </h3>
    ${entry.pointer && html`<p class="moved">${c.say("status.moved-to", { where: whereNow(c, entry.pointer) })}</p>`}`;

const slotLines = (c: Context, { slot, sessions, themes }: RoomEntry): Html => {
  const word = kindWord(c.t, slot);
  return html`<h3>
      ${statusFlag(c, slot.status)}${struck(slot.status, html`<a href="${slot.url}">${slotTitle(c, slot)}</a>`)}
    </h3>
    ${word && html`<p class="label">${c.text(word)}</p>`} ${sharedRooms(c, slot.rooms)}
    ${formerly(c, slot.previously)}
    ${
      sessions.length > 0 &&
      html`<ul class="plain">
        ${sessions.map(({ session }) => html`<li>${sessionLink(c, session)}</li>`)}
      </ul>`
    }
    ${
      themes.length > 0 &&
      html`<ul class="line">
        ${themes.map((theme) => html`<li>${themeLink(c, theme)}</li>`)}
      </ul>`
    }`;
};

const what = (c: Context, entry: RoomEntry): Html => {
  if (entry.place === "elsewhere") return gone(c, entry);
  const { session: placement } = entry;
  if (!placement) return slotLines(c, entry);
  const { track } = placement.session;
  return html`${sessionLines(c, placement.session)} ${track && html`<p class="label">${trackName(c, track)}</p>`}
  ${sharedRooms(c, placement.rooms)} ${formerly(c, placement.previously)}`;
};

/** True of a session that takes place there, as long as there is something to choose for. */
export const canBeStarred = ({ session, place }: RoomEntry): boolean =>
  session !== undefined && place !== "elsewhere" && hasStars(session.session.event);

/** What happens in a room on a day, hour by hour. */
export const roomProgramme = (c: Context, entries: readonly RoomEntry[]): Html =>
  html`<ol class="entries">
    ${entries.map(
      (entry) =>
        html`<li${canBeStarred(entry) && html` class="keepable"`}>
          <p class="label">
            ${hoursOf(c, entry.span)}
          </p>
          <div>${what(c, entry)}</div>
        </li>`,
    )}
  </ol>`;
