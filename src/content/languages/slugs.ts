/** The places of a page are called the same in all its languages. */
import type { Prose } from "../../text/prose.ts";
import type { Heading, Token } from "../../text/tokens.ts";

const headingsOf = (tokens: readonly Token[]): readonly Heading[] =>
  tokens.flatMap((token) => {
    if (token.type === "heading") return [token];
    return "children" in token ? headingsOf(token.children) : [];
  });

const renamed = (tokens: readonly Token[], slugs: ReadonlyMap<Heading, string>): readonly Token[] =>
  tokens.map((token): Token => {
    if (token.type === "heading") return { ...token, slug: slugs.get(token) ?? token.slug };
    return "children" in token ? { ...token, children: renamed(token.children, slugs) } : token;
  });

/** A prose whose headings have the slugs of those of another, if both are divided alike. */
export const withSlugsOf = (prose: Prose, other: Prose | undefined): Prose => {
  const own = headingsOf(prose.tokens);
  const others = headingsOf(other?.tokens ?? []);
  const isAlike =
    own.length === others.length && own.every(({ depth }, i) => others[i]?.depth === depth);
  if (!isAlike || own.length === 0) return prose;
  const slugs = new Map(own.map((heading, i) => [heading, others[i]?.slug ?? heading.slug]));
  return { ...prose, tokens: renamed(prose.tokens, slugs) };
};
