import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { aboutRoom } from "../../src/outputs/json-ld/subject.ts";
import { presenceIn } from "../../src/site/presence.ts";
import { roomPages } from "../../src/site/rooms.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { programmeStep } from "../parts/shell/page-steps.ts";
import { masthead } from "../parts/event/poster.ts";
import { belowPart } from "../parts/programme/below-part.ts";
import { presenceLinks } from "../parts/inline/presence.ts";
import { roomFacts } from "../parts/inline/room.ts";
import { canBeStarred, roomProgramme } from "../parts/programme/room-programme.ts";
import { rooms } from "../parts/event/rooms.ts";
import { section } from "../parts/shell/section.ts";
import { raised } from "../parts/inline/time.ts";

/** What takes place in a room, day by day; of events that use several. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site).flatMap((event) => [...roomPages(event).values()]),
  url: ({ url }) => url,
  render: ({ event, room, url, days }, build) => {
    const c = eventContext(build, url, event);
    const facts = roomFacts(c, room);
    const places = presenceLinks(c, presenceIn(room), " · ");
    return document(c, {
      title: room.name,
      data: aboutRoom(event, room),
      description: c.t("programme.of", { name: room.name, title: event.shortTitle }),
      steps: [programmeStep(c, event)],
      isPinnedUp: true,
      main: html`${masthead(c.name(room.name), {
        above: eventLine(c, event),
        below: html`${room.venue !== event.venue && html`<p class="lead">${c.name(room.venue.name)}</p>`}
        ${facts && html`<p class="lead">${facts}</p>`}${places && html`<p>${places}</p>`}`,
      })}
      ${days.map(({ day, entries }) =>
        section(
          `day-${day.id}`,
          html`<a href="${day.url}">${raised(c, c.dates.weekdayDayMonth(day.date))}</a>`,
          roomProgramme(c, entries),
        ),
      )}
      ${section("plan", c.t("practical.plan"), room.venue.plan && rooms(c, room.venue, room))}
      ${belowPart(
        c,
        event,
        days.some(({ entries }) => entries.some(canBeStarred)),
      )}`,
    });
  },
});
