import { titleOf } from "../../src/i18n/title.ts";
import { feedbackForm, sessionFeedback } from "../../src/site/feedback.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { feedbackPage } from "../parts/forms/feedback-form.ts";
import { sessionTitle, titleLang } from "../parts/inline/links.ts";
import { programmeStep } from "../parts/shell/page-steps.ts";

/** Where those who were in a session say what they thought of it. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).flatMap(({ sessions }) =>
      sessions.flatMap((session) => {
        const form = feedbackForm(sessionFeedback(session));
        return form ? [{ session, ...form }] : [];
      }),
    ),
  url: ({ url }) => url,
  render: ({ session, url, forms }, build) => {
    const { event } = session;
    const c = eventContext(build, url, event);
    const title = titleOf(c.t, session.title);
    return feedbackPage(
      c,
      { event, about: `session:${session.id}`, title, forms },
      {
        steps: [programmeStep(c, event), { label: title, url: session.url }],
        heading: html`<a href="${session.url}"${titleLang(c, session)}>${sessionTitle(c, session)}</a>`,
      },
    );
  },
});
