import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { hasSessionIndex } from "../../src/site/session-index.ts";
import { listUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { programmeStep } from "../parts/shell/page-steps.ts";
import { masthead } from "../parts/event/poster.ts";
import { bar } from "../parts/programme/bar.ts";
import { belowPart } from "../parts/programme/below-part.ts";
import { sessionIndex, sessionIndexStart } from "../parts/session/session-index.ts";

/** All sessions of an event that has many, whatever their day. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site).filter(hasSessionIndex),
  url: (event) => listUrl(rootOf(event), event.id, "sessions"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "sessions"), event);
    const title = c.t("sessions.title");
    return document(c, {
      title,
      description: c.t("sessions.description", { title: event.shortTitle }),
      isBarred: true,
      programme: sessionIndexStart(event),
      steps: event.days.length > 0 ? [programmeStep(c, event)] : [],
      main: html`${masthead(title, { above: eventLine(c, event) })}
        ${bar(c, event, { to: ({ id }) => `#on-${id}`, hasFilter: true })}
        ${sessionIndex(c, event)} ${belowPart(c, event)}`,
    });
  },
});
