/** What each element of a page is in Markdown: CommonMark, with the tables and strokes of GitHub's. */
import { escapeMarkdown } from "../../text/escape-markdown.ts";
import type { Element } from "./reading.ts";
import { cell, row, table } from "./tables.ts";
import { attribute } from "./tags.ts";

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
