import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { aboutOrganisations } from "../../src/outputs/json-ld/subject.ts";
import { listUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { organisationGroups } from "../parts/people/organisations.ts";
import { masthead } from "../parts/event/poster.ts";

export const { data, render, pages } = page({
  items: (site) => eventsIn(site).filter(({ participations }) => participations.length > 0),
  url: (event) => listUrl(rootOf(event), event.id, "organisations"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "organisations"), event);
    const title = c.t("organisations.title");
    const names = event.participations.map(({ organisation }) => organisation.shortName);
    return document(c, {
      title,
      data: aboutOrganisations(event),
      description: c.dates.list(names.slice(0, 12)),
      main: html`${masthead(title, { above: eventLine(c, event) })}
      ${organisationGroups(c, event)}`,
    });
  },
});
