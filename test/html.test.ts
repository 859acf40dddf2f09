import { describe, expect, test } from "vitest";
import { type Html, html, type Printable, raw } from "../src/write/html.ts";

describe("a template", () => {
  test.each([
    [
      "text is escaped",
      html`<p title="${'"a" & b'}">${"<b>"}</p>`,
      '<p title="&quot;a&quot; &amp; b">&lt;b&gt;</p>',
    ],
    ["markup of a template is not", html`<p>${html`<b>${"&"}</b>`}</p>`, "<p><b>&amp;</b></p>"],
    ["markup known to be safe is not", html`${raw("<hr>")}`, "<hr>"],
    ["a number prints itself", html`${0}`, "0"],
    ["a list prints its items", html`${["a", html`<br>`, 1]}`, "a<br>1"],
    ["nothing prints nothing", html`${null}${undefined}${false}`, ""],
    [
      "its own indentation is not printed",
      html`<ul>\n      <li>a</li>\n    </ul>`,
      "<ul>\n<li>a</li>\n</ul>",
    ],
    [
      "what prints nothing leaves no line",
      html`<p>\n  ${null}\n  ${null} ${false}\n</p>`,
      "<p>\n</p>",
    ],
    ["a space between two things stays", html`${"a"} ${"b"}`, "a b"],
    ["spaces of a value stay", html`<pre>${"a\n  b\n\n  c"}</pre>`, "<pre>a\n  b\n\n  c</pre>"],
    ["spaces that do not break stay", html`a ${"\u00a0"} b`, "a \u00a0 b"],
  ] satisfies [string, Html, string][])("%s", (_, template, expected) => {
    expect(template.markup).toBe(expected);
  });

  test("never lets a text become markup", () => {
    const hostile: Printable[] = ["</p><script>", '" onclick="', "<!--", "&lt;"];
    expect(html`<p class="${hostile}">${hostile}</p>`.markup.match(/<|>/g)).toEqual([
      "<",
      ">",
      "<",
      ">",
    ]);
  });
});
