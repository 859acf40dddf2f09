import { type Html, html } from "../../../src/write/html.ts";
import type { Event } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { subscribe } from "../event/calendar.ts";
import { changesLine } from "../event/changes-line.ts";
import { toldSession } from "../inline/status.ts";
import { paperLinks } from "../paper/paper.ts";
import { sessionIndexLine } from "../session/session-index.ts";
import { section } from "../shell/section.ts";
import { byTrackAndRoom } from "./by-track-and-room.ts";
import { programmeTools } from "./programme-tools.ts";

/** What there is of a programme besides: its changes, its calendar, what one can do with it. */
const more = (c: Context, event: Event): Html =>
  html`${changesLine(c, event)} ${sessionIndexLine(c, event)} ${subscribe(c, event)}
  ${paperLinks(c, event)} ${programmeTools(c, event, { shows: "whole" })}`;

/** What stands below each day of a programme, for whoever has read it: of the whole event. Paper has the day alone. */
export const belowDay = (c: Context, event: Event): Html =>
  html`${section(
    "unscheduled",
    c.t("programme.unscheduled"),
    event.unscheduled.length > 0 &&
      html`<ul class="plain">
        ${event.unscheduled.map((session) => html`<li>${toldSession(c, session)}</li>`)}
      </ul>`,
  )}
  <div class="besides">
    ${event.days.length > 0 && section("more", c.t("bar.about"), more(c, event))}
    ${byTrackAndRoom(c, event)}
  </div>`;
