import { type Html, html } from "../../src/html.ts";
import type { Event, Part } from "../../src/site/model.ts";
import { renderProse } from "../../src/text/markdown.ts";
import type { Context } from "../context.ts";
import { organisationLink, speakerLink } from "./links.ts";
import { joined } from "./lists.ts";
import { questionList } from "./questions.ts";

/** The contributions within a session: who, what, and what they ask. */
export const contributions = (c: Context, event: Event, parts: readonly Part[]): Html =>
  html`${parts.map(({ title, speakers, organisations, text, questions }, i) => {
    const people = [
      ...speakers.map(speakerLink),
      ...organisations.map((organisation) => organisationLink(c, event, organisation)),
    ];
    return html`<section class="part">
      <h2>${title ? c.text(title) : c.t("session.part", { number: i + 1 })}</h2>
      ${people.length > 0 && html`<p class="by">${joined(people)}</p>`}
      ${renderProse(text, { level: 3, glossary: c.glossary })} ${questionList(c, questions)}
    </section>`;
  })}`;
