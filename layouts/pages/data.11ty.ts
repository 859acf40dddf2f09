import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { readers } from "../../src/outputs/output.ts";
import type { Event } from "../../src/site/model.ts";
import { knownUrl, listUrl, rootOf } from "../../src/urls.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { embedHow } from "../parts/event/embed-how.ts";
import { formatList, formatsOf } from "../parts/event/format-list.ts";
import { ownFileList } from "../parts/event/own-files.ts";
import { howTo } from "../parts/event/how-to.ts";
import { externalLink } from "../parts/inline/way.ts";
import { masthead } from "../parts/event/poster.ts";
import { screenLinks } from "../parts/screen/screen-links.ts";
import { section } from "../parts/shell/section.ts";

/** Under what licence, and whom to name; without one, whom to ask. */
const reuse = (c: Context, event: Event): Html => {
  const { licence, publisher } = c.site;
  const name = event.organisers[0]?.name ?? publisher.name;
  const source = [name, knownUrl(c.site, event.url)].filter(Boolean).join(", ");
  return licence.data || licence.content
    ? html`${
        licence.data &&
        html`<p>${c.say("data.licence-data", { licence: externalLink(c, licence.data.url, licence.data.label) })}</p>`
      }
      ${
        licence.content &&
        html`<p>${c.say("data.licence-content", { licence: externalLink(c, licence.content.url, licence.content.label) })}</p>`
      }
      <p>${c.say("data.credit", { source: html`<q>${source}</q>` })}</p>`
    : html`<p>${c.t("data.no-licence", { publisher: publisher.name })}</p>`;
};

/** Every format in which the programme can be had: what, where, under what licence, and how to use it. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site),
  url: (event) => listUrl(rootOf(event), event.id, "data"),
  render: (event, build) => {
    const c = eventContext(build, listUrl(rootOf(event), event.id, "data"), event);
    const title = c.t("data.title");
    const all = formatsOf(c, event);
    return document(c, {
      title,
      description: c.t("data.description", { title: event.shortTitle }),
      main: html`${masthead(title, {
        above: eventLine(c, event),
        below: html`<p class="lead">${c.t("data.lead")}</p>`,
      })}
      ${section("reuse", c.t("data.reuse"), reuse(c, event))}
      ${readers.map((reader, i) => {
        const formats = all.filter((format) => format.reader === reader);
        const own = ownFileList(c, reader);
        const list = formats.length > 0 && formatList(c, event, formats);
        return section(
          `for-${reader}`,
          c.t(`data.for-${reader}`),
          (list || own) && html`${list}${own} ${list && howTo(c, event, reader, all)}`,
          { isTinted: i % 2 === 0 },
        );
      })}
      ${section("screens", c.t("screen.heading"), screenLinks(c, event))}
      ${embedHow(c, event)}`,
    });
  },
});
