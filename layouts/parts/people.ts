import { type Html, html } from "../../src/html.ts";
import type { Speaker } from "../../src/site/model.ts";
import type { Context } from "../context.ts";
import { sessionLink } from "./links.ts";

/** What a speaker does and where they come from: “Chargée de mission, Fing”. */
export const affiliation = ({ role, organisations }: Speaker): string =>
  [role, ...organisations.map(({ name }) => name)].filter(Boolean).join(", ");

/** The portrait beside a name; it needs no text, for the name is there. */
export const portrait = ({ photo }: Speaker): Html | undefined =>
  photo && html`<img class="portrait" src="${photo.url}" alt="" loading="lazy" decoding="async">`;

/** Speakers with what they give. */
export const speakerCards = (c: Context, speakers: readonly Speaker[], level: number): Html =>
  html`<ul class="people">
    ${speakers.map(
      (speaker) =>
        html`<li class="person">
          ${portrait(speaker)}
          <div>
            <h${level}><a href="${speaker.url}">${c.name(speaker.name)}</a></h${level}>
            <p class="label">${c.text(affiliation(speaker))}</p>
            ${
              speaker.sessions.length > 0 &&
              html`<ul class="plain">
                ${speaker.sessions.map((session) => html`<li>${sessionLink(c, session)}</li>`)}
              </ul>`
            }
          </div>
        </li>`,
    )}
  </ul>`;
