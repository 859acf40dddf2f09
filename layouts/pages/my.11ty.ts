import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { hasOwnProgramme } from "../../src/site/own-programme.ts";
import { listUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { ownProgramme, ownProgrammePage } from "../parts/programme/own-programme.ts";
import { programmeStep } from "../parts/shell/page-steps.ts";
import { masthead } from "../parts/event/poster.ts";

/** The sessions that a visitor has chosen; the same page for everybody, filled by each one's own device. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site).filter(hasOwnProgramme),
  url: (event) => listUrl(rootOf(event), event.id, "my"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "my"), event);
    const title = c.t("my.title");
    return document(c, {
      title,
      description: c.t("my.lead"),
      isIndexed: false,
      steps: event.days.length > 0 ? [programmeStep(c, event)] : [],
      main: html`${masthead(title, {
        above: eventLine(c, event),
        below: html`<p class="lead">${c.t("my.lead")}</p>`,
      })}
      ${ownProgramme(c, event)}
        <template id="my-page">${ownProgrammePage(c, event)}</template>
        <script type="module" src="${build.assets.myProgrammeScript}"></script>`,
    });
  },
});
