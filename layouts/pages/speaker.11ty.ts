import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { aboutSpeaker } from "../../src/outputs/json-ld/subject.ts";
import type { Speaker } from "../../src/site/model.ts";
import { isOfTeamAlone } from "../../src/site/organisers.ts";
import { proseToText } from "../../src/text/markdown.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { shareSpeaker } from "../parts/event/share.ts";
import { subscribeToPart } from "../parts/event/calendar.ts";
import { document } from "../parts/shell/document.ts";
import { correctionLink } from "../parts/forms/correction-link.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { organisationLink, themeLink } from "../parts/inline/links.ts";
import { externalLink } from "../parts/inline/way.ts";
import { fact, joined } from "../parts/inline/lists.ts";
import { listStep } from "../parts/shell/page-steps.ts";
import { affiliation, monogram, whoIs } from "../parts/people/people.ts";
import { placesInTeam } from "../parts/people/team.ts";
import { face } from "../parts/inline/picture.ts";
import { masthead } from "../parts/event/poster.ts";
import { sessionEntries } from "../parts/session/session-list.ts";

const margin = (c: Context, speaker: Speaker): Html | false => {
  const { organisations, links, event } = speaker;
  const places = placesInTeam(c, speaker);
  if (organisations.length + links.length + places.length === 0) return false;
  return html`<dl class="margin">
    ${fact(c.t("menu.team"), joined(places))}
    ${fact(
      c.t("session.organisations", { count: organisations.length }),
      joined(organisations.map((organisation) => organisationLink(c, event, organisation))),
    )}
    ${fact(c.t("speaker.links"), joined(links.map(({ url, label }) => externalLink(c, url, label))))}
  </dl>`;
};

export const { data, render, pages } = page({
  items: (site) => eventsIn(site).flatMap(({ people }) => people),
  url: (speaker) => speaker.url,
  render: (speaker, build) => {
    const { event, name, photo, biography, sessions, themes } = speaker;
    const c = eventContext(build, speaker.url, event);
    const who = whoIs(c, speaker);
    return document(c, {
      title: name,
      data: aboutSpeaker(speaker),
      card: build.drawings.kits.of.get(speaker)?.wide,
      description: biography.isEmpty ? affiliation(speaker) : proseToText(biography).slice(0, 200),
      steps: [listStep(c, event, isOfTeamAlone(speaker) ? "team" : "speakers")],
      main: html`${masthead(c.name(name), {
        above: eventLine(c, event),
        below: html`${who && html`<p class="lead">${who}</p>`}`,
      })}
        <div class="band sheet">
          ${
            photo
              ? face(c.build, photo, {
                  alt: c.t("speaker.portrait", { name }),
                  size: 11,
                  isFirst: true,
                })
              : monogram(name)
          }
          <div class="prose">
            ${c.prose(biography, 2)}
            ${
              sessions.length > 0 &&
              html`<h2>${c.t("speaker.sessions")}</h2>
                ${sessionEntries(c, sessions)}`
            }
            ${
              themes.length > 0 &&
              html`<h2>${c.t("speaker.facilitates")}</h2>
                <ul class="plain">
                  ${themes.map((theme) => html`<li>${themeLink(c, theme)}</li>`)}
                </ul>`
            }
            ${subscribeToPart(c, event)} ${correctionLink(c, speaker)} ${shareSpeaker(c, speaker)}
          </div>
          ${margin(c, speaker)}
        </div>`,
    });
  },
});
