/** How other sites show the programme within their pages: who may, and what to copy. */
import { elementMarkup, elementUrl, frameMarkup, frameTitle } from "../../../src/outputs/embed.ts";
import { anySite, isEmbeddable } from "../../../src/site/embeds.ts";
import type { Event } from "../../../src/site/model.ts";
import { roomPageId, roomsOf } from "../../../src/site/rooms.ts";
import { tracksInUse } from "../../../src/site/tracks.ts";
import { embedFolder, knownUrl } from "../../../src/urls.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { fact } from "../inline/lists.ts";
import { section } from "../shell/section.ts";
import { code } from "./how-to.ts";

const whoMay = (c: Context, { embed = [] }: Event): Html => {
  if (embed.includes(anySite)) return html`${c.t("data.embed-any")}`;
  const sites = embed.map((site, i) => html`${i > 0 && ", "}<code>${site}</code>`);
  return c.say("data.embed-some", { sites: html`${sites}` });
};

/** By example, of what the event has. */
const choices = (c: Context, event: Event): Html => {
  const [day] = event.days;
  const [room] = roomsOf(event);
  const [track] = tracksInUse(event);
  const [theme] = event.themes;
  const query = (name: string, value: string): Html => html`<code>?${name}=${value}</code>`;
  return html`<dl class="pairs">
    ${day && event.days.length > 1 && fact(c.t("sessions.day"), query("day", day.id))}
    ${room && fact(c.t("programme.room"), query("room", roomPageId(event, room)))}
    ${track && fact(c.t("programme.track"), query("track", track.id))}
    ${theme && fact(c.t("agenda.theme"), query("theme", theme.id))}
    ${fact(c.t("data.embed-view"), query("view", "list"))}
    ${fact(c.t("data.embed-scheme"), html`${query("scheme", "light")} ${query("scheme", "dark")}`)}
  </dl>`;
};

/** Nothing of an event that no other site may show, or of a site that nobody knows the address of. */
export const embedHow = (c: Context, event: Event): Html | undefined => {
  const address = knownUrl(c.site, embedFolder(event.url));
  const script = knownUrl(c.site, elementUrl(event));
  if (!isEmbeddable(event) || address === undefined || script === undefined) return undefined;
  const title = frameTitle(event);
  return section(
    "embed",
    c.t("data.for-embed"),
    html`<p>${c.t("data.embed-lead")} ${whoMay(c, event)}</p>
      <p><a href="${embedFolder(event.url)}"><code>${address}</code></a></p>
      <p>${c.t("data.embed-element")}</p>
      ${code(c, elementMarkup(address, title, script))}
      <p>${c.t("data.embed-frame")}</p>
      ${code(c, frameMarkup(address, title))}
      <p>${c.t("data.embed-choose")}</p>
      ${choices(c, event)}`,
  );
};
