/** The one door to markdown-it. Raw HTML is never understood, let alone printed. */
import MarkdownIt, { type MarkdownIt as Parser, type StateInline } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { type ProseFault, placeIn } from "./faults.ts";
import type { FragmentLink } from "./fragments.ts";
import type { Prose } from "./prose.ts";
import { forbiddenReferenceAt } from "./references.ts";
import type { Resolver } from "./resolver.ts";
import { readHeadings, treeOf } from "./tree.ts";

export type { ProseFault } from "./faults.ts";
export { type FragmentLink, fragmentToId, idsOf } from "./fragments.ts";
export type { LinkKind, UrlFault } from "./links.ts";
export { firstSentence, proseToText } from "./plain-text.ts";
export type { Prose } from "./prose.ts";
export { renderInline, renderProse } from "./render.ts";
export type { Resolver } from "./resolver.ts";
export type { Token } from "./tokens.ts";

/** A tag, an instruction, or a comment, even one whose end is in another paragraph. */
const tag = /<(?:!--(?:[^]*?-->)?|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|[!?][^<>]*>)/iy;

/** Takes tags out of the text, so that they are reported and never read as Markdown. */
const rawHtml = (state: StateInline, isSilent: boolean): boolean => {
  tag.lastIndex = state.pos;
  const match = tag.exec(state.src);
  if (!match) return false;
  if (!isSilent) state.push("raw_html", "", 0).content = match[0];
  state.pos += match[0].length;
  return true;
};

/** Takes out a code that gives what no text may hold, which would become another character without a word. */
const badReference = (state: StateInline, isSilent: boolean): boolean => {
  const found = forbiddenReferenceAt(state.src, state.pos);
  if (!found) return false;
  if (!isSilent) state.push("bad_reference", "", 0).content = found.written;
  state.pos += found.written.length;
  return true;
};

const makeParser = (): Parser => {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
  parser.inline.ruler.after("autolink", "raw_html", rawHtml);
  parser.inline.ruler.before("entity", "bad_reference", badReference);
  // Every address reaches `readTarget` as it was written, which alone decides.
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  return parser;
};

const parser = makeParser().use(footnotes);

/** For what readers wrote: a heading is a paragraph, and there are no notes. */
const limitedParser = makeParser().disable(["heading", "lheading"]);

export interface ParseOptions {
  readonly language: string;
  readonly resolve: Resolver;
  /** True for comments: no pictures, no headings, no notes. */
  readonly limited?: boolean;
}

/** What was read: the prose, what is wrong in it, and the places that it leads to. */
export interface Parsing {
  readonly prose: Prose;
  readonly faults: readonly ProseFault[];
  readonly fragments: readonly FragmentLink[];
}

/** Reads Markdown once, for all pages that print it; what is wrong in it is returned, not thrown. */
export const parseProse = (
  source: string,
  { language, resolve, limited = false }: ParseOptions,
): Parsing => {
  const faults: ProseFault[] = [];
  const fragments: FragmentLink[] = [];
  const parsed = (limited ? limitedParser : parser).parse(source, {});
  const headings = readHeadings(parsed);
  const tokens = treeOf(
    parsed,
    {
      language,
      resolver: resolve,
      isLimited: limited,
      place: placeIn(source),
      slugs: new Set([...headings.values()].map(({ slug }) => slug)),
      report: (fault) => faults.push(fault),
      look: (link) => fragments.push(link),
    },
    headings,
  );
  return { prose: { isEmpty: tokens.length === 0, language, tokens }, faults, fragments };
};
