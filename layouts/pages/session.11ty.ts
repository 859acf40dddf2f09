import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { aboutSession } from "../../src/outputs/json-ld/subject.ts";
import type { Session } from "../../src/site/model.ts";
import { titleOf } from "../../src/i18n/title.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { around, laterInTrack, meanwhile } from "../parts/session/around.ts";
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
import { ownTimeBelow, programmeTools } from "../parts/programme/programme-tools.ts";
import { questionList } from "../parts/event/questions.ts";
import { sessionFacts } from "../parts/session/session-facts.ts";
import { sessionWhen } from "../parts/session/session-hero.ts";
import { sessionSpeakers } from "../parts/session/session-speakers.ts";
import { sessionStatus } from "../../src/site/entries.ts";
import { ownSummary } from "../../src/site/own-summary.ts";
import { statusFlag, struck } from "../parts/inline/status.ts";
import { shareSession } from "../parts/event/share.ts";
import { materialList } from "../parts/event/works.ts";

/** What was recorded comes first: it is what one comes for once it is over. */
const isRecording = ({ kind }: Session["materials"][number]): boolean => kind === "recording";

export const { data, render, pages } = page({
  kind: "session",
  items: (site) => eventsIn(site).flatMap(({ sessions }) => sessions),
  url: (session) => session.url,
  render: (session, build) => {
    const { event } = session;
    const c = eventContext(build, session.url, event);
    const isOne = !build.site.untranslated;
    const { summary, questions, materials } = session;
    const recordings = materials.filter(isRecording);
    const documents = materials.filter((one) => !isRecording(one));
    const summaryLanguage = languageIn(c, session, summary);
    const abstract = foreignPassage(
      isOne ? foreign(c, session.language) : undefined,
      c.prose(session.abstract, 2),
    );
    const text = html`${abstract} ${questionList(c, questions, session.language)} ${contributions(c, session)}`;
    const speakers = sessionSpeakers(c, session);
    return document(c, {
      title: titleOf(c.t, session.title),
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
            giant: sessionWhen(c, session),
            below: html`${session.statusNote && html`<p class="notice">${c.text(session.statusNote)}</p>`}
            ${
              session.replacedBy &&
              html`<p class="notice">
                ${c.say("status.replaced-by", { session: sessionLink(c, session.replacedBy) })}
              </p>`
            }`,
          },
        )}
        <div class="band sheet">
          <div class="prose">
            ${programmeTools(c, event, { session })}
            ${recordings.length > 0 && materialList(c, recordings)}
            ${ownSummary(session) !== "" && html`<p class="lead" ${foreign(c, summaryLanguage)}>${c.text(summary, summaryLanguage)}</p>`}
            ${text}
            ${documents.length > 0 && html`<h2>${c.t("session.materials")}</h2>${materialList(c, documents)}`}
            ${speakers}
            ${shareSession(c, session)}
            ${ownTimeBelow(c, event)}
          </div>
          ${sessionFacts(c, session)}
        </div>
        ${around(c, session)}${meanwhile(c, session)}${laterInTrack(c, session, html`${text}${speakers}`)}
      </article>`,
    });
  },
});
