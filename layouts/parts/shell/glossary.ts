import { type Html, html } from "../../../src/write/html.ts";
import type { Site, Term } from "../../../src/site/model.ts";
import { type GlossaryPage, termFragment } from "../../../src/text/glossary.ts";
import { renderProse } from "../../../src/text/markdown.ts";
import type { Context } from "../../context.ts";
import { foreign, foreignPassage } from "../inline/links.ts";
import { externalLinkOfOurs } from "../inline/way.ts";

/** A term that the page has marked; `apart` is its language where that is not the page's. */
interface MarkedTerm {
  readonly term: Term;
  readonly apart: string | undefined;
}

const markedBy = (
  site: Site | undefined,
  { used }: GlossaryPage,
  apart?: string,
): readonly MarkedTerm[] =>
  (site?.terms ?? []).filter(({ id }) => used.includes(id)).map((term) => ({ term, apart }));

/** Those of the page's language, then those of texts in others. */
const markedTerms = ({ site, glossary, otherGlossaries }: Context): readonly MarkedTerm[] => [
  ...markedBy(site, glossary),
  ...[...otherGlossaries].flatMap(([language, page]) =>
    markedBy(
      site.versions?.find((one) => one.language === language),
      page,
      language,
    ),
  ),
];

const definition = (c: Context, { term: one, apart }: MarkedTerm): Html => {
  const { id, term, definition, url } = one;
  return html`<div class="definition" id="${termFragment(id, apart)}" popover>
                <p class="term-name"><dfn${foreign(c, definition.language)}>${term}</dfn></p>
                ${foreignPassage(foreign(c, definition.language), renderProse(definition, { level: 3, words: c.words }))}
                ${url && html`<p>${externalLinkOfOurs(c, url, c.t("glossary.more"))}</p>`}
              </div>`;
};

/**
 * The definitions of the terms that the page has marked. Each stands here, at the page's end, for print and for
 * those who scroll, and is at the same time the popover that its term opens.
 */
export const definitions = (c: Context): Html | undefined => {
  const terms = markedTerms(c);
  return terms.length === 0
    ? undefined
    : html`<section class="band words" aria-labelledby="words">
        <h2 id="words">${c.t("glossary.title")}</h2>
        <div class="content definitions">
          ${terms.map((term) => definition(c, term))}
        </div>
      </section>`;
};
