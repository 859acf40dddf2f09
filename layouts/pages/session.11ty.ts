import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { aboutSession } from "../../src/outputs/json-ld/subject.ts";
import type { Session } from "../../src/site/model.ts";
import { titleOf } from "../../src/i18n/title.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { around, meanwhile } from "../parts/session/around.ts";
import { contributions } from "../parts/session/contributions.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import {
  foreign,
  foreignPassage,
  languageIn,
  sessionLink,
  sessionTitle,
  titleLang,
} from "../parts/inline/links.ts";
import { sessionStep } from "../parts/shell/page-steps.ts";
import { masthead } from "../parts/event/poster.ts";
import { programmeTools } from "../parts/programme/programme-tools.ts";
import { questionList } from "../parts/event/questions.ts";
import { manySpeakers, sessionFacts } from "../parts/session/session-facts.ts";
import { hasItsHours, sessionStatus } from "../../src/site/entries.ts";
import { ownSummary } from "../../src/site/own-summary.ts";
import { statusFlag, struck } from "../parts/inline/status.ts";
import { shareSession } from "../parts/event/share.ts";
import { materialList } from "../parts/event/works.ts";

/** The hour it begins, if it is its own and not that of a block of talks; large, as the event's day is on its poster. */
const startFigure = (c: Context, { placement }: Session): Html | undefined =>
  placement?.span && hasItsHours(placement)
    ? html`<p class="day clock">
        <time datetime="${c.dates.iso(placement.span.start)}"
          >${c.dates.time(placement.span.start)}</time
        >
      </p>`
    : undefined;

export const { data, render, pages } = page({
  kind: "session",
  items: (site) => eventsIn(site).flatMap(({ sessions }) => sessions),
  url: (session) => session.url,
  render: (session, build) => {
    const { event } = session;
    const { site } = build;
    const c = eventContext(build, session.url, event);
    const title = titleOf(c.t, session.title);
    const isOne = !site.untranslated;
    const { summary, questions } = session;
    const summaryLanguage = languageIn(c, session, summary);
    return document(c, {
      title,
      description: session.summary,
      subject: session,
      data: aboutSession(session),
      isPinnedUp: true,
      discussed: { kind: "session", id: session.id },
      steps: event.days.length > 0 ? [sessionStep(c, session)] : [],
      main: html`<article>
        ${masthead(
          html`${statusFlag(c, sessionStatus(session))}${struck(
            sessionStatus(session),
            html`<span${titleLang(c, session)}>${sessionTitle(c, session)}</span>`,
          )}`,
          {
            above: eventLine(c, event),
            giant: startFigure(c, session),
            below: html`${ownSummary(session) !== "" && html`<p class="lead" ${foreign(c, summaryLanguage)}>${c.text(summary, summaryLanguage)}</p>`}
            ${session.statusNote && html`<p class="notice">${c.text(session.statusNote)}</p>`}
            ${
              session.replacedBy &&
              html`<p class="notice">
                ${c.say("status.replaced-by", { session: sessionLink(c, session.replacedBy) })}
              </p>`
            } ${programmeTools(c, event, { session })}`,
          },
        )}
        <div class="band sheet">
          <div class="prose">
            ${foreignPassage(isOne ? foreign(c, session.language) : undefined, c.prose(session.abstract, 2))}
            ${questionList(c, questions, session.language)} ${contributions(c, session)}
            ${manySpeakers(c, session)}
            ${
              session.materials.length > 0 &&
              html`<h2>${c.t("session.materials")}</h2>
                ${materialList(c, session.materials)}`
            }
            ${shareSession(c, session)}
          </div>
          ${sessionFacts(c, session)}
        </div>
        ${around(c, session)}${meanwhile(c, session)}
      </article>`,
    });
  },
});
