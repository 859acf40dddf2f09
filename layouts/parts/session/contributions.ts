import { type Html, html } from "../../../src/write/html.ts";
import type { Session } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { foreign, foreignPassage, organisationLink, speakerLink } from "../inline/links.ts";
import { joined } from "../inline/lists.ts";
import { questionList } from "../event/questions.ts";

/** The contributions within a session: who, what, and what they ask. */
export const contributions = (c: Context, { event, language, parts }: Session): Html => {
  const lang = foreign(c, language);
  return html`${parts.map(({ title, speakers, organisations, text, questions }, i) => {
    const people = [
      ...speakers.map((speaker) => speakerLink(c, speaker)),
      ...organisations.map((organisation) => organisationLink(c, event, organisation)),
    ];
    return html`<section class="part">
      ${title ? html`<h2${lang}>${c.text(title, language)}</h2>` : html`<h2>${c.t("session.part", { number: i + 1 })}</h2>`}
      ${people.length > 0 && html`<p class="by">${joined(people)}</p>`}
      ${foreignPassage(lang, c.prose(text, 3))}
      ${questionList(c, questions, language)}
    </section>`;
  })}`;
};
