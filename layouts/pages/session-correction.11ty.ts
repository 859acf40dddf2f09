import { titleOf } from "../../src/i18n/title.ts";
import { correctedSessions } from "../../src/site/taking-part.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { correctionPage } from "../parts/forms/correction-page.ts";
import { sessionTitle, titleLang } from "../parts/inline/links.ts";
import { programmeStep } from "../parts/shell/page-steps.ts";

/** Where those who give a session send what is wrong in its texts. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).flatMap((event) =>
      correctedSessions(event).flatMap((session) =>
        session.correction ? [{ session, correction: session.correction }] : [],
      ),
    ),
  url: ({ correction }) => correction.url,
  render: ({ session, correction }, build) => {
    const { id, url, event } = session;
    const c = eventContext(build, correction.url, event);
    const title = titleOf(c.t, session.title);
    return correctionPage(
      c,
      { kind: "session", id, title, event, correction, sessions: [] },
      {
        steps: [...(event.days.length > 0 ? [programmeStep(c, event)] : []), { label: title, url }],
        heading: html`<a href="${url}"${titleLang(c, session)}>${sessionTitle(c, session)}</a>`,
      },
    );
  },
});
