import { type Html, html } from "../../../src/write/html.ts";
import type { Session } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import {
  foreign,
  foreignPassage,
  languageIn,
  organisationLink,
  speakerLink,
} from "../inline/links.ts";
import { joined } from "../inline/lists.ts";
import { questionList } from "../event/questions.ts";

/** The contributions within a session: who, what, and what they ask. */
export const contributions = (c: Context, session: Session): Html => {
  const { event, language, parts } = session;
  // In a site of several languages prose tells its own.
  const lang = c.site.untranslated ? undefined : foreign(c, language);
  const heading = (title: string): Html => {
    const own = languageIn(c, session, title);
    return html`<h2${foreign(c, own)}>${c.text(title, own)}</h2>`;
  };
  return html`${parts.map(({ title, speakers, organisations, text, questions }, i) => {
    const people = [
      ...speakers.map((speaker) => speakerLink(c, speaker)),
      ...organisations.map((organisation) => organisationLink(c, event, organisation)),
    ];
    return html`<section class="part">
      ${title ? heading(title) : html`<h2>${c.t("session.part", { number: i + 1 })}</h2>`}
      ${people.length > 0 && html`<p class="by">${joined(people)}</p>`}
      ${foreignPassage(lang, c.prose(text, 3))}
      ${questionList(c, questions, language)}
    </section>`;
  })}`;
};
