import type { PageBuild } from "../../../src/build/page-build.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { aboutEvent } from "../../../src/outputs/json-ld/subject.ts";
import type { Event } from "../../../src/site/model.ts";
import { hasSessionIndex } from "../../../src/site/session-index.ts";
import { unlessTba } from "../../../src/site/unless-tba.ts";
import { practicalTitle } from "../../../src/i18n/title.ts";
import { eventVenue } from "../../../src/site/place.ts";
import { eventFeedback } from "../../../src/site/feedback.ts";
import { documentedSessions, hasRemains } from "../../../src/site/remains.ts";
import { listUrl, programmeUrl, rootOf } from "../../../src/urls.ts";
import { type Context, eventContext } from "../../context.ts";
import { admission } from "./admission.ts";
import { subscribe } from "./calendar.ts";
import { changesLine } from "./changes-line.ts";
import { stylesMark } from "../shell/all-styles.ts";
import { document } from "../shell/document.ts";
import { callList } from "./documents.ts";
import { faqSection, wayToFaq } from "./faq.ts";
import { keyDates } from "./key-dates.ts";
import { newsList } from "./news.ts";
import { feedbackWay } from "../forms/feedback-way.ts";
import { companyInShort } from "../people/partners.ts";
import { featuredPeople } from "../people/people.ts";
import { outline } from "./outline.ts";
import { paperLinks } from "../paper/paper.ts";
import { picture } from "../inline/picture.ts";
import { firstSlotId } from "../programme/first-slot.ts";
import { recordingsLink } from "./recordings.ts";
import { poster } from "./poster.ts";
import { withRooms } from "../programme/now-filter.ts";
import { programmeTools } from "../programme/programme-tools.ts";
import { questionWall } from "./questions.ts";
import { section } from "../shell/section.ts";
import { timeline } from "../programme/timeline.ts";
import { isOnEventPage, isOpenProgramme } from "../../../src/site/timeline-entries.ts";
import { fullDate } from "../inline/time.ts";
import { wayToEvent } from "./venue.ts";
import { outcomeList } from "./works.ts";

/** To the list of all sessions, with the field in which one looks for words. */
const toSearch = (c: Context, event: Event): Html | false =>
  hasSessionIndex(event) &&
  html`<p><a href="${listUrl(rootOf(event), event.id, "sessions")}#find">${c.t("menu.search")}</a></p>`;

const programme = (c: Context, event: Event): Html | undefined => {
  const { days, status, phase } = event;
  const [day] = days;
  // Nothing more is announced of what does not take place, or has.
  const isOpen = isOpenProgramme(days);
  if (isOpen && (status === "cancelled" || phase === "past")) return undefined;
  if (!day || isOpen) {
    const calendar = subscribe(c, event);
    return calendar && html`<p>${c.t("programme.tba")}</p> ${calendar}`;
  }
  if (!isOnEventPage(event.days))
    return html`${changesLine(c, event)} ${programmeTools(c, event, { shows: "days" })} ${toSearch(c, event)} ${outline(c, days, 3)} ${subscribe(c, event)}`;
  return html`<p class="standfirst">${day.title ? c.text(day.title) : fullDate(c, day.date)}</p>
    ${changesLine(c, event)} ${programmeTools(c, event, { shows: "whole" })} ${toSearch(c, event)} ${timeline(withRooms(c), day, days, 3)} ${subscribe(c, event)}`;
};

/** What is shown of it begins with a slot, else with its heading. */
const programmeStart = (event: Event): string | undefined => {
  const { days } = event;
  const [day] = days;
  if (!day || isOpenProgramme(days)) return undefined;
  return isOnEventPage(event.days) ? firstSlotId(day, days) : "programme";
};

const programmeWithPaper = (c: Context, event: Event): Html | undefined => {
  const shown = programme(c, event);
  const links = shown && paperLinks(c, event);
  return links ? html`${shown} ${links}` : shown;
};

/** The venue's accessibility, a tap away for whom it decides. */
const toAccess = (c: Context, event: Event): Html | false =>
  (eventVenue(event)?.access ?? []).length > 0 &&
  html`<br><a href="${listUrl(rootOf(event), event.id, "practical")}#access">${c.t("practical.access")}</a>`;

