import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { listUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { speakerIndex } from "../parts/people/people.ts";
import { masthead } from "../parts/event/poster.ts";
import { eventSearch } from "../parts/shell/search.ts";

export const { data, render, pages } = page({
  items: (site) => eventsIn(site).filter(({ speakers }) => speakers.length > 0),
  url: (event) => listUrl(rootOf(event), event.id, "speakers"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "speakers"), event);
    const title = c.t("speakers.title");
    return document(c, {
      title,
      description: c.dates.list(event.speakers.slice(0, 12).map(({ name }) => name)),
      main: html`${masthead(title, { above: eventLine(c, event) })}
      ${eventSearch(c, event)} ${speakerIndex(c, event.speakers)}`,
    });
  },
});
