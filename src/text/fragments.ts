/** Links to a place within a page: which ids a text has, and which it looks for. */
import type { LinkKind } from "./links.ts";
import type { Prose } from "./prose.ts";
import type { Token } from "./tokens.ts";

/** A link to a place; whether it is there is known when all texts are read. */
export interface FragmentLink {
  readonly offset: number;
  readonly length: number;
  /** As it was written: `#where`. */
  readonly value: string;
  /** The thing on whose page the place is; undefined: on the page of the text itself. */
  readonly target: { readonly kind: LinkKind; readonly id: string } | undefined;
}

/** The id that a fragment names: `#o%C3%B9` names `où`. */
export const fragmentToId = (fragment: string): string => {
  const written = fragment.replace(/^#/, "");
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
};

/** True for what leads to a page as such: `#`, `#top`, and a text to look for. HTML § 7.4.6.4 (“indicated part”). */
export const isWholePage = (fragment: string): boolean => /^#(?:top|:~:.*)?$/i.test(fragment);

/** The ids that a prose has on a page: those of its headings first, then of its notes. */
export const idsOf = ({ tokens }: Prose): readonly string[] => {
  const headings: string[] = [];
  const notes: string[] = [];
  const visit = (token: Token): void => {
    if (token.type === "heading") headings.push(token.slug);
    if (token.type === "note") notes.push(`note-${token.number}`);
    if (token.type === "note-reference") {
      const { number, rank } = token;
      notes.push(rank === 1 ? `ref-${number}` : `ref-${number}-${rank}`);
    }
    if ("children" in token) token.children.forEach(visit);
  };
  tokens.forEach(visit);
  return [...headings, ...notes];
};
