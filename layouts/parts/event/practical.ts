/** What one needs to know to come: the way, what is accessible, what to eat, where to sleep, the rooms. */
import { practicalTitle } from "../../../src/i18n/title.ts";
import type { Event, Venue } from "../../../src/site/model.ts";
import { faqPage } from "../../../src/site/faq.ts";
import { eventVenue, venuesOf } from "../../../src/site/place.ts";
import { outlineOf } from "../../../src/text/outline.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { faqSection } from "./faq.ts";
import { section } from "../shell/section.ts";
import { accessContact, accessFacts, serviceList } from "./access.ts";
import { admission } from "./admission.ts";
import { rooms } from "./rooms.ts";
import { notesWord, venueNotes, wayElsewhere, wayOrOpen } from "./venue.ts";

/** A band of the page, and what leads to it from its top. */
interface Part {
  readonly band: Html | undefined;
  readonly links: readonly { readonly to: string; readonly words: Html }[];
}

const part = (
  id: string,
  words: string,
  content: Html | undefined,
  options?: Parameters<typeof section>[3],
): Part => ({
  band: section(id, words, content, options),
  links: [{ to: `#${id}`, words: html`${words}` }],
});

const elsewhere = (c: Context, venue: Venue): Part => {
  const id = `venue-${venue.id}`;
  const words = c.name(venue.name);
  return { band: section(id, words, wayElsewhere(c, venue)), links: [{ to: `#${id}`, words }] };
};

/** The organisers' own text; its title is a heading where it is not that of the page. */
const written = (c: Context, event: Event): Part | undefined => {
  const page = event.pages.find(({ id }) => id === "practical");
  if (!page || page.body.isEmpty) return undefined;
  const { title, body } = page;
  const links = outlineOf(body).map(({ slug, text }) => ({
    to: `#${slug}`,
    words: c.text(text, body.language),
  }));
  if (title !== practicalTitle(c.t, event))
    return {
      band: section("written", c.text(title), html`<div class="prose">${c.prose(body, 3)}</div>`),
      links: [{ to: "#written", words: c.text(title) }, ...links],
    };
  return {
    band: html`<div class="band">
      <div class="prose">${c.prose(body, 2)}</div>
    </div>`,
    links,
  };
};

const partsOf = (c: Context, event: Event): readonly Part[] => {
  const venue = eventVenue(event);
  const others = venuesOf(event).filter((other) => other !== venue);
  return [
    part("venue", c.t("practical.venue"), wayOrOpen(c, event)),
    part("access", c.t("practical.access"), venue && accessFacts(c, venue), { isTinted: true }),
    part("services", c.t("practical.services"), serviceList(c, event.services)),
    part("needs", c.t("practical.needs"), accessContact(c, event)),
    part("notes", venue ? c.t(notesWord(venue)) : "", venue && venueNotes(c, venue, 3)),
    written(c, event),
    part("rooms", c.t("practical.rooms"), venue && rooms(c, venue)),
    ...others.map((other) => elsewhere(c, other)),
    part("admission", c.t("practical.admission"), admission(c, event, 3)),
    {
      band: faqSection(c, event, "practical"),
      links: [{ to: "#faq", words: html`${c.t("faq.title")}` }],
    },
  ].flatMap((one) => (one?.band === undefined ? [] : one));
};

/** The questions that the event's own page answers. */
const questionsElsewhere = (c: Context, event: Event): Part["links"] =>
  faqPage(event) === "event" ? [{ to: `${event.url}#faq`, words: html`${c.t("faq.title")}` }] : [];

/** Fewer parts than these are seen at a glance. */
const fewest = 3;

/** All that is known of it, below the links to each part. */
export const practicalParts = (c: Context, event: Event): Html => {
  const parts = partsOf(c, event);
  const here = parts.flatMap(({ links }) => links);
  const links = [...here, ...questionsElsewhere(c, event)];
  if (parts.length === 0) return html`<div class="band"><p>${c.t("practical.venue-tba")}</p></div>`;
  return html`${
    here.length >= fewest &&
    html`<nav class="band jumps" aria-label="${c.t("practical.jumps")}">
      <ul class="line">
        ${links.map(({ to, words }) => html`<li><a href="${to}">${words}</a></li>`)}
      </ul>
    </nav>`
  }
  ${parts.map(({ band }) => band)}`;
};
