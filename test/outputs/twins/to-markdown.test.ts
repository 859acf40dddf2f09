/** What the elements of a page are in its Markdown twin. */
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/outputs/twins/to-markdown.ts";

const whole = (url: string): string => (url.startsWith("/") ? `https://fair.example${url}` : url);

const twin = (markup: string): string => toMarkdown(markup, whole);

test.each([
  ["a heading", "<h2>Who comes</h2>", "## Who comes\n"],
  ["paragraphs", "<p>One.</p>\n<p>Two\nlines.</p>", "One.\n\nTwo lines.\n"],
  ["a line that ends", "<p>Mill Street<br>Ballymorrow</p>", "Mill Street  \nBallymorrow\n"],
  [
    "a link, with its whole address",
    '<p>See <a href="/fair/a%20b/">the <b>fair</b></a>.</p>',
    "See [the **fair**](https://fair.example/fair/a%20b/).\n",
  ],
  [
    "an address with parentheses",
    '<a href="https://a.example/x_(y)?q=1&amp;r=2">there</a>',
    "[there](https://a.example/x_%28y%29?q=1&r=2)\n",
  ],
  ["what is struck out", "<s>Batteries</s>", "~~Batteries~~\n"],
  [
    "a picture with words",
    '<img src="/a.png" alt="A mill">',
    "![A mill](https://fair.example/a.png)\n",
  ],
  ["an ornament", '<p>Here<img src="/a.png" alt=""></p>', "Here\n"],
  ["code", "<p><code>npm ci</code></p>", "`npm ci`\n"],
  ["code in lines", "<pre><code>a\n  b &lt; c</code></pre>", "```\na\n  b < c\n```\n"],
  ["code that holds such signs", "<p><code>a `b` *c*</code></p>", "``a `b` *c*``\n"],
  [
    "a task",
    '<ul><li><input type="checkbox" disabled checked> Book the hall</li></ul>',
    "- [x] Book the hall\n",
  ],
  ["a quotation", "<blockquote><p>One.</p><p>Two.</p></blockquote>", "> One.\n>\n> Two.\n"],
  [
    "lists within lists",
    '<ul><li>One<ol start="3"><li>a</li><li>b</li></ol></li><li><p>Two</p><p>more</p></li></ul>',
    "- One\n  3. a\n  4. b\n- Two\n\n  more\n",
  ],
  [
    "facts",
    "<dl><div><dt>When</dt><dd>10 March</dd></div><div><dt>Where</dt><dd>Hall<br>Mill</dd></div></dl>",
    "- **When:** 10 March\n\n- **Where:** Hall  \n  Mill\n",
  ],
  [
    "a table",
    "<table><thead><tr><th>Hour</th><th>What</th></tr></thead><tbody><tr><td>9</td><td>a|b</td></tr></tbody></table>",
    "| Hour | What |\n| --- | --- |\n| 9 | a\\|b |\n",
  ],
])("%s", (_what, markup, expected) => {
  expect(twin(markup)).toBe(expected);
});

describe("what means something in Markdown", () => {
  test.each([
    ["<p>2 * 3 * 4, a_b and &lt;b&gt;</p>", "2 * 3 * 4, a_b and \\<b>\n"],
    ["<p># no heading</p>", "\\# no heading\n"],
    ["<p>1. no list</p>", "1\\. no list\n"],
    ["<p><b>Train</b>: on foot</p>", "**Train**: on foot\n"],
    ["<p>&amp;lt; is a sign</p>", "\\&lt; is a sign\n"],
    ["<p>[x](javascript:y)</p>", "\\[x](javascript:y)\n"],
  ])("%s is text", (markup, expected) => {
    expect(twin(markup)).toBe(expected);
  });
});

test("a title does not lead elsewhere than its link", () => {
  expect(twin('<a href="/a">Fix it](https://evil.example) [now</a>')).toBe(
    "[Fix it\\](https://evil.example) \\[now](https://fair.example/a)\n",
  );
});

test("a word in the value of an attribute hides nothing", () => {
  expect(twin('<a href="/a" title="The hidden yard">The plan</a>')).toBe(
    "[The plan](https://fair.example/a)\n",
  );
});

test("a stroke in code ends no cell", () => {
  expect(twin("<table><tr><td><code>a|b</code></td></tr></table>")).toBe("| `a\\|b` |\n| --- |\n");
});

describe("what a part of the site’s own may print", () => {
  test.each([
    ["a sign that opens nothing", "<p>5 < 6", "5\n"],
    ["a comment", "<p>a</p><!-- ask > Ana --><p>b</p>", "a\n\nb\n"],
    [
      "signs as templates write them",
      "<p>the day&#39;s&nbsp;end &#x2013; é</p>",
      "the day's\u00a0end – é\n",
    ],
    ["values in other quotes", "<a href='/x'>there</a>", "[there](https://fair.example/x)\n"],
  ])("%s", (_what, markup, expected) => {
    expect(twin(markup)).toBe(expected);
  });
});

describe("nothing is told of", () => {
  test.each([
    ["a form", "<form><p>Name</p><input></form>"],
    ["what is hidden", "<div hidden><div>Later</div></div>"],
    ["what is for eyes alone", '<span aria-hidden="true">SB</span>'],
    ["what waits for its hour", "<template><p>It is over.</p></template>"],
    ["a drawing", "<svg><title>x</title></svg>"],
    ["a style", "<style>a>b{}</style>"],
  ])("%s", (_what, markup) => {
    expect(twin(`<p>Before</p>${markup}<p>after</p>`)).toBe("Before\n\nafter\n");
  });
});

test("spaces that keep words together stay", () => {
  expect(twin("<p><b>9</b>\u00a0· 18 sessions</p>")).toBe("**9**\u00a0· 18 sessions\n");
});
