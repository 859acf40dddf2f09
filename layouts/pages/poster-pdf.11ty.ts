import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { type Event, type Registration } from "../../src/site/model.ts";
import { papersOf } from "../../src/site/papers.ts";
import { eventStates } from "../../src/site/states.ts";
import { waysOf } from "../../src/site/ways.ts";
import { knownUrl, paperUrl, rootOf } from "../../src/urls.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { fact, joined } from "../parts/inline/lists.ts";
import { paperCode, paperDocument } from "../parts/paper/paper.ts";
import { placeLine } from "../parts/inline/place.ts";
import { hosts, lead, notice, series, titleSize } from "../parts/event/poster.ts";
import { cost, where } from "../parts/event/ticket.ts";
import { wayName } from "../parts/inline/way.ts";
import { when } from "../parts/inline/when.ts";

/** What one can do without the page to which the code leads. */
const waysOnPaper = (c: Context, registration: Registration): readonly Html[] => [
  ...waysOf(registration)
    .filter(({ by }) => by === "email" || by === "phone")
    .map((way) => wayName(c, way)),
  ...(registration.onSite === undefined ? [] : [c.text(registration.onSite)]),
];

/** More prices, with their dates and notes, take the room of the title: the code leads to them. */
const mostOnPaper = 2;

const ticket = (c: Context, event: Event): Html => {
  const { registration, audience, status } = event;
  const isCalledOff = eventStates[status].isVoid;
  const isOpen = ["open", "not-yet", "unknown"].includes(registration.state);
  return html`<section class="ticket">
    <dl class="facts fit">
      ${fact(c.t("ticket.where"), where(c, event))}
      ${!isCalledOff && fact(c.t("ticket.price"), cost(c, registration, html``, mostOnPaper))}
      ${!isCalledOff && fact(c.t("ticket.audience"), audience && c.text(audience))}
      ${isOpen && fact(c.t("ticket.label"), joined(waysOnPaper(c, registration), html`<br>`))}
    </dl>
    ${paperCode(knownUrl(c.site, event.url), c.t(isOpen ? "paper.more" : "paper.about"))}
  </section>`;
};

/** What one puts up, A3: who invites, when, what, where, and the way to the event's page. */
export const { data, render, pages } = page({
  items: (site, build) =>
    build.paper ? eventsIn(site).filter((event) => papersOf(event).includes("poster")) : [],
  url: (event) => paperUrl(rootOf(event), event.id, "poster"),
  render: (event, build) => {
    const c = eventContext(build, paperUrl(rootOf(event), event.id, "poster"), event);
    return paperDocument(c, {
      kind: "poster",
      title: event.tabTitle,
      main: html`<main class="sheet ${titleSize(event.title)}">
        ${hosts(c, event)}
        <div class="giant fit">${when(c, event, placeLine(c, event))}</div>
        <div class="what fit">
          ${notice(c, event)}
          <h1>${c.text(event.title)}</h1>
          ${lead(c, event)}
          ${series(c, event)}
        </div>
        ${ticket(c, event)}
      </main>`,
    });
  },
});
