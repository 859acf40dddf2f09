import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { languageOfText } from "../../../src/site/versions.ts";
import { foreign } from "../inline/links.ts";

/** The questions that an event asks, large and numbered. */
export const questionWall = (c: Context, questions: readonly string[]): Html | undefined =>
  questions.length === 0
    ? undefined
    : html`<ol class="wall">
        ${questions.map((question) => html`<li>${c.mark(question)}</li>`)}
      </ol>`;

/** The questions of a session, beside or under it; in a site of one language all of them are in that of the session. */
export const questionList = (
  c: Context,
  questions: readonly string[],
  language = c.contentLanguage,
): Html | undefined =>
  questions.length === 0
    ? undefined
    : html`<ul class="asks">
        ${questions.map((question) => {
          const own = languageOfText(c.site, question, c.contentLanguage, language);
          return html`<li${foreign(c, own)}>${c.mark(question, own)}</li>`;
        })}
      </ul>`;
