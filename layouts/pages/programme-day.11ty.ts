import { eventsIn } from "../../src/site/versions.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { dayDocument } from "../parts/programme/day-document.ts";

/** One day of an event with several. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).flatMap((event) =>
      event.days.length > 1 ? event.days.map((day) => ({ event, day })) : [],
    ),
  url: ({ day }) => day.url,
  render: ({ event, day }, build) => dayDocument(eventContext(build, day.url, event), event, day),
});
