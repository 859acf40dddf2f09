/** What each element of a page is in Markdown: CommonMark, with the tables and strokes of GitHub's. */
import { escapeMarkdown } from "../../text/escape-markdown.ts";
import type { Writer } from "./writer.ts";

const signs: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

const signOf = (whole: string, decimal?: string, hex?: string, name?: string): string => {
  if (name !== undefined) return signs[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return String.fromCodePoint(code);
};

/** What `escape` of `write/html.ts` has escaped, and templates do: `&amp;` is `&`, `&#39;` is `'`. */
export const unescape = (text: string): string =>
  text.includes("&") ? text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, signOf) : text;

/** What a tag says: `attribute('a href="/fair/"', "href")` is `/fair/`. */
const attribute = (tag: string, name: string): string | undefined => {
  for (const quote of ['"', "'"]) {
    const at = tag.indexOf(` ${name}=${quote}`);
    if (at < 0) continue;
    const start = at + name.length + 3;
    return unescape(tag.slice(start, tag.indexOf(quote, start)));
  }
  return undefined;
};

/** What is open while a page is read. */
export interface Reading {
  readonly writer: Writer;
  /** An address of the page as a whole one. */
  readonly absolute: (url: string) => string;
  /** Of each list that is open the number of its next item; undefined of one without. */
  readonly lists: (number | undefined)[];
  /** Of each link that is open how it ends. */
  readonly links: string[];
  /** How many cells the row has; undefined outside of tables. */
  cells: number | undefined;
  /** True within the first row, below which stands a rule. */
  isHead: boolean;
  /** What is code here: lines of it, words within a line, or nothing. */
  code: "block" | "words" | undefined;
}

interface Element {
  /** `tag` is what stands between its signs: `a href="/fair/"`. */
  readonly open?: (reading: Reading, tag: string) => void;
  readonly close?: (reading: Reading) => void;
}

/** A part of a page with nothing of its own; in a cell or behind a mark it begins no line. */
const block: Element = {
  open: ({ writer, cells }) => {
    if (cells === undefined) writer.endBlock();
    else writer.space();
  },
  close: ({ writer, cells }) => {
    if (cells === undefined) writer.endBlock();
    else writer.space();
  },
};

const line: Element = {
  open: ({ writer, cells }) => {
    if (cells === undefined) writer.breakLine();
    else writer.space();
  },
};

const heading = (level: number): Element => ({
  open: ({ writer }) => {
    writer.endBlock();
    writer.write(`${"#".repeat(level)} `);
  },
  close: ({ writer }) => {
    writer.endBlock();
  },
});

/** What stands between two signs. */
const between = (sign: string): Element => ({
  open: ({ writer }) => {
    writer.write(sign);
  },
  close: ({ writer }) => {
    writer.writeEnd(sign);
  },
});

const list = (first: (tag: string) => number | undefined): Element => ({
  open: ({ writer, lists }, tag) => {
    if (lists.length === 0) writer.endBlock();
    else writer.endLine();
    lists.push(first(tag));
  },
  close: ({ writer, lists }) => {
    lists.pop();
    if (lists.length === 0) writer.endBlock();
    else writer.endLine();
  },
});

const item: Element = {
  open: ({ writer, lists }) => {
    const number = lists.at(-1);
    const mark = number === undefined ? "- " : `${number}. `;
    if (number !== undefined) lists[lists.length - 1] = number + 1;
    writer.endLine();
    writer.writeMark(mark, " ".repeat(mark.length));
  },
  close: ({ writer }) => {
    writer.outdent();
    writer.endLine();
  },
};

/** A row of facts: “- **When:** 10 March”. */
const fact: Readonly<Record<"dl" | "dt" | "dd", Element>> = {
  dl: { ...block },
  dt: {
    open: ({ writer }) => {
      writer.endLine();
      writer.writeMark("- **", "  ");
    },
    close: ({ writer }) => {
      writer.writeEnd(":**");
      writer.outdent();
    },
  },
  dd: {
    open: ({ writer }) => {
      writer.goOn();
      writer.space();
      writer.indent("  ");
    },
    close: ({ writer }) => {
      writer.outdent();
      writer.endLine();
    },
  },
};

const rule = ({ writer, cells = 0 }: Reading): void => {
  writer.endLine();
  writer.write(`|${" --- |".repeat(cells)}`);
};

const row: Element = {
  open: (reading) => {
    reading.writer.endLine();
    reading.cells = 0;
    reading.writer.write("|");
  },
  close: (reading) => {
    if (reading.isHead) rule(reading);
    reading.isHead = false;
    reading.cells = undefined;
    reading.writer.endLine();
  },
};

const cell: Element = {
  open: (reading) => {
    reading.cells = (reading.cells ?? 0) + 1;
    reading.writer.space();
  },
  close: ({ writer }) => {
    writer.goOn();
    writer.write(" |");
  },
};

const link: Element = {
  open: ({ writer, links, absolute }, tag) => {
    const url = attribute(tag, "href");
    links.push(url === undefined ? "" : `](${destination(absolute(url))})`);
    if (url !== undefined) writer.write("[");
  },
  close: ({ writer, links }) => {
    writer.writeEnd(links.pop() ?? "");
  },
};

/** Signs that would end it are as they are sent: CommonMark 0.31 §6.3. */
const destination = (url: string): string =>
  url.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const picture: Element = {
  open: ({ writer, absolute }, tag) => {
    const alt = attribute(tag, "alt") ?? "";
    const url = attribute(tag, "src");
    // Without words it is an ornament.
    if (alt !== "" && url !== undefined)
      writer.write(`![${escapeMarkdown(alt)}](${destination(absolute(url))})`);
  },
};

/** Where it is code, its text brings its own signs, for it may hold them. */
const code: Element = {
  open: (reading) => {
    reading.code ??= "words";
  },
  close: (reading) => {
    if (reading.code === "words") reading.code = undefined;
  },
};

const preformatted: Element = {
  open: (reading) => {
    reading.writer.endBlock();
    reading.code = "block";
  },
  close: (reading) => {
    reading.code = undefined;
    reading.writer.endBlock();
  },
};

/** The sign of a task. */
const tick: Element = {
  open: ({ writer }, tag) => {
    if (attribute(tag, "type") === "checkbox")
      writer.write(tag.includes(" checked") ? "[x] " : "[ ] ");
  },
};

const quotation: Element = {
  open: ({ writer }) => {
    writer.endBlock();
    writer.indent("> ");
  },
  close: ({ writer }) => {
    writer.outdent();
    writer.endBlock();
  },
};

const table: Element = {
  open: (reading) => {
    reading.isHead = true;
    reading.writer.endBlock();
  },
  close: ({ writer }) => {
    writer.endBlock();
  },
};

const ordered = list((tag) => Number(attribute(tag, "start") ?? 1));
const bulleted = list(() => undefined);

/** By the name of its tag; of all others what they hold is written as if they were not there. */
export const elements: ReadonlyMap<string, Element> = new Map([
  ...["p", "div", "section", "article", "nav", "address", "figure", "details", "main"].map(
    (name) => [name, block] as const,
  ),
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading(level)] as const),
  ["summary", heading(6)],
  ["br", line],
  ["ul", bulleted],
  ["ol", ordered],
  ["li", item],
  ...Object.entries(fact),
  ["table", table],
  ["tr", row],
  ["th", cell],
  ["td", cell],
  ["a", link],
  ["img", picture],
  ["b", between("**")],
  ["strong", between("**")],
  ["em", between("*")],
  ["s", between("~~")],
  ["code", code],
  ["pre", preformatted],
  ["input", tick],
  ["blockquote", quotation],
]);
