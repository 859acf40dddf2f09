import { practicalTitle } from "../../src/i18n/title.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { aboutPlaces } from "../../src/outputs/json-ld/subject.ts";
import { listUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { placeLine } from "../parts/inline/place.ts";
import { masthead } from "../parts/event/poster.ts";
import { practicalParts } from "../parts/event/practical.ts";

/** How to come, what is accessible, what to eat, where to sleep, the rooms, and who is admitted. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site),
  url: (event) => listUrl(rootOf(event), event.id, "practical"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "practical"), event);
    const title = practicalTitle(c.t, event);
    return document(c, {
      title,
      data: aboutPlaces(event),
      discussed: { kind: "page", id: "practical" },
      description: c.t("practical.description", {
        title: event.shortTitle,
        place: placeLine(c, event),
      }),
      main: html`${masthead(c.text(title), { above: eventLine(c, event) })}
      ${practicalParts(c, event)}`,
    });
  },
});
