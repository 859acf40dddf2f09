/** The words of the glossary: found on the first page that explains them. */
import type { Site } from "../../site/model.ts";
import {
  compileGlossary,
  type GlossaryPage,
  glossaryPage,
  termFragment,
} from "../../text/glossary.ts";
import { languageOfText } from "../../site/versions.ts";
import type { Token } from "../../text/tokens.ts";
import { withoutQuery } from "../../urls.ts";
import { html } from "../../write/html.ts";
import type { Told } from "./told.ts";

const lower = (text: string): string => text.toLowerCase().replace(/\s+/g, " ");

type IsNamed = (text: string) => boolean;

const markText = (text: string, page: GlossaryPage, isNamed: IsNamed): void => {
  if (isNamed(text)) page.mark(text);
};

/** Does what printing does with the glossary: marks what is to be marked, and what links to a term. */
const markAll = (tokens: readonly Token[], page: GlossaryPage, isNamed: IsNamed): void => {
  for (const token of tokens) {
    if (token.type === "text") {
      if (token.isMarkable) markText(token.text, page, isNamed);
    } else if (token.type === "term") page.trigger(token.id, html``);
    else if ("children" in token) markAll(token.children, page, isNamed);
  }
};

type Glossed = Pick<Site, "terms" | "language" | "untranslated">;

/** In a site of several languages, what is in another one has terms of its own. */
const markTold = (site: Glossed, one: Told, page: GlossaryPage, isNamed: IsNamed): void => {
  const isOurs = (language: string): boolean => !site.untranslated || language === site.language;
  for (const text of one.texts) {
    if (typeof text !== "object") continue;
    if (!("marked" in text)) {
      if (isOurs(text.language)) markAll(text.tokens, page, isNamed);
    } else if (
      isOurs(languageOfText(site, text.marked, site.language, one.language ?? site.language))
    )
      markText(text.marked, page, isNamed);
  }
};

/** Where each term is explained that some page of `told` marks. What no page explains is published nowhere. */
export const toldTerms = (site: Glossed, told: readonly Told[]): readonly Told[] => {
  const { terms, language } = site;
  const glossary = compileGlossary(terms, language);
  const open = new Map(terms.map((term) => [term.id, [term.term, ...term.aliases].map(lower)]));
  const found = new Map<string, string>();
  // The pattern is slow on long texts, and a term that is open is rare.
  const isNamed: IsNamed = (text) => {
    const words = lower(text).replaceAll("’", "'");
    return [...open.values()].flat().some((form) => words.includes(form.replaceAll("’", "'")));
  };
  for (const one of told) {
    if (open.size === 0) break;
    const page = glossaryPage(glossary);
    markTold(site, one, page, isNamed);
    for (const id of page.used) if (open.delete(id)) found.set(id, withoutQuery(one.url));
  }
  return terms.flatMap(({ id, term, definition }): readonly Told[] => {
    const url = found.get(id);
    return url === undefined
      ? []
      : [
          {
            place: "glossary",
            url: `${url}#${termFragment(id)}`,
            title: term,
            texts: [definition],
          },
        ];
  });
};
