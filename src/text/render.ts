import { type Html, type Printable, html } from "../write/html.ts";
import { translator } from "../i18n/index.ts";
import type { OwnWords } from "../i18n/own-words.ts";
import { isCalling, setCalling } from "./calling.ts";
import { flatten } from "./flatten.ts";
import type { GlossaryPage } from "./glossary.ts";
import { raiseOrdinals } from "./ordinals.ts";
import { printing } from "./print-fault.ts";
import type { Prose } from "./prose.ts";
import type {
  Anchor,
  Code,
  Element,
  NoteReference,
  NoteReturn,
  Picture,
  Task,
  Token,
} from "./tokens.ts";

export interface InlineOptions {
  /** The page's glossary; without it no term is marked. */
  readonly glossary?: GlossaryPage;
  /** Prints a picture; without it, one is shown as it is. */
  readonly picture?: (picture: Picture) => Html;
  /** The site's own words, for what Parvis says within texts. */
  readonly words?: OwnWords | undefined;
}

export interface RenderOptions extends InlineOptions {
  /** The level of its highest headings, 2–6. */
  readonly level: number;
  /** Stands before the ids of headings and notes, where a page holds several proses: `bio-`. */
  readonly prefix?: string;
}

interface Context extends RenderOptions {
  readonly prefix: string;
  readonly language: string;
}

type Attributes = readonly (readonly [name: string, value: string | undefined])[];

const attributes = (pairs: Attributes): Printable =>
  pairs.map(([name, value]) => value !== undefined && html` ${name}="${value}"`);

// Prettier lays out templates: a space more in these would be one on the page.
// prettier-ignore
const element = (tag: string, pairs: Attributes, content?: Printable): Html =>
  content === undefined
    ? html`<${tag}${attributes(pairs)}>`
    : html`<${tag}${attributes(pairs)}>${content}</${tag}>`;

const link = (token: Anchor, context: Context): Html => {
  const { url, isWithin, isUntrusted, title, children } = token;
  const href = isWithin ? `#${context.prefix}${url.slice(1)}` : url;
  const rel = isUntrusted ? "nofollow ugc" : undefined;
  const pairs: Attributes = [
    ["href", href],
    ["rel", rel],
    ["title", title],
  ];
  return element("a", pairs, print(isCalling(url) ? calling(children) : children, context));
};

const calling = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    if (token.type === "text") return { ...token, text: setCalling(token.text) };
    return token.type === "element" ? { ...token, children: calling(token.children) } : token;
  });

const picture = ({ url, alt, title }: Picture): Html =>
  element("img", [
    ["src", url],
    ["alt", alt],
    ["title", title],
    ["loading", "lazy"],
    ["decoding", "async"],
  ]);

/** What may be wider than the page scrolls in a box of its own, which the keyboard reaches, and which says what it is. */
const scrolled = (label: string): Attributes => [
  ["tabindex", "0"],
  ["role", "group"],
  ["aria-label", label],
];

const code = ({ text, isBlock, language }: Code, context: Context): Html => {
  if (!isBlock) return element("code", [], text);
  const name = language === "" ? undefined : `language-${language}`;
  return element(
    "pre",
    scrolled(translator(context)("prose.code")),
    element("code", [["class", name]], text),
  );
};

const referenceId = ({ number, rank }: NoteReference | NoteReturn, { prefix }: Context): string =>
  rank === 1 ? `${prefix}ref-${number}` : `${prefix}ref-${number}-${rank}`;

const noteReference = (token: NoteReference, context: Context): Html => {
  const { number } = token;
  const pairs: Attributes = [
    ["href", `#${context.prefix}note-${number}`],
    ["id", referenceId(token, context)],
    ["role", "doc-noteref"],
    ["aria-label", translator(context)("footnotes.ref", { number })],
  ];
  return element("sup", [], element("a", pairs, number));
};

const noteReturn = (token: NoteReturn, context: Context): Html => {
  const t = translator(context);
  const { rank } = token;
  const pairs: Attributes = [
    ["href", `#${referenceId(token, context)}`],
    ["role", "doc-backlink"],
    ["aria-label", rank === 1 ? t("footnotes.back") : t("footnotes.back-to", { number: rank })],
  ];
  // The second character asks for the arrow as text, not as a picture.
  return html` ${element("a", pairs, "↩\uFE0E")}`;
};

const notes = (children: readonly Token[], context: Context): Html => {
  const pairs: Attributes = [
    ["class", "notes"],
    ["role", "doc-endnotes"],
    ["aria-label", translator(context)("footnotes.label")],
  ];
  return element("section", pairs, element("ol", [], print(children, context)));
};

const voidTags = new Set(["br", "hr"]);

/** A table within its box: one that is a box itself may not be read as a table. */
const scrolling = (content: Html, context: Context): Html =>
  element("div", [["class", "scroll"], ...scrolled(translator(context)("prose.table"))], content);

/** A text that folds has a line that stays. */
const folding = (token: Element, context: Context): Html => {
  const [first] = token.children;
  const hasSummary = first?.type === "element" && first.tag === "summary";
  const summary = element("summary", [], translator(context)("prose.details"));
  const pairs = token.attributes.map(([name]) => html` ${name}`);
  return html`<details class="fold"${pairs}>${!hasSummary && summary}${print(token.children, context)}</details>`;
};

const task = ({ isDone }: Task, context: Context): Html => {
  const label = translator(context)(isDone ? "prose.done" : "prose.to-do");
  return html`<input type="checkbox" disabled${isDone && html` checked`} aria-label="${label}"> `;
};

const plain = ({ tag, attributes, children }: Element, context: Context): Html =>
  element(tag, attributes, print(children, context));

const printOne = (token: Token, context: Context): Html => {
  const { glossary, language, level, prefix } = context;
  switch (token.type) {
    case "text":
      return glossary && token.isMarkable
        ? glossary.mark(token.text)
        : raiseOrdinals(token.text, language);
    case "element":
      if (voidTags.has(token.tag)) return element(token.tag, []);
      if (token.tag === "details") return folding(token, context);
      return token.tag === "table"
        ? scrolling(plain(token, context), context)
        : plain(token, context);
    case "heading": {
      const tag = `h${Math.min(level + token.depth, 6)}`;
      return element(tag, [["id", prefix + token.slug]], print(token.children, context));
    }
    case "link":
      return link(token, context);
    case "term": {
      const content = html`${print(token.children, context)}`;
      return glossary ? glossary.trigger(token.id, content) : content;
    }
    case "code":
      return code(token, context);
    case "picture":
      return (context.picture ?? picture)(token);
    case "task":
      return task(token, context);
    case "note-reference":
      return noteReference(token, context);
    case "notes":
      return notes(token.children, context);
    case "note":
      return element(
        "li",
        [["id", `${prefix}note-${token.number}`]],
        print(token.children, context),
      );
    case "note-return":
      return noteReturn(token, context);
  }
};

const print = (tokens: readonly Token[], context: Context): Html[] =>
  tokens.map((token) => printOne(token, context));

/** Prints prose; its headings begin at `level`, none is skipped and none goes below `h6`. */
export const renderProse = (prose: Prose, options: RenderOptions): Html => {
  const { language, tokens, file } = prose;
  return printing(file, () => html`${print(tokens, { prefix: "", ...options, language })}`);
};

/** Prints prose where only a line may stand, in a paragraph or a cell: blocks become one run of text. */
export const renderInline = (prose: Prose, options: InlineOptions = {}): Html => {
  const { language, tokens, file } = prose;
  const context = { ...options, level: 6, prefix: "", language };
  return printing(file, () => html`${print(flatten(tokens), context)}`);
};
