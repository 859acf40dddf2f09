import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { aboutTheme } from "../../src/outputs/json-ld/subject.ts";
import type { Theme } from "../../src/site/model.ts";
import { startDate } from "../../src/site/hours.ts";
import { themeStates } from "../../src/site/states.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { subscribeToPart } from "../parts/event/calendar.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { organisationLink, slotTitle, speakerLink } from "../parts/inline/links.ts";
import { fact, joined, listed } from "../parts/inline/lists.ts";
import { listStep } from "../parts/shell/page-steps.ts";
import { masthead } from "../parts/event/poster.ts";
import { questionList } from "../parts/event/questions.ts";
import { sessionEntries } from "../parts/session/session-list.ts";
import { hoursOf, raised } from "../parts/inline/time.ts";
import { outcomeList } from "../parts/event/works.ts";

const margin = (c: Context, theme: Theme): Html =>
  html`<dl class="margin">
    ${fact(
      c.t("theme.workshops"),
      theme.slots.length > 0 &&
        html`<ul class="plain">
          ${theme.slots.map(
            (slot) =>
              html`<li>
                <a href="${slot.url}">${slotTitle(c, slot)}</a
                ><br>${raised(c, c.dates.weekdayDayMonth(startDate({ span: slot.span, slot })))}<br>${hoursOf(c, slot.span)}
              </li>`,
          )}
        </ul>`,
    )}
    ${fact(c.t("programme.room"), theme.room?.name)}
    ${fact(
      c.t("ticket.places"),
      theme.capacity !== undefined && c.t("theme.capacity", { count: theme.capacity }),
    )}
    ${fact(
      c.t("theme.organisations"),
      joined(
        theme.organisations.map((organisation) => organisationLink(c, theme.event, organisation)),
      ),
    )}
  </dl>`;

export const { data, render, pages } = page({
  items: (site) => eventsIn(site).flatMap(({ themes }) => themes),
  url: (theme) => theme.url,
  render: (theme, build) => {
    const { event, title, summary, proposedBy, facilitators, sessions, outcomes } = theme;
    const { sentence } = themeStates[theme.status];
    const c = eventContext(build, theme.url, event);
    return document(c, {
      title,
      description: summary ?? "",
      data: aboutTheme(theme),
      discussed: { kind: "theme", id: theme.id },
      steps: [listStep(c, event, "themes")],
      main: html`${masthead(c.text(title), {
        above: eventLine(c, event),
        below: html`${summary && html`<p class="lead">${c.text(summary)}</p>`}
          ${sentence && html`<p class="notice">${c.t(sentence)}</p>`}
          ${proposedBy && html`<p>${c.say("theme.proposed-by", { name: c.name(proposedBy) })}</p>`}
          ${
            facilitators.length > 0 &&
            html`<p>
              ${c.say("theme.facilitators", {
                names: listed(
                  c,
                  facilitators.map((speaker) => speakerLink(c, speaker)),
                ),
              })}
            </p>`
          }`,
      })}
        <div class="band sheet">
          <div class="prose">
            ${c.prose(theme.description, 2)}
            ${questionList(c, theme.questions)}
            ${
              outcomes.length > 0 &&
              html`<h2>${c.t("theme.outcomes")}</h2>
                ${outcomeList(c, outcomes)}`
            }
            ${
              sessions.length > 0 &&
              html`<h2>${c.t("theme.sessions")}</h2>
                ${sessionEntries(c, sessions)}`
            }
            ${subscribeToPart(c, event)}
          </div>
          ${margin(c, theme)}
        </div>`,
    });
  },
});
