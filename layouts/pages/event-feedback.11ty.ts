import { eventFeedback, feedbackForm } from "../../src/site/feedback.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { feedbackPage } from "../parts/forms/feedback-form.ts";

/** Where those who were there say what they thought of an event as a whole. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).flatMap((event) => {
      const form = feedbackForm(eventFeedback(event));
      return form ? [{ event, ...form }] : [];
    }),
  url: ({ url }) => url,
  render: ({ event, url, forms }, build) => {
    const c = eventContext(build, url, event);
    return feedbackPage(
      c,
      { event, about: "event", title: event.shortTitle, forms },
      { steps: [], heading: html`<a href="${event.url}">${c.text(event.shortTitle)}</a>` },
    );
  },
});
