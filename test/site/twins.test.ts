/** The Markdown twin of a page says what the page says: each word that one reads, and no other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { useBrowser, visitEach } from "../browser/visit.ts";
import { asLine, markdownWords } from "../outputs/markdown-words.ts";
import { eachKind, type PageRow } from "./every-page.ts";

useBrowser();

/** The words of a page in their order, without what is for hands and eyes alone. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const unread =
      "form, template, svg, style, link, [hidden], [aria-hidden=true], .meanwhile, .share";
    for (const element of document.querySelectorAll(`main :is(${unread})`)) element.remove();
    for (const picture of document.querySelectorAll("main img"))
      picture.replaceWith(` ${picture.getAttribute("alt") ?? ""} `);
    return document.querySelector("main")?.textContent ?? "";
  });

/** Letters and digits: signs and spaces stand otherwise in Markdown. */
const letters = (text: string): string => asLine(text).replace(/[^\p{L}\p{N}]+/gu, "");

const read = ({ site, path }: PageRow, file: string): string =>
  readFileSync(join(site.folder, path, file), "utf8");

const listed = eachKind.filter(
  (row) => row.path.endsWith("/") && read(row, "index.html").includes('rel="canonical"'),
);
const [first] = listed;

test("each kind of page and its twin say the same", async () => {
  expect(listed.length).toBeGreaterThan(10);
  const addresses = listed.map(({ site, path }) => site.origin + path);
  // As they were published: scripts show more.
  const settings = { now: first?.site.now ?? "", javaScript: false };
  const said = await visitEach(addresses, settings, async (page) => {
    const twin = (await page.getAttribute('link[type="text/markdown"]', "href")) ?? "";
    const markdown = readFileSync(join(first?.site.folder ?? "", twin), "utf8");
    return {
      twin: letters(markdownWords(markdown.replace(/^<.*>\n/, ""))),
      page: letters(await wordsOf(page)),
    };
  });
  expect(said.map(({ twin }) => twin)).toEqual(said.map(({ page }) => page));
});