const coming = (c: Context, event: Event): Html | undefined => {
  const admitted = admission(c, event, 3);
  const title = c.t("practical.admission");
  const isOn = event.phase === "ongoing";
  const there = wayToEvent(c, event);
  const more = html`<p>
      <a href="${listUrl(rootOf(event), event.id, "practical")}">${c.text(practicalTitle(c.t, event))}</a>${toAccess(c, event)}
    </p>${wayToFaq(c, event, "event")}`;
  // “Getting there”, and nobody knows where that is.
  if (!admitted && there.markup.trim() === "") return html`<div class="band">${more}</div>`;
  const way = html`${there}
    ${more}${
      // Who is there has been admitted.
      isOn &&
      admitted &&
      html`<details class="folded" id="admission"><summary>${title}</summary>${admitted}</details>`
    }`;
  if (!admitted || isOn) return section("practical", c.t("event.practical"), way);
  return html`<div class="band pair">
    <section aria-labelledby="practical">
      <h2 id="practical">${c.t("event.practical")}</h2>
      ${way}
    </section>
    <section aria-labelledby="admission">
      <h2 id="admission">${title}</h2>
      ${admitted}
    </section>
  </div>`;
};

const company = (c: Context, event: Event): Html | undefined =>
  section(
    "organisations",
    c.t(event.participations.length > 0 ? "organisations.title" : "menu.team"),
    companyInShort(c, event),
  );

const remains = (c: Context, event: Event): Html | undefined => {
  if (!hasRemains(event)) return undefined;
  const { outcomes, id } = event;
  const count = documentedSessions(event);
  const programme = isOnEventPage(event.days) ? "#programme" : programmeUrl(rootOf(event), id);
  return html`${outcomes.length > 0 && outcomeList(c, outcomes)} ${recordingsLink(c, event)}
  ${count > 0 && html`<p><a href="${programme}">${c.t("event.materials", { count })}</a></p>`}`;
};

/** The way to say what one thought of it, at the foot of the page. */
const feedback = (c: Context, event: Event): Html | undefined => {
  const way = feedbackWay(c, eventFeedback(event));
  return way && html`<div class="band">${way}</div>`;
};

/** What makes one come. */
const about = (c: Context, event: Event): Html => {
  const { body, image, questions, days, news } = event;
  const manyDays = days.length > 1;
  return html`${section("news", c.t("event.news"), news.length > 0 && newsList(c, news.slice(0, 3)))}
  ${section(
    "questions",
    c.t(manyDays ? "event.questions-many" : "event.questions"),
    questionWall(c, questions),
  )}
  ${section(
    "presentation",
    c.t("event.presentation"),
    (image !== undefined || !body.isEmpty) &&
      html`<div class="prose">
        ${image && html`<p>${picture(c.build, image.media, { alt: image.alt })}</p>`} ${c.prose(body, 3)}
      </div>`,
  )}
  ${section("featured_", c.t("speakers.featured"), featuredPeople(c, event))}`;
};

/** What one needs who comes. */
const attending = (c: Context, event: Event): Html =>
  html`${section("programme", c.t("programme.title"), programmeWithPaper(c, event), { isTinted: true })}
  ${coming(c, event)}`;

const main = (c: Context, event: Event): Html => {
  const { calls, phase } = event;
  const parts = [about(c, event), attending(c, event)];
  return html`${poster(c, event)}${stylesMark}
  ${section("remains", c.t("event.remains"), remains(c, event))}
  ${phase === "ongoing" ? parts.toReversed() : parts}${keyDates(c, event)}
  ${section("calls", c.t("event.calls"), calls.length > 0 && callList(c, calls))}${faqSection(c, event, "event")}
  ${company(c, event)}${feedback(c, event)}`;
};

/** An event's page, at its own address or as the home of the site. */
export const eventDocument = (build: PageBuild, url: string, event: Event): Html => {
  const c = eventContext(build, url, event);
  return document(c, {
    title: event.tabTitle,
    description: unlessTba(event.summary) ?? "",
    canonical: event.url,
    isPinnedUp: true,
    programme: programmeStart(event),
    discussed: { kind: "event", id: event.id },
    image: event.image && { url: event.image.media.url, alt: event.image.alt },
    data: aboutEvent(event, isOnEventPage(event.days)),
    main: main(c, event),
  });
};
