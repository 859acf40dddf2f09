/** The links of a prose lead to pages in the language that it stands among. */
import type { Prose } from "../../text/prose.ts";
import type { Token } from "../../text/tokens.ts";

const leadsElsewhere = (tokens: readonly Token[], to: (url: string) => string): boolean =>
  tokens.some(
    (token) =>
      (token.type === "link" && to(token.url) !== token.url) ||
      ("children" in token && leadsElsewhere(token.children, to)),
  );

const relinked = (tokens: readonly Token[], to: (url: string) => string): readonly Token[] =>
  tokens.map((token): Token => {
    if (!("children" in token)) return token;
    const children = relinked(token.children, to);
    return token.type === "link"
      ? { ...token, url: to(token.url), children }
      : { ...token, children };
  });

/** A prose whose links lead where `to` says; itself where that is where they lead already. */
export const linkedProse = (prose: Prose, to: (url: string) => string): Prose =>
  leadsElsewhere(prose.tokens, to) ? { ...prose, tokens: relinked(prose.tokens, to) } : prose;
