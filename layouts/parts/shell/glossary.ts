import { type Html, html } from "../../../src/write/html.ts";
import { renderProse } from "../../../src/text/markdown.ts";
import type { Context } from "../../context.ts";
import { foreign, foreignPassage } from "../inline/links.ts";
import { externalLinkOfOurs } from "../inline/way.ts";
import { deferredStyle } from "./deferred-style.ts";

/**
 * The definitions of the terms that the page has marked. Each stands here, at the page's end, for print and for
 * those who scroll, and is at the same time the popover that its term opens.
 */
export const definitions = (c: Context): Html | undefined => {
  const { used } = c.glossary;
  const terms = c.site.terms.filter(({ id }) => used.includes(id));
  return terms.length === 0
    ? undefined
    : html`<section class="band words" aria-labelledby="words">
        <h2 id="words">${c.t("glossary.title")}</h2>
        <div class="content definitions">
          ${deferredStyle(c)}
          ${terms.map(
            ({ id, term, definition, url }) =>
              html`<div class="definition" id="term-${id}" popover>
                <p class="term-name"><dfn${foreign(c, definition.language)}>${term}</dfn></p>
                ${foreignPassage(foreign(c, definition.language), renderProse(definition, { level: 3, words: c.words }))}
                ${url && html`<p>${externalLinkOfOurs(c, url, c.t("glossary.more"))}</p>`}
              </div>`,
          )}
        </div>
      </section>`;
};
