import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { aboutTeam } from "../../src/outputs/json-ld/subject.ts";
import { membersOf } from "../../src/site/organisers.ts";
import { listUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { masthead } from "../parts/event/poster.ts";
import { teamGroup } from "../parts/people/team.ts";

/** Who makes the event, with portraits; a page `team` of the event gives it a text. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site).filter(({ team }) => team.length > 0),
  url: (event) => listUrl(rootOf(event), event.id, "team"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "team"), event);
    const written = event.pages.find(({ id }) => id === "team");
    const title = written?.title ?? c.t("team.title");
    const names = new Set(membersOf(event).map(({ name }) => name));
    return document(c, {
      title,
      data: aboutTeam(event),
      discussed: written && { kind: "page", id: "team" },
      description: c.dates.list([...names].slice(0, 12)),
      main: html`${masthead(c.text(title), { above: eventLine(c, event) })}
      ${
        written &&
        !written.body.isEmpty &&
        html`<div class="band">
          <div class="prose">${c.prose(written.body, 2)}</div>
        </div>`
      }
      ${event.team.map((group) => teamGroup(c, group))}`,
    });
  },
});
