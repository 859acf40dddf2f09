import { type Html, html } from "../../../src/write/html.ts";
import { faqPage } from "../../../src/site/faq.ts";
import type { Event } from "../../../src/site/model.ts";
import { listUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { section } from "../shell/section.ts";

/** What visitors ask; each answer folds by itself, is found by the browser’s search and stands open on paper. */
const questions = (c: Context, { faq = [] }: Event): Html =>
  html`<div class="prose">
    ${faq.map(
      ({ question, answer }) =>
        html`<details class="fold asked">
          <summary>${c.text(question)}</summary>
          ${c.prose(answer, 3)}
        </details>`,
    )}
  </div>`;

/** All questions with their answers, on the one page that has them. */
export const faqSection = (
  c: Context,
  event: Event,
  page: "event" | "practical",
): Html | undefined =>
  faqPage(event) === page
    ? html`${section("faq", c.t("faq.title"), questions(c, event))}`
    : undefined;

/** From one page to the questions on the other. */
export const wayToFaq = (
  c: Context,
  event: Event,
  from: "event" | "practical",
): Html | undefined => {
  const page = faqPage(event);
  if (page === undefined || page === from) return undefined;
  const url = page === "event" ? event.url : listUrl(rootOf(event), event.id, "practical");
  return html`<p><a href="${url}#faq">${c.t("faq.title")}</a></p>`;
};
