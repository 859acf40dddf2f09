import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { errorsOf, placed } from "../own/problems.ts";
import { at, buildSite, makeTemplates } from "./templates.ts";

/** What is wrong, as `place code message`, by `npm run check`, which is what a build says too. */
const problemsOf = async (
  templates: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> => (await errorsOf(makeTemplates(templates, changes))).map(placed);

describe("what keeps a template from being rendered is a problem at its line", () => {
  test.each<[name: string, text: string, problem: string]>([
    [
      "a.njk",
      at("/a/", "\n{{ x | shout }}"),
      "6:8 broken-template This template cannot be rendered: filter not found: shout",
    ],
    [
      "a.njk",
      at("/a/", '{% include "b.njk" %}'),
      "5:13 broken-template This template cannot be rendered: template not found: b.njk",
    ],
    [
      "a.njk",
      at("/a/", '{{ "soon" | longDate }}'),
      "5:13 broken-template This template cannot be rendered: “longDate” was given “soon”, which is no date.",
    ],
    [
      "a.njk",
      at("/a/", "first\n{% if %}"),
      "6:7 broken-template This template cannot be rendered: unexpected token: %}",
    ],
    [
      "a.njk",
      at("/a/", "first\n{% if x %}never ended"),
      "6:1 broken-template This template cannot be rendered: parseIf: expected elif, else, or endif, got end of file",
    ],
    [
      "a.njk",
      at("/a/", "first\n\n{{ site.shout() }}"),
      '7:14 broken-template This template cannot be rendered: Unable to call `site["shout"]`, which is undefined or falsey',
    ],
    [
      "a.liquid",
      at("/a/", "\n{% if x %}"),
      "6:1 broken-template This template cannot be rendered: tag {% if x %} not closed",
    ],
    [
      "a.md",
      "---\ntitle: [x\n---\n",
      "3:1 broken-template This template cannot be rendered: unexpected end of the stream within a flow collection (3:1)",
    ],
    [
      "a.11ty.ts",
      "export const render = (data: { readonly no?: { readonly one: string } }): string =>\n  data.no!.one;\n",
      "2:12 broken-template This template cannot be rendered: Cannot read properties of undefined (reading 'one')",
    ],
    [
      "a.11ty.ts",
      "export const render = (): string => {\n  return .;\n};\n",
      "2:10 broken-template This template cannot be rendered: Expression expected",
    ],
    [
      "a.njk",
      at("/a/", "x", "layout: none\n"),
      "4:1 broken-template This template cannot be rendered: You’re trying to use a layout that does not exist: layouts/pages/_includes/none (via `layout: none`)",
    ],
  ])("%s", async (name, text, problem) => {
    expect(await problemsOf({ [name]: text })).toEqual([`layouts/pages/${name}:${problem}`]);
  });

  test("and the last good site stays", async () => {
    const site = makeTemplates({ "a.njk": at("/a/", "Good") });
    const good = await buildSite(site);
    writeFileSync(join(site, "layouts/pages/a.njk"), at("/a/", "{{ x | shout }}"));
    const { code, said, read } = await buildSite(site, good.out);
    expect(code).toBe(1);
    expect(said).not.toMatch(/^ +at /m);
    expect(read("a/index.html")?.trim()).toBe("Good");
  });
});

describe("an address is one page’s alone", () => {
  const address = "duplicate-address";

  test("not that of a page of Parvis, of another template, of a file or of a redirection", async () => {
    expect(await problemsOf({ "a.njk": at("/legal/", "x") })).toEqual([
      `layouts/pages/a.njk:1:1 ${address} Parvis itself makes a page at /legal/.`,
    ]);
    expect(await problemsOf({ "a.njk": at("/open-evening/sessions/maps/", "x") })).toEqual([
      expect.stringContaining(`layouts/pages/a.njk:1:1 ${address} `),
    ]);
    expect(await problemsOf({ "a.njk": at("/x/", "x"), "b.njk": at("/x/", "x") })).toEqual([
      expect.stringMatching(
        /^layouts\/pages\/[ab]\.njk:1:1 duplicate-address The address \/x\/ is already taken by layouts\/pages\/[ab]\.njk\.$/,
      ),
    ]);
    expect(await problemsOf({ "a.njk": at("/robots.txt", "x") })).toEqual([
      `layouts/pages/a.njk:1:1 ${address} Parvis itself makes a page at /robots.txt.`,
    ]);
  });

  test("and none leads out of the site", async () => {
    expect(await problemsOf({ "a.njk": at("../../out.html", "x") })).toEqual([
      expect.stringContaining("layouts/pages/a.njk:3:1 bad-value "),
    ]);
  });
});

describe("a link leads to something", () => {
  const framed = "layout: parvis\n";

  test("a page, a place on it, or a file", async () => {
    const links = [
      "/open-evening/",
      "/open-evening/#title",
      "#here",
      "/sitemap.xml",
      "/b/",
      "../b/",
      "https://example.org/b/#b",
      "https://other.example/",
      "mailto:a@example.org",
    ];
    const content = links.map((href) => `<a href="${href}">x</a>`).join("");
    const templates = {
      "a.njk": at("/a/", `<p id="here">${content}</p>`, framed),
      "b.njk": at("/b/", '<p id="b">B</p>'),
    };
    expect(await problemsOf(templates)).toEqual([]);
  });

  test("or is a problem where it is written", async () => {
    const content =
      '<a href="/no/">x</a>\n<a href="/open-evening/#no">x</a>\n<img src="no.png" alt="">';
    expect(await problemsOf({ "a.njk": at("/a/", content, framed) })).toEqual([
      "layouts/pages/a.njk:6:4 dead-link Nothing of this site is at “/no/”.",
      "layouts/pages/a.njk:7:4 dead-link Nothing of this site is at “/open-evening/#no”.",
      "layouts/pages/a.njk:8:6 dead-link Nothing of this site is at “no.png”.",
    ]);
  });
});

describe("what the site’s policy forbids is a problem, for a browser would refuse it in silence", () => {
  test.each<[written: string, code: string]>([
    ["<script>alert(1)</script>", "against-policy"],
    ["<style>p { color: red }</style>", "against-policy"],
    ['<p style="color: red">x</p>', "against-policy"],
    ['<button onclick="go()">x</button>', "against-policy"],
    ['<a href="javascript:go()">x</a>', "against-policy"],
    ['<script src="https://other.example/a.js"></script>', "against-policy"],
    ['<img src="https://other.example/a.png" alt="">', "against-policy"],
    ['<link rel="stylesheet" href="https://other.example/a.css">', "against-policy"],
    ['<iframe src="/open-evening/"></iframe>', "against-policy"],
    ['<form action="https://other.example/"></form>', "against-policy"],
    ['<base href="/">', "against-policy"],
  ])("%s", async (written, code) => {
    const [problem, ...others] = await problemsOf({ "a.njk": at("/a/", written) });
    expect(problem).toMatch(new RegExp(`^layouts/pages/a\\.njk:5:\\d+ ${code} `));
    expect(others).toEqual([]);
  });

  test("data, comments and code that is shown are none", async () => {
    const content = `<script type="application/ld+json">{}</script><!-- <script>x</script> -->
<code>&lt;script></code><textarea><script>x</script></textarea>`;
    expect(await problemsOf({ "a.njk": at("/a/", content, "layout: parvis\n") })).toEqual([]);
  });
});

describe("in the document of all pages", () => {
  test("a page has a title, and its event is one of the site’s", async () => {
    const text = "---\npermalink: /a/\nlayout: parvis\nevent: open-evning\n---\nx";
    expect(await problemsOf({ "a.njk": text })).toEqual([
      "layouts/pages/a.njk:1:1 missing-field The field “title” is missing.",
      "layouts/pages/a.njk:4:8 unknown-reference No event is called “open-evning”.",
    ]);
  });
});
