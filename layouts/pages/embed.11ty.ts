import { openWords } from "../../src/i18n/open-words.ts";
import { type Html, html, raw } from "../../src/write/html.ts";
import { isEmbeddable } from "../../src/site/embeds.ts";
import type { Event } from "../../src/site/model.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { embedFolder } from "../../src/urls.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { eventState } from "../parts/event/event-state.ts";
import { dateLine } from "../parts/inline/date.ts";
import { placeLine } from "../parts/inline/place.ts";
import { allAnswers, sessionAnswers, withAnswers } from "../parts/programme/asked.ts";
import { dayProgramme } from "../parts/programme/day-programme.ts";
import { bareDocument } from "../parts/shell/bare-document.ts";
import { definitions } from "../parts/shell/glossary.ts";
import { toldSession } from "../parts/inline/status.ts";
import { fullDate } from "../parts/inline/time.ts";
import { attribute } from "../attributes.ts";

const days = (c: Context, event: Event): Html =>
  html`${event.days.map(
    (day) =>
      html`<section class="tint of-day" ${attribute("day", day.id)} aria-labelledby="day-${day.id}">
        <h2 id="day-${day.id}">${fullDate(c, day.date)}</h2>
        ${day.title && html`<p class="standfirst">${c.text(day.title)}</p>`}
        ${dayProgramme(c, day, event.days, 3)}
      </section>`,
  )}`;

const unscheduled = (c: Context, { unscheduled: sessions }: Event): Html | false =>
  sessions.length > 0 &&
  html`<section class="tint of-day" ${attribute("day", "")} aria-labelledby="unscheduled">
    <h2 id="unscheduled">${c.t("programme.unscheduled")}</h2>
    <ul class="plain">
      ${sessions.map((session) => html`<li${sessionAnswers(c, session)}>${toldSession(c, session)}</li>`)}
    </ul>
  </section>`;

/** Links lead out of the frame, but for those to a place in it. */
const withinFrame = ({ markup }: Html): Html =>
  raw(markup.replaceAll(/<a href="(?=#)/g, '<a target="_self" href="'));

/** The programme as other sites show it within their pages: whole, and what a script leaves of it that was asked for. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site).filter(isEmbeddable),
  url: ({ url }) => embedFolder(url),
  render: (event, build) => {
    const c = withAnswers(eventContext(build, embedFolder(event.url), event));
    const where = placeLine(c, event);
    const isEmpty = event.days.length + event.unscheduled.length === 0;
    return bareDocument(c, {
      title: c.t("programme.title"),
      description: "",
      isEmbedded: true,
      own: build.assets.embed,
      main: withinFrame(html`<header>
          <h1><a href="${event.url}">${c.text(event.shortTitle)}</a></h1>
          <p class="label">
            ${dateLine(c, event)}${where && html`, ${where}`}${eventState(c, event)}
          </p>
        </header>
        <p
          class="notice"
          role="status"
          id="asked"
          hidden${allAnswers(c, event)}
          ${attribute("unknown", openWords(c.t, "embed.unknown", "values"))}
          ${attribute("ignored", openWords(c.t, "embed.ignored", "values"))}
          ${attribute("nothing", c.t("embed.nothing"))}
        ></p>
        ${isEmpty ? html`<p>${c.t("programme.tba")}</p>` : html`${days(c, event)}${unscheduled(c, event)}`}
        ${definitions(c)}
        <p class="label">
          ${c.say("embed.site", { site: html`<a href="${event.url}">${c.text(c.site.title)}</a>` })}
        </p>`),
    });
  },
});
