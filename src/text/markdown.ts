/** The one door to markdown-it. Of HTML `<details>` is understood, and nothing else; as HTML nothing is printed. */
import MarkdownIt, { type MarkdownIt as Parser, type StateInline } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { bareLinks } from "./bare-links.ts";
import { type Beyond, findUnreadable } from "./budget.ts";
import { findBeyond } from "./depth.ts";
import { details } from "./details.ts";
import { type ProseFault, placeIn } from "./faults.ts";
import type { FragmentLink } from "./fragments.ts";
import type { Prose } from "./prose.ts";
import { forbiddenReferenceAt } from "./references.ts";
import type { Resolver } from "./resolver.ts";
import { singleTildes } from "./strike.ts";
import { tasks } from "./tasks.ts";
import { readHeadings, treeOf } from "./tree.ts";
import { type AsTyped, findTyped } from "./typed/find.ts";

export type { ProseFault } from "./faults.ts";
export { type FragmentLink, fragmentToId, idsOf } from "./fragments.ts";
export type { LinkKind, UrlFault } from "./links.ts";
export { firstSentence, proseToText } from "./plain-text.ts";
export type { Prose } from "./prose.ts";
export { renderInline, renderProse } from "./render.ts";
export type { Resolver } from "./resolver.ts";
export type { Token } from "./tokens.ts";
export type { AsTyped } from "./typed/find.ts";

/** A tag or an instruction. */
const tag = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|[!?][^<>]*>)/iy;

/** Texts in which no comment ends from a place on: to look for it from each beginning would take the square of their number. */
const endless = new WeakMap<StateInline, number>();

/** The end of a comment; of one whose end is in another paragraph, of its beginning. */
const endOfComment = (state: StateInline): number => {
  const begun = state.pos + 4;
  if (begun >= (endless.get(state) ?? Infinity)) return begun;
  const end = state.src.indexOf("-->", begun);
  if (end === -1) endless.set(state, begun);
  return end === -1 ? begun : end + 3;
};

const endOfTag = (state: StateInline): number | undefined => {
  if (state.src.startsWith("<!--", state.pos)) return endOfComment(state);
  tag.lastIndex = state.pos;
  return tag.test(state.src) ? tag.lastIndex : undefined;
};

/** Takes tags out of the text, so that they are reported and never read as Markdown. */
const rawHtml = (state: StateInline, isSilent: boolean): boolean => {
  const end = endOfTag(state);
  if (end === undefined) return false;
  if (!isSilent) state.push("raw_html", "", 0).content = state.src.slice(state.pos, end);
  state.pos = end;
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

const makeParser = (isLimited: boolean): Parser => {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
  parser.inline.ruler.after("autolink", "raw_html", rawHtml);
  parser.inline.ruler.before("entity", "bad_reference", badReference);
  bareLinks(parser, !isLimited);
  singleTildes(parser);
  // What was escaped is told from what was not until texts are set, which joins them.
  parser.core.ruler.disable("text_join");
  // Every address reaches `readTarget` as it was written, which alone decides.
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  return parser;
};

const parser = makeParser(false).use(footnotes).use(details).use(tasks);

/** For what readers wrote: a heading is a paragraph, nothing folds, there are neither tasks nor notes, and nobody’s e-mail address is made a link. */
const limitedParser = makeParser(true).disable(["heading", "lheading"]);

export interface ParseOptions {
  readonly language: string;
  readonly resolve: Resolver;
  /** True for comments: no pictures, no headings, no notes. */
  readonly limited?: boolean;
  /** Where it was written. */
  readonly file?: string;
  /** True if those who wrote it are told what shows as they typed it. */
  readonly tellsTyped?: boolean;
}

/** What was read: the prose, what is wrong in it, and the places that it leads to. */
export interface Parsing {
  readonly prose: Prose;
  readonly faults: readonly ProseFault[];
  readonly fragments: readonly FragmentLink[];
  /** What shows as it was typed, though more was meant. */
  readonly asTyped: readonly AsTyped[];
}

/** A text of which there is too much, which is all that is said of it. */
const refuse = (source: string, language: string, { excess, start, end }: Beyond): Parsing => ({
  prose: { isEmpty: true, language, tokens: [] },
  faults: [
    {
      code: "beyond-budget",
      excess,
      offset: start,
      length: end - start,
      value: source.slice(start, end),
    },
  ],
  fragments: [],
  asTyped: [],
});

/** Reads Markdown once, for all pages that print it; what is wrong in it is returned, not thrown. */
export const parseProse = (
  source: string,
  { language, resolve, limited = false, file, tellsTyped = false }: ParseOptions,
): Parsing => {
  const unreadable = findUnreadable(source);
  if (unreadable) return refuse(source, language, unreadable);
  const faults: ProseFault[] = [];
  const fragments: FragmentLink[] = [];
  const parsed = (limited ? limitedParser : parser).parse(source, {});
  const beyond = findBeyond(parsed, source);
  if (beyond) return refuse(source, language, beyond);
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
  const asTyped = tellsTyped ? findTyped(parsed, source) : [];
  const prose = { isEmpty: tokens.length === 0, language, tokens, file };
  return { prose, faults, fragments, asTyped };
};
