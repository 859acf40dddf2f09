import { eventsIn } from "../../src/site/versions.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { textDocument } from "../parts/shell/text-document.ts";

/** A free page of an event. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).flatMap((event) =>
      event.pages
        .filter(({ id }) => id !== "practical" && !(id === "team" && event.team.length > 0))
        .map((text) => ({ event, text })),
    ),
  url: ({ text }) => text.url,
  render: ({ event, text }, build) => {
    const c = eventContext(build, text.url, event);
    return textDocument(c, text, eventLine(c, event));
  },
});
