/** The styles of a site's own, `data/look.css`. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { makeSite, run, writeFiles } from "../build/fixture.ts";
import { buildSite, now } from "../eleventy/templates.ts";
import { problemsOf } from "./problems.ts";
import { serve } from "../eleventy/serve.ts";

const siteWith = (css: string, changes: Readonly<Record<string, string>> = {}): string =>
  makeSite({ "data/look.css": css, ...changes });

const styleOf = (page = ""): string => /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "";

describe("data/look.css is part of each page", () => {
  test("minified, in a layer after ours, and its hash is in the policy", async () => {
    const { said, read } = await buildSite(siteWith("h1 {\n  color: rgb(255 0 0);\n}\n"));
    const page = read("open-evening/index.html") ?? "";
    const style = styleOf(page);
    expect(style, said).toMatch(/@layer grid;@layer own\{@media screen\{h1\{color:red\}\}\}$/);
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`'sha256-${hash}'`);
    expect(read("_headers")).toContain(`'sha256-${hash}'`);
  });

  test("what it says of paper is for paper, all else for the screen", async () => {
    const { read } = await buildSite(
      siteWith(
        "body{background:#000}@media print{h1{color:#f00}}@media (width > 40rem){p{margin:0}}",
      ),
    );
    expect(styleOf(read("index.html"))).toMatch(
      /@layer own\{@media screen\{body\{background:#000\}@media \(width>40rem\)\{p\{margin:0\}\}\}@media print\{h1\{color:red\}\}\}$/,
    );
  });

  test.each<[what: string, css: string, style: string]>([
    [
      "behind a comment",
      "/* Ink on paper. */\n@media print{h1{color:#f00}}",
      "@layer own{@media print{h1{color:red}}}",
    ],
    [
      "within another rule",
      "h1{color:#00f;@media print{color:#f00}}",
      "@layer own{@media screen{h1{color:#00f}@media print{h1{color:red}}}@media print{h1{color:red}}}",
    ],
    [
      "as what a sheet is",
      "@page{margin:3cm}h1{color:#f00}",
      "@layer own{@media screen{h1{color:red}}@page{margin:3cm}}",
    ],
  ])("what is for paper may stand %s", async (_, css, expected) => {
    const { read } = await buildSite(siteWith(css));
    expect(styleOf(read("index.html")).endsWith(`@layer grid;${expected}`)).toBe(true);
  });

  test("what an older browser does not know is said in other words, or leaves ours", async () => {
    const { read } = await buildSite(
      siteWith(":root{--paper:light-dark(#fff,#000)}.card{h3{color:#f00}}"),
    );
    expect(styleOf(read("index.html"))).toContain(
      "@supports (color:light-dark(#fff,#fff)){:root{--paper:light-dark(#fff,#000)}}.card h3{color:red}",
    );
  });

  test("a text that ends a style element does not end this one", async () => {
    const { read } = await buildSite(siteWith('h1::after{content:"</style><script>x()</script>"}'));
    const page = read("index.html");
    expect(page).toContain("<\\/style><script>x()");
    expect(page).not.toContain("</style><script>x()");
  });

  test("a file that says nothing changes nothing", async () => {
    const [without, empty] = [makeSite(), siteWith("/* Nothing yet. */\n")];
    const pages = [];
    for (const site of [without, empty]) pages.push((await buildSite(site)).read("index.html"));
    expect(pages[1]).toBe(pages[0]);
  });

  test("pictures are those of data/media/ and static/, and are published", async () => {
    const site = siteWith(
      "body{background:url(media/paper.png)}h1{background:url('/a b.svg')}a{background:url(data:image/png;base64,AA)}",
      { "static/a b.svg": "<svg/>" },
    );
    const create = { width: 4, height: 4, channels: 3, background: "#7a9b6b" } as const;
    writeFiles(site, { "data/media/.keep": "" });
    writeFileSync(join(site, "data/media/paper.png"), await sharp({ create }).png().toBuffer());
    const { said, read, code } = await buildSite(site);
    expect(code, said).toBe(0);
    const style = styleOf(read("index.html"));
    expect(style).toContain("url(/media/paper.png)");
    expect(style).toMatch(/url\("?\/a%20b\.svg"?\)/);
    expect(read("media/paper.png")).toBeDefined();
  });
});

