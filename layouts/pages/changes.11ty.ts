import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { type ChangeText, changeTexts } from "../../src/outputs/text/change-texts.ts";
import { daysOfChange } from "../../src/site/changes.ts";
import type { DateTime } from "../../src/time.ts";
import { eventFileUrl, listUrl, rootOf } from "../../src/urls.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { subscribe } from "../parts/event/calendar.ts";
import { isLinked } from "../../src/site/linked-pages.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { programmeStep } from "../parts/shell/page-steps.ts";
import { masthead } from "../parts/event/poster.ts";
import { section } from "../parts/shell/section.ts";
import { fullDate } from "../parts/inline/time.ts";

const entry = (c: Context, { key, words, title, url, content }: ChangeText): Html => {
  const name = url === undefined ? c.text(title) : html`<a href="${url}">${c.text(title)}</a>`;
  return html`<li>
    <h3>${c.say(key, { ...words, title: name })}</h3>
    ${content}
  </li>`;
};

/** What changed in an event since it was published, by day, the latest first. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).filter(
      (event) => daysOfChange(event).length > 0 || isLinked(site, event, "changes"),
    ),
  url: (event) => listUrl(rootOf(event), event.id, "changes"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "changes"), event);
    const title = c.t("changes.title");
    const feed = eventFileUrl(rootOf(event), event.id, "feed.xml");
    const all = changeTexts(build.site, event);
    const days = daysOfChange(event);
    const isOn = (day: DateTime, { changed }: ChangeText): boolean =>
      changed.setZone(event.timezone).hasSame(day, "day");
    return document(c, {
      title,
      description: c.t("changes.description", { title: event.shortTitle }),
      steps: event.days.length > 0 ? [programmeStep(c, event)] : [],
      main: html`${masthead(title, {
        above: eventLine(c, event),
        below: html`<p class="lead">
          ${c.say("changes.follow", { feed: html`<a href="${feed}">${c.t("changes.feed")}</a>` })}
        </p>`,
      })}
      ${days.length === 0 && html`<div class="band"><p>${c.t("changes.none")}</p></div>`}
      ${days.map(({ day }, i) =>
        section(
          `on-${c.dates.isoDate(day)}`,
          fullDate(c, day),
          html`
            <ul class="changes">
            ${all.filter((change) => isOn(day, change)).map((change) => entry(c, change))}
          </ul>
          ${i === 0 && subscribe(c, event)}`,
          { isTinted: i % 2 === 0 },
        ),
      )}`,
    });
  },
});
