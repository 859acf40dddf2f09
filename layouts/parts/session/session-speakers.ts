/** Who gives a session, under its text: with portrait, who they are, and what else they do here. */
import { sessionStatus } from "../../../src/site/entries.ts";
import type { Session, Speaker } from "../../../src/site/model.ts";
import { withdrawn } from "../../../src/site/states.ts";
import { firstSentence } from "../../../src/text/markdown.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { foreign, speakerLink } from "../inline/links.ts";
import { toldSession } from "../inline/status.ts";
import { phrase } from "../inline/told.ts";
import { affiliations, portrait, whenInShort } from "../people/people.ts";

/** Of more of them little is told, or they would be longer than the text above them. */
const mostAtLength = 4;

/** What somebody gives beside a session. */
const others = (speaker: Speaker, session: Session): readonly Session[] =>
  speaker.sessions.filter(
    (other) =>
      other !== session &&
      sessionStatus(other) !== "cancelled" &&
      !other.speakers.some((one) => one.speaker === speaker && one.isWithdrawn),
  );

const atLength = (c: Context, speaker: Speaker, session: Session): Html => {
  const { language } = speaker.biography;
  const who = firstSentence(speaker.biography);
  const also = others(speaker, session);
  return html`${who && html`<p${foreign(c, language)}>${c.text(who, language)}</p>`}${
    also.length > 0 &&
    html`<p class="label">${c.t("session.also")}</p>
      <ul class="plain">
        ${also.map((one) => html`<li>${whenInShort(c, one)}${toldSession(c, one)}</li>`)}
      </ul>`
  }`;
};

/** The speakers of a session; nothing where none is known. */
export const sessionSpeakers = (c: Context, session: Session): Html | undefined => {
  const { speakers } = session;
  const isFew = speakers.length <= mostAtLength;
  return speakers.length === 0
    ? undefined
    : html`<h2>${c.t("session.speakers", { count: speakers.length })}</h2>
        <ul class="faces${isFew && " few"}">
          ${speakers.map(({ speaker, isWithdrawn }) => {
            const from = affiliations(speaker);
            const name = speakerLink(c, speaker);
            return html`<li>
              ${portrait(c, speaker, isFew ? 6 : 3)}
              <div>
                ${isWithdrawn ? html`<s>${name}</s> (${c.t(withdrawn.word)})` : html`<b>${name}</b>`}${
                  from.length > 0 && html`<br><small>${phrase(c, from)}</small>`
                }
                ${isFew && !isWithdrawn && atLength(c, speaker, session)}
              </div>
            </li>`;
          })}
        </ul>`;
};