describe("what is wrong in it is told at its place", () => {
  test.each<[css: string, problem: string]>([
    ["h1{}\n@import 'other.css';", "2:1 against-policy Styles import nothing: “@import”"],
    ["@font-face{font-family:a;src:url(a.woff2)}", "1:34 against-policy Fonts are not named here"],
    [
      "h1 {\n  background: url(https://a.example/b.png);\n}",
      "2:19 against-policy The site’s policy",
    ],
    ["h1{--image: url( '//a.example/b.png' )}", "1:19 against-policy The site’s policy"],
    ["h1{background:url(media/none.png)}", "1:19 missing-media There is no file “media/none.png”"],
    ["h1{background:url(/none.png)}", "1:19 missing-media There is no file “/none.png”"],
    ["h1{background:image-set('media/a.png' 1x)}", "1:1 bad-css"],
    ["h1{color:red}\np[{color:red}", "2:14 bad-css This cannot be read as CSS"],
    ["h1{color:red\n\np{color:red}", "1:3 bad-css What begins here is never closed"],
    ["h1{color:red}\n /* open", "2:2 bad-css What begins here is never closed"],
    [
      "a{".repeat(4000) + "}".repeat(4000),
      "1:402 bad-css This cannot be read as CSS: Too deeply nested",
    ],
    [`a{width:${"calc(".repeat(6000)}1px${")".repeat(6000)}}`, "1:1008 bad-css"],
  ])("%#: %.40s", async (css, problem) => {
    const found = await problemsOf(siteWith(css));
    expect(found.join("\n")).toContain(`data/look.css:${problem}`);
  });

  test("all at once", async () => {
    const found = await problemsOf(siteWith("@import 'x';\n@foo;\nh1{background:url(none.png)}"));
    expect(found).toHaveLength(3);
  });

  test("a heavy one is a warning", async () => {
    const rules = Array.from(
      { length: 4000 },
      (_, i) => `.c${(i * 7919) % 10007}{width:${(i * 104729) % 1299709}px}`,
    );
    const [problem = ""] = await problemsOf(siteWith(rules.join("\n")));
    expect(problem).toMatch(
      /^data\/look\.css:1:1 heavy-style These styles add \d+ kB to each page/,
    );
  });
});

test("the summary tells what it adds to each page", async () => {
  const { said } = await buildSite(siteWith("h1{color:red}"));
  expect(said).toMatch(/own styles {2,}data\/look\.css \(0\.\d kB in each page, compressed\)/);
});

test("npm start shows an edit at once", async () => {
  const site = siteWith("h1{color:red}");
  const { update, show } = await serve(site);
  const styles = (): string | undefined =>
    show(/<link rel="stylesheet" href="([^"]*)">/.exec(show("/") ?? "")?.[1] ?? "");
  await update();
  expect(styles()).toContain("h1{color:red}");
  writeFiles(site, { "data/look.css": "h1{color:#00f}" });
  expect((await update()).kind).toBe("built");
  expect(styles()).toContain("h1{color:#00f}");
  writeFiles(site, { "data/look.css": "@import 'x';" });
  expect((await update()).kind).toBe("faulty");
  expect(styles()).toContain("h1{color:#00f}");
});

test("one build equals the next", async () => {
  const site = siteWith("h1{color:red}");
  const pages = [await buildSite(site), await buildSite(site)].map(({ out }) =>
    readFileSync(join(out, "index.html"), "utf8"),
  );
  expect(pages[1]).toBe(pages[0]);
  expect((await run(["check", "--site", site, "--now", now])).code).toBe(0);
});
