/** What readers of Markdown that are not ours see of it. */
import MarkdownIt from "markdown-it";

const reader = new MarkdownIt();

/** The same text with spaces as a page shows them. */
export const asLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Its words, without the signs that mean something. */
export const markdownWords = (markdown: string): string =>
  asLine(
    reader
      .parse(markdown, {})
      .map(({ children, content }) =>
        children
          ? children.map((token) => (token.type.endsWith("break") ? " " : token.content)).join("")
          : content,
      )
      .join("\n"),
  );
