import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { aboutProgramme } from "../../src/outputs/json-ld/subject.ts";
import type { Day } from "../../src/site/model.ts";
import { programmeUrl, rootOf } from "../../src/urls.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { byTrackAndRoom } from "../parts/programme/by-track-and-room.ts";
import { subscribe } from "../parts/event/calendar.ts";
import { changesLine } from "../parts/event/changes-line.ts";
import { dayProgramme } from "../parts/programme/day-programme.ts";
import { document } from "../parts/shell/document.ts";
import { eventLink } from "../parts/event/event-line.ts";
import { dateLine } from "../parts/inline/date.ts";
import { outline } from "../parts/event/outline.ts";
import { programmeTools } from "../parts/programme/programme-tools.ts";
import { paperLinks } from "../parts/paper/paper.ts";
import { withRooms } from "../parts/programme/now-filter.ts";
import { placeLine } from "../parts/inline/place.ts";
import { firstSlotId } from "../parts/programme/first-slot.ts";
import { masthead } from "../parts/event/poster.ts";
import { eventSearch } from "../parts/shell/search.ts";
import { section } from "../parts/shell/section.ts";
import { sessionIndexLine } from "../parts/session/session-index.ts";
import { eventState } from "../parts/event/event-state.ts";
import { toldSession } from "../parts/inline/status.ts";
import { fullDate } from "../parts/inline/time.ts";
import { when } from "../parts/inline/when.ts";

const oneDay = (c: Context, day: Day): Html =>
  html`${
    day.title
      ? html`<h2 class="standfirst">${c.text(day.title)}</h2>`
      : // The poster shows it already.
        html`<h2 class="spoken">${fullDate(c, day.date)}</h2>`
  }
    ${dayProgramme(c, day, [day], 3)}`;

/** An event's whole programme of one day, or the list of its days. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).filter(({ days, unscheduled }) => days.length + unscheduled.length > 0),
  url: (event) => programmeUrl(rootOf(event), event.id),
  render: (event, build) => {
    const url = programmeUrl(rootOf(event), event.id);
    const c = withRooms(eventContext(build, url, event));
    const { days, unscheduled } = event;
    const [day] = days;
    const title = c.t("programme.title");
    return document(c, {
      title,
      data: aboutProgramme(event),
      isPinnedUp: true,
      programme: day && days.length === 1 ? firstSlotId(day, days) : undefined,
      description: c.t("programme.day", { date: dateLine(c, event) }),
      main: html`${masthead(title, {
        above: html`${eventLink(c, event)}${eventState(c, event)}`,
        giant: when(c, event, placeLine(c, event)),
      })}
        ${eventSearch(c, event)}
        ${
          day &&
          html`<div class="band tint">
            ${changesLine(c, event)} ${sessionIndexLine(c, event)}
            ${programmeTools(c, event, { isWhole: true, ...(days.length === 1 && { day }) })}
            ${days.length === 1 ? oneDay(c, day) : outline(c, days, 2)} ${subscribe(c, event)}
            ${paperLinks(c, event)}
          </div>`
        }
        ${byTrackAndRoom(c, event)}
        ${section(
          "unscheduled",
          c.t("programme.unscheduled"),
          unscheduled.length > 0 &&
            html`<ul class="plain">
              ${unscheduled.map((session) => html`<li>${toldSession(c, session)}</li>`)}
            </ul>`,
        )}`,
    });
  },
});
