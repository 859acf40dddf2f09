import { eventsIn } from "../../src/site/versions.ts";
import { openedDay } from "../../src/site/opened-day.ts";
import { programmeUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { dayDocument, programmeDocument } from "../parts/programme/day-document.ts";

/** An event's whole programme of one day; of several the day that is today, or the first. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).filter(({ days, unscheduled }) => days.length + unscheduled.length > 0),
  url: (event) => programmeUrl(rootOf(event), event.id),
  render: (event, build) => {
    const c = eventContext(build, programmeUrl(rootOf(event), event.id), event);
    const day = openedDay(event, build.site.now);
    return day ? dayDocument(c, event, day) : programmeDocument(c, event);
  },
});
