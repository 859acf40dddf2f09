import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { aboutPlaces } from "../../src/outputs/json-ld/subject.ts";
import { eventVenue, venuesOf } from "../../src/site/place.ts";
import { listUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { accessContact, accessFacts, serviceList } from "../parts/event/access.ts";
import { admission } from "../parts/event/admission.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { placeLine } from "../parts/inline/place.ts";
import { faqSection, wayToFaq } from "../parts/event/faq.ts";
import { masthead } from "../parts/event/poster.ts";
import { rooms } from "../parts/event/rooms.ts";
import { section } from "../parts/shell/section.ts";
import { notesWord, venueNotes, wayElsewhere, wayOrOpen } from "../parts/event/venue.ts";

/** How to come, what is accessible, whom to ask, and who is admitted. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site),
  url: (event) => listUrl(rootOf(event), event.id, "practical"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "practical"), event);
    const written = event.pages.find(({ id }) => id === "practical");
    const title = written?.title ?? c.t("practical.title");
    const venue = eventVenue(event);
    return document(c, {
      title,
      data: aboutPlaces(event),
      discussed: { kind: "page", id: "practical" },
      description: c.t("practical.description", {
        title: event.shortTitle,
        place: placeLine(c, event),
      }),
      main: html`${masthead(c.text(title), { above: eventLine(c, event), below: wayToFaq(c, event, "practical") })}
      ${
        written &&
        !written.body.isEmpty &&
        html`<div class="band">
          <div class="prose">${c.prose(written.body, 2)}</div>
        </div>`
      }
      ${section("venue", c.t("practical.venue"), wayOrOpen(c, event))}
      ${venuesOf(event)
        .filter((other) => other !== venue)
        .map((other) => section(`venue-${other.id}`, c.name(other.name), wayElsewhere(c, other)))}
      ${section("notes", venue && c.t(notesWord(venue)), venue && venueNotes(c, venue, 3))}
      ${section("rooms", c.t("practical.rooms"), venue && rooms(c, venue))}
      ${section("access", c.t("practical.access"), venue && accessFacts(c, venue), { isTinted: true })}
      ${section("services", c.t("practical.services"), serviceList(c, event.services))}
      ${section("needs", c.t("practical.needs"), accessContact(c, event))}
      ${section("admission", c.t("practical.admission"), admission(c, event, 3))}${faqSection(c, event, "practical")}`,
    });
  },
});
