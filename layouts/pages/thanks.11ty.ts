import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { takesFeedback } from "../../src/site/feedback.ts";
import { hasForm, takesContributions, takesCorrections } from "../../src/site/taking-part.ts";
import { thanksUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { readers } from "../parts/forms/form.ts";
import { masthead } from "../parts/event/poster.ts";

/** What one sees once a form is sent. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site).filter(hasForm),
  url: (event) => thanksUrl(rootOf(event), event.id),
  render: (event, build) => {
    const c = eventContext(build, thanksUrl(rootOf(event), event.id), event);
    const title = c.t("thanks.title");
    return document(c, {
      title,
      description: "",
      isIndexed: false,
      main: html`${masthead(title, { above: eventLine(c, event) })}
        <div class="band">
          <div class="prose">
            <p>${c.text(c.t("thanks.text", { organisers: readers(c, event) }), c.language)}</p>
            ${takesContributions(event) && html`<p>${c.t("thanks.next")}</p>`}
            ${takesCorrections(event) && html`<p>${c.t("thanks.correction")}</p>`}${takesFeedback(event) && html`<p>${c.t("thanks.feedback")}</p>`}
            <p>
              <a href="${event.url}">${c.text(c.t("thanks.back", { event: event.shortTitle }), c.language)}</a>
            </p>
          </div>
        </div>`,
    });
  },
});
