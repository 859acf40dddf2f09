import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { aboutTrack } from "../../src/outputs/json-ld/subject.ts";
import { tracksInUse } from "../../src/site/tracks.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { programmeStep } from "../parts/shell/page-steps.ts";
import { masthead } from "../parts/event/poster.ts";
import { belowPart } from "../parts/programme/below-part.ts";
import { section } from "../parts/shell/section.ts";
import { sessionsOfDay } from "../parts/session/session-list.ts";
import { raised } from "../parts/inline/time.ts";

/** The sessions of a track, day by day. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).flatMap((event) => tracksInUse(event).map((track) => ({ event, track }))),
  url: ({ track }) => track.url,
  render: ({ event, track }, build) => {
    const { title, sessions, url } = track;
    const c = eventContext(build, url, event);
    const unscheduled = sessions.filter(({ placement }) => placement === undefined);
    return document(c, {
      title,
      data: aboutTrack(event, track),
      description: c.t("programme.of", { name: title, title: event.shortTitle }),
      steps: [programmeStep(c, event)],
      isPinnedUp: true,
      main: html`${masthead(c.text(title), {
        above: eventLine(c, event),
        below: html`<p class="lead">
          ${c.t("programme.track")} <b>${track.letter}</b> · ${c.t("programme.sessions", { count: sessions.length })}
        </p>`,
      })}
      ${event.days.map((day) => {
        const ofDay = sessions.filter(({ placement }) => placement?.slot.day === day);
        return section(
          `day-${day.id}`,
          html`<a href="${day.url}">${raised(c, c.dates.weekdayDayMonth(day.date))}</a>`,
          ofDay.length > 0 && sessionsOfDay(c, ofDay),
        );
      })}
      ${section(
        "unscheduled",
        c.t("programme.unscheduled"),
        unscheduled.length > 0 && sessionsOfDay(c, unscheduled),
      )}
      ${belowPart(c, event)}`,
    });
  },
});
