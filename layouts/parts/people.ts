import { type Html, html } from "../../src/html.ts";
import type { Speaker } from "../../src/site/model.ts";
import type { Context } from "../context.ts";
import { sessionLink } from "./links.ts";
import { face } from "./picture.ts";

/** What a speaker does and where they come from: “Chargée de mission, Fing”. */
export const affiliation = ({ role, organisations }: Speaker): string =>
  [role, ...organisations.map(({ name }) => name)].filter(Boolean).join(", ");

const words = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * The initials of a name's first and last word: “Samuel Goëta” is SG. Of a script whose letters
 * join, one letter stands alone.
 */
export const initials = (name: string): string => {
  const parts = name.split(/[\s\u00a0\u202f]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = /\p{Script=Arabic}/u.test(name)
    ? parts.slice(0, 1)
    : [...new Set([parts[0], parts.at(-1)])];
  return ends
    .map((word) => (word === undefined ? "" : ([...words.segment(word)][0]?.segment ?? "")))
    .join("")
    .toUpperCase();
};

/** The portrait beside a name, or the name's initials; it needs no text, for the name is there. `size` is in rem. */
export const portrait = (c: Context, { photo, name }: Speaker, size = 6): Html =>
  photo
    ? face(c.build, photo, { alt: "", size })
    : html`<span class="portrait monogram" aria-hidden="true">${initials(name)}</span>`;

/** Speakers with what they give. */
export const speakerCards = (c: Context, speakers: readonly Speaker[], level: number): Html =>
  html`<ul class="people">
    ${speakers.map(
      (speaker) =>
        html`<li class="person">
          ${portrait(c, speaker)}
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
