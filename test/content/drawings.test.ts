/** A drawing (SVG) is published as it is, so it may hold nothing that acts, and refer to nothing outside. */
import { describe, expect, test } from "vitest";
import { problem } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const poster = "content/fair/media/poster.svg";
const ada = "content/fair/speakers/ada.md";

const drawing = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">\n  ${body}\n</svg>\n`;

/** The village with a drawing in a text. */
const shown = (text: string | Uint8Array): Changes => ({
  [poster]: text,
  [ada]: ["A baker.", "![A poster](poster.svg)"],
});

const found = (text: string | Uint8Array): readonly string[] =>
  loadVillage(shown(text)).problems.map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code}: ${message}`,
  );

describe("is refused at its line and column", () => {
  problem(
    "unsafe-drawing: a script",
    shown(drawing("<script>alert(1)</script>")),
    `
      content/fair/media/poster.svg:2:3 error unsafe-drawing
           1 │ <svg xmlns="http://www.w3.org/2000/svg">
           2 │   <script>alert(1)</script>
             │   ^^^^^^^
        “<script>” may not be in a drawing (SVG): opened by itself, it could act on the whole site. Export the drawing again without scripts and embedded web pages, or as PNG.
    `,
  );

  problem(
    "unsafe-drawing: a picture of another site",
    shown(drawing('<image width="9" href="https://fair.example/a.png"/>')),
    `
      content/fair/media/poster.svg:2:20 error unsafe-drawing
           1 │ <svg xmlns="http://www.w3.org/2000/svg">
           2 │   <image width="9" href="https://fair.example/a.png"/>
             │                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        The drawing refers to “https://fair.example/a.png”, which lies outside it: browsers do not show that in a page. Export it again with pictures, fonts and styles embedded.
    `,
  );

  const xhtml = "http://www.w3.org/1999/xhtml";
  const acting: readonly (readonly [body: string, named: string])[] = [
    ["<s:script xmlns:s='http://www.w3.org/2000/svg'/>", "<s:script>"],
    ["<g onclick='go()'/>", 'onclick="go()"'],
    ["<foreignObject width='9'/>", "<foreignObject>"],
    [`<h:img xmlns:h='${xhtml}' src='x'/>`, `xmlns:h="${xhtml}"`],
    [`<h:b xmlns:h='http://www.w3.org/1999/&#120;html'/>`, `xmlns:h="${xhtml}"`],
    ["<a href='javascript:go()'/>", 'href="javascript:go()"'],
    ["<a xlink:href='java&#9;script:go()'/>", 'xlink:href="java\tscript:go()"'],
    ["<a href='data:text/html,x'/>", 'href="data:text/html,x"'],
    ["<a><set attributeName='href' to='javascript:go()'/></a>", 'attributeName="href"'],
    ["<animate attributeName='xlink:href' values='x'/>", 'attributeName="xlink:href"'],
  ];
  test.each(acting)("%s", (body, named) => {
    expect(found(drawing(body))[0]).toMatch(
      /^content\/fair\/media\/poster\.svg:2:\d+ unsafe-drawing: /,
    );
    expect(found(drawing(body)).join("\n")).toContain(`“${named}” may not be in a drawing`);
  });

  const foreign: readonly (readonly [body: string, named: string])[] = [
    ["<image xlink:href='photo.png'/>", "photo.png"],
    ["<use href='parts.svg#star'/>", "parts.svg#star"],
    ["<use href='data:image/svg+xml,x#y'/>", "data:image/svg+xml,x#y"],
    ["<filter><feImage href='//a.example/x'/></filter>", "//a.example/x"],
    ["<style>@import 'https://a.example/x.css';</style>", "@import 'https://a.example/x.css'"],
    ["<style><![CDATA[ g { fill: u\\72l(https://a.example/) } ]]></style>", "https://a.example/"],
    ["<style>@im<!-- -->port url(x.css);</style>", "@import url(x.css)"],
    [
      "<style>@font-face { src: url(https://a.example/f.woff2) }</style>",
      "https://a.example/f.woff2",
    ],
    ["<g style='mask: url(&quot;https://a.example/#m&quot;)'/>", "https://a.example/#m"],
    ["<g fill='url(other.svg#g)'/>", "other.svg#g"],
    ["<g xml:base='https://a.example/'/>", "https://a.example/"],
  ];
  test.each(foreign)("%s", (body, named) => {
    expect(found(drawing(body))).toEqual([
      expect.stringMatching(/^content\/fair\/media\/poster\.svg:2:\d+ unsafe-drawing: /),
    ]);
    expect(found(drawing(body))[0]).toContain(`refers to “${named}”`);
  });

  test("with what it declares before it begins", () => {
    const declared = `<!DOCTYPE svg [ <!ENTITY a "x"> ]>\n${drawing("<text>&a;</text>")}`;
    expect(found(declared)[0]).toContain(
      "poster.svg:1:1 unsafe-drawing: The drawing declares entities",
    );
    const styled = `<?xml-stylesheet href="x.css"?>\n${drawing("")}`;
    expect(found(styled)[0]).toContain("poster.svg:1:1 unsafe-drawing: The drawing refers to");
  });

  test("from where no browser reads on", () => {
    for (const body of ["<g a=b/>", "<g a='<'/>", "<text>&nbsp;</text>", "<g a='1'b='2'/>", "<g"])
      expect(found(drawing(body))[0], body).toMatch(
        /poster\.svg:[23]:\d+ unsafe-drawing: .* cannot be read from/,
      );
  });

  test("in an encoding that could hide what it holds", () => {
    const text = drawing("<path d='M0 0h9'/>");
    const message = "poster.svg:1:1 unsafe-drawing: This drawing is not written in UTF-8.";
    const encoded = [
      Buffer.from(`\ufeff${text}`, "utf16le"),
      Buffer.from(`<?xml version="1.0" encoding="ISO-2022-JP"?>${text}`),
      Buffer.concat([Buffer.from(text), Uint8Array.of(0xff)]),
    ];
    for (const body of encoded) expect(found(body)[0]).toContain(message);
  });

  test("once for each kind of thing", () => {
    expect(found(drawing("<g onclick='a'/><g onclick='b'/><g onload='c'/>"))).toHaveLength(2);
  });

  test("wherever it is shown, whatever its name", () => {
    const { problems } = loadVillage({
      "data/media/logo.png": drawing("<script/>"),
      "data/organisations.yaml": [
        "name: Village committee",
        "name: Village committee\n  logo: logo.png",
      ],
    });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "data/media/logo.png unsafe-drawing",
    ]);
  });
});

describe("passes", () => {
  test.each([
    "<path d='M0 0h9v9z' fill='url(#g)' style='filter: url( \"#f\" )'/>",
    "<use href='#star'/><use xlink:href='#star'/>",
    "<image href='data:image/png;base64,AAAA'/>",
    "<image href='data:image/svg+xml;base64,AAAA'/>",
    "<style>@namespace url(http://www.w3.org/2000/svg); @font-face { src: url(data:font/woff2;base64,AA) }</style>",
    "<a href='https://fair.example/'><text>The fair &amp; more &#169;</text></a>",
    "<animate attributeName='r' values='1;2'/>",
    "<!-- <script>alert(1)</script> --><desc><![CDATA[<script>]]></desc>",
    "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' r:resource='https://a.example/'/></metadata>",
  ])("%s", (body) => {
    expect(found(drawing(body))).toEqual([]);
  });

  test("as programs for drawing write it", () => {
    const head =
      '<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
    expect(found(Buffer.from(`${head}${drawing("<text>été</text>")}`, "latin1"))).toEqual([]);
    expect(found(`\ufeff${drawing("").replaceAll("\n", "\r\n")}`)).toEqual([]);
  });

  test("if nothing refers to it", () => {
    expect(loadVillage({ [poster]: drawing("<script/>") }).problems).toEqual([]);
  });
});
