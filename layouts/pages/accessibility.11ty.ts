import { type Html, html } from "../../src/write/html.ts";
import { type Event, TBA } from "../../src/site/model.ts";
import { eventVenue } from "../../src/site/place.ts";
import { sitePageUrl } from "../../src/urls.ts";
import { type Context, siteContext } from "../context.ts";
import { page } from "../page.ts";
import { accessContact, accessFacts, serviceList } from "../parts/event/access.ts";
import { document } from "../parts/shell/document.ts";
import { masthead } from "../parts/event/poster.ts";
import { section } from "../parts/shell/section.ts";

/** What tests hold, and no more: a rate could come from an audit only. */
const facts = ["keyboard", "structure", "zoom", "display", "plain"] as const;

const thisSite = (c: Context): Html =>
  html`<div class="prose">
    <ul>
      ${facts.map((fact) => html`<li>${c.t(`accessibility.${fact}`)}</li>`)}
    </ul>
    <p>${c.t("accessibility.links")}</p>
    <p>${c.t("accessibility.status")}</p>
  </div>`;

const whomToTell = (c: Context): Html => {
  const { contact } = c.site;
  return html`<p>
    ${
      contact === undefined || contact === TBA
        ? c.t("accessibility.contact-tba")
        : c.say("accessibility.contact", {
            contact: html`<a href="${contact.url}">${contact.label}</a>`,
          })
    }
  </p>`;
};

/** What is known of the venue of an event that is still to come or just over. */
const ofEvent = (c: Context, event: Event): Html | undefined => {
  const venue = eventVenue(event);
  const known = [
    venue && accessFacts(c, venue),
    serviceList(c, event.services),
    accessContact(c, event),
  ].filter(Boolean);
  if (known.length === 0) return undefined;
  return section(
    `access-${event.id}`,
    c.t("accessibility.event", { event: c.plain(event.shortTitle) }),
    html`${known}`,
    { isTinted: true },
  );
};

/** What this site and its next events do for access, as facts; a written page adds its text. */
export const { data, render, pages } = page({
  items: (site) => [site],
  url: (site) => sitePageUrl(site.root, "accessibility"),
  render: (site, build) => {
    const c = siteContext(build, sitePageUrl(site.root, "accessibility"));
    const written = site.pages.find(({ id }) => id === "accessibility");
    const title = written?.title ?? c.t("accessibility.title");
    const coming = site.events.filter(({ phase }) => phase !== "past");
    const events = coming.length > 0 ? coming : site.events.slice(0, 1);
    return document(c, {
      title,
      description: c.t("accessibility.site-text"),
      main: html`${masthead(c.text(title), { above: c.name(site.title) })}
      ${
        written &&
        html`<div class="band">
          <div class="prose">${c.prose(written.body, 2)}</div>
        </div>`
      }
      ${section("site", c.t("accessibility.site"), thisSite(c))}
      ${section("report", c.t("accessibility.report"), whomToTell(c))}
      ${events.map((event) => ofEvent(c, event))}`,
    });
  },
});
