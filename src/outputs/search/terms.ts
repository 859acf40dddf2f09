/** The words of the glossary: found on the first page that explains them. */
import type { Site } from "../../site/model.ts";
import {
  compileGlossary,
  type GlossaryPage,
  glossaryPage,
  termFragment,
} from "../../text/glossary.ts";
import type { Prose } from "../../text/prose.ts";
import type { Token } from "../../text/tokens.ts";
import { withoutQuery } from "../../urls.ts";
import type { Told } from "./told.ts";

const lower = (text: string): string => text.toLowerCase().replace(/\s+/g, " ");

/** Does what printing does with the glossary: marks what is to be marked. */
const markAll = (tokens: readonly Token[], page: GlossaryPage, isNamed: IsNamed): void => {
  for (const token of tokens) {
    if (token.type === "text") {
      if (token.isMarkable && isNamed(token.text)) page.mark(token.text);
    } else if ("children" in token) markAll(token.children, page, isNamed);
  }
};

type IsNamed = (text: string) => boolean;

const prosesOf = ({ texts }: Told, language: string): readonly Prose[] =>
  texts.flatMap((text) => (typeof text === "object" && text.language === language ? [text] : []));

/** Where each term is explained that some page of `told` marks. What no page explains is published nowhere. */
export const toldTerms = (
  { terms, language }: Pick<Site, "terms" | "language">,
  told: readonly Told[],
): readonly Told[] => {
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
    for (const { tokens } of prosesOf(one, language)) markAll(tokens, page, isNamed);
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
