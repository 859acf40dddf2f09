/** The summary of a check in Markdown, read back by a parser of Markdown. */
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { printProblems } from "../../src/content/print/problems.ts";
import type { Problem } from "../../src/content/problem.ts";
import { spokenLanguages } from "../../src/i18n/catalogue.ts";
import { hostileTexts } from "./hostile-markdown.ts";

const error: Problem = {
  severity: "error",
  code: "unknown-reference",
  file: "content/fair/event.md",
  line: 3,
  column: 11,
  endColumn: 14,
  message: "No speaker is called “zoé”.",
  hint: "Did you mean “zoe”?\nSpeakers are in content/fair/speakers/: zoe.",
};
const warning: Problem = { ...error, severity: "warning", code: "raw-html", line: 1 };

const print = (
  problems: readonly Problem[],
  more: { readonly language?: string; readonly place?: { folder: string; address?: string } } = {},
): string =>
  printProblems(problems, {
    format: "markdown",
    color: false,
    all: false,
    language: "en",
    source: () => undefined,
    ...more,
  });

const parser = new MarkdownIt({ html: true });

/** The cells of the table’s rows, as HTML, and what is read of them. */
const cells = (markdown: string): readonly string[] =>
  [...parser.render(markdown).matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) => cell);
const read = (html: string): string =>
  html
    .replace(/<br>/g, "\n")
    .replace(/\u200b/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) =>
      name === "lt" ? "<" : name === "gt" ? ">" : name === "quot" ? '"' : "&",
    );

describe("the summary of a check", () => {
  test("counts, and tells each problem with its place and its mending, errors first", () => {
    expect(print([warning, error])).toBe(
      [
        "### 1 error, 1 warning",
        "",
        "| Severity | Where | What is wrong | How to mend it |",
        "| --- | --- | --- | --- |",
        "| ❌ error | content/fair/event.md:3 | No speaker is called “zoé”. | Did you mean “zoe”?<br>Speakers are in content/fair/speakers/: zoe. |",
        "| ⚠️ warning | content/fair/event.md:1 | No speaker is called “zoé”. | Did you mean “zoe”?<br>Speakers are in content/fair/speakers/: zoe. |",
        "",
      ].join("\n"),
    );
  });

  test("leads to the line, wherever the site lies in its repository", () => {
    const place = { folder: "sites/fair/", address: "https://github.com/a/b/blob/c0ffee/" };
    const odd = { ...error, file: "content/été (1)/a|b].md" };
    expect(cells(print([error], { place }))[1]).toBe(
      '<a href="https://github.com/a/b/blob/c0ffee/sites/fair/content/fair/event.md#L3">sites/fair/content/fair/event.md:3</a>',
    );
    const [, link = ""] = cells(print([odd], { place }));
    expect(link).toContain("sites/fair/content/%C3%A9t%C3%A9%20%281%29/a%7Cb%5D.md#L3");
    expect(read(link.replace(/<.*?>/g, ""))).toBe("sites/fair/content/été (1)/a|b].md:3");
  });

  test("says in a friendly line that there is nothing to mend", () => {
    expect(print([])).toBe("✅ Checked: nothing to mend.\n");
  });

  test.each(spokenLanguages())("speaks %s", (language) => {
    const [said, english] = [print([error], { language }), print([error])];
    const head = (text: string) => text.split("\n").slice(0, 3).join("\n");
    if (language !== "en") expect(head(said)).not.toBe(head(english));
    expect(cells(said)).toHaveLength(4);
  });

  test.each(hostileTexts)("shows %j as it is", (text) => {
    const [, , message = "", hint = ""] = cells(print([{ ...error, message: text, hint: text }]));
    expect([read(message), read(hint)]).toEqual([text, text]);
  });

  test.each(["@everyone look", "see #12", "thanks to @ada-martin"])("calls nobody: %s", (text) => {
    const [, , message = ""] = cells(print([{ ...error, message: text }]));
    expect(message).not.toMatch(/[@#]\w/);
    expect(read(message)).toBe(text);
  });

  test("is no longer than GitHub takes, and says how much is left out", () => {
    const message = "é".repeat(5_000);
    const many = Array.from({ length: 300 }, (_, i) => ({ ...error, line: i + 1, message }));
    const markdown = print(many);
    expect(Buffer.byteLength(markdown)).toBeLessThan(2 ** 20);
    const shown = cells(markdown).length / 4;
    expect(shown).toBeGreaterThan(50);
    expect(markdown).toContain(`\n… and ${300 - shown} more problems.\n`);
  });
});
