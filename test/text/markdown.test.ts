import { describe, expect, test } from "vitest";
import { compileGlossary, glossaryPage } from "../../src/text/glossary.ts";
import { parseProse, renderInline, renderProse } from "../../src/text/markdown.ts";
import { printed, read, resolve } from "./reading.ts";
import { visible } from "./visible.ts";

describe("Markdown is printed", () => {
  test.each([
    ["a *b* **c** ~~d~~", "<p>a <em>b</em> <strong>c</strong> <s>d</s></p>"],
    ["a\\\nb", "<p>a<br>b</p>"],
    ["- a\n- b", "<ul><li>a</li><li>b</li></ul>"],
    ["3. a\n\n   b", '<ol start="3"><li><p>a</p><p>b</p></li></ol>'],
    ["> a", "<blockquote><p>a</p></blockquote>"],
    ["a\n\n---\n\nb", "<p>a</p><hr><p>b</p>"],
    ["`a & b ?`", "<p><code>a &amp; b ?</code></p>"],
    [
      "```js\na ?\n```",
      '<pre tabindex="0" role="group" aria-label="Code"><code class="language-js">a ?\n</code></pre>',
    ],
    [
      '```"><b>\na\n```',
      '<pre tabindex="0" role="group" aria-label="Code"><code class="language-&quot;&gt;&lt;b&gt;">a\n</code></pre>',
    ],
    [
      "|a|b|\n|-|-:|\n|1|2|",
      '<div class="scroll" tabindex="0" role="group" aria-label="Tableau"><table><thead><tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-right">2</td></tr></tbody></table></div>',
    ],
    ["a ~b c~, d~e f~g", "<p>a <s>b c</s>, d~e f~g</p>"],
    ["~**b** c~ ~5 ~10 ~ d~", "<p><s><strong>b</strong> c</s> ~5 ~10 ~ d~</p>"],
    ["", ""],
  ])("%j", (source, expected) => {
    expect(printed(source)).toBe(expected);
  });

  test.each([
    [":-", "align-left"],
    [":-:", "align-center"],
    ["-:", "align-right"],
  ])("cells of a column are aligned by %s", (rule, name) => {
    expect(printed(`|a|\n|${rule}|\n|1|`)).toContain(`<td class="${name}">1</td>`);
  });
});

const done = '<input type="checkbox" disabled checked aria-label="Fait"> ';
const toDo = '<input type="checkbox" disabled aria-label="À faire"> ';

describe("tasks", () => {
  test.each([
    [
      "- [ ] a\n- [x] *b*\n- c",
      `<ul><li class="task">${toDo}a</li><li class="task">${done}<em>b</em></li><li>c</li></ul>`,
    ],
    ["1. [X] a", `<ol><li class="task">${done}a</li></ol>`],
    [
      "- [ ] a\n\n  - [x] b",
      `<ul><li class="task"><p>${toDo}a</p><ul><li class="task">${done}b</li></ul></li></ul>`,
    ],
    ["- \\[x] a\n- [x]\n- a [x] b", "<ul><li>[x] a</li><li>[x]</li><li>a [x] b</li></ul>"],
    ["- [x](#b)", '<ul><li><a href="#b">x</a></li></ul>'],
    ["[x] a", "<p>[x] a</p>"],
  ])("%j", (source, expected) => {
    expect(printed(source)).toBe(expected);
  });
});

const folded = (inside: string, attributes = ""): string =>
  `<details class="fold"${attributes}>${inside}</details>`;

describe("a text folds", () => {
  const a = "<summary>A</summary>";
  test.each([
    [
      "<details>\n<summary>**A** ?</summary>\n\n- b\n\n</details>\nc",
      `${folded("<summary><strong>A</strong>_?</summary><ul><li>b</li></ul>")}<p>c</p>`,
    ],
    ["<details><summary>A</summary>\nb\n</details>", folded(`${a}<p>b</p>`)],
    ["<DETAILS Open=''>\n\n<summary>\nA\n</summary>b</details>", folded(`${a}<p>b</p>`, " open")],
    ['<details class="open" id=x><summary>A</summary></details>', folded(a)],
    ["<details>\nb\n</details>", folded("<summary>Détails</summary><p>b</p>")],
    [
      "<details><summary>A</summary>\n\n<details open><summary>B</summary>\n\nc\n\n</details>\n</details>",
      folded(a + folded("<summary>B</summary><p>c</p>", " open")),
    ],
    [
      "a\n<details><summary>A</summary>\n- b\n</details>",
      `<p>a</p>${folded(`${a}<ul><li>b</li></ul>`)}`,
    ],
    [
      "- a\n\n  <details><summary>A</summary>\n\n  b\n\n  </details>",
      `<ul><li><p>a</p>${folded(`${a}<p>b</p>`)}</li></ul>`,
    ],
    [
      "> <details><summary>A</summary>\n> b\n> </details>",
      `<blockquote>${folded(`${a}<p>b</p>`)}</blockquote>`,
    ],
    [
      "<details><summary>A</summary>\n\n```\n</details>\n```\n\n</details>",
      folded(
        `${a}<pre tabindex="0" role="group" aria-label="Code"><code>&lt;/details&gt;\n</code></pre>`,
      ),
    ],
    ["`<details>` a", "<p><code>&lt;details&gt;</code> a</p>"],
    [
      "<details><summary>[<b>](a.png)</summary></details>",
      folded('<summary><a href="/media/a.png">&lt;b&gt;</a></summary>'),
    ],
  ])("%j", (source, expected) => {
    expect(visible(printed(source))).toBe(expected);
  });

  test.each([
    ["<details><summary>A</summary>\n\nb", "<p>&lt;details&gt;</p><p>A</p><p>b</p>"],
    ["a\n\n</details>\n\nb", "<p>a</p><p>&lt;/details&gt;</p><p>b</p>"],
    [
      "- <details>\n\n</details>",
      "<ul><li><p>&lt;details&gt;</p></li></ul><p>&lt;/details&gt;</p>",
    ],
    [
      "<details><summary>A</summary>b</details>c",
      "<p>&lt;details&gt;</p><p>A</p><p>b&lt;/details&gt;c</p>",
    ],
    ["<summary>a</summary>", "<p>&lt;summary&gt;a&lt;/summary&gt;</p>"],
  ])("only where it ends: %j", (source, expected) => {
    expect(printed(source)).toBe(expected);
  });
});

describe("links", () => {
  test.each([
    ["[a](https://example.org/?a=1&b=2)", '<a href="https://example.org/?a=1&amp;b=2">a</a>'],
    ["[a](mailto:a@example.org)", '<a href="mailto:a@example.org">a</a>'],
    ["[a](tel:+33-1-23)", '<a href="tel:+33-1-23">a</a>'],
    ["[a](geo:48.8,2.3)", '<a href="geo:48.8,2.3">a</a>'],
    ["[a](#b)", '<a href="#b">a</a>'],
    ["<https://example.org/a?b>", '<a href="https://example.org/a?b">https://example.org/a?b</a>'],
    ["[Ada](speaker:ada)", '<a href="/speakers/ada/">Ada</a>'],
    ["[x](session:2013/ada)", '<a href="/sessions/2013/ada/">x</a>'],
    ["[Le plan](plan.pdf)", '<a href="/media/plan.pdf">Le plan</a>'],
    ["[La page 2](plan.pdf#page=2)", '<a href="/media/plan.pdf#page=2">La page 2</a>'],
    ["[](https://a.example)", '<a href="https://a.example">https://a.example</a>'],
    ['[a](https://a.example "Vu ?")', '<a href="https://a.example" title="Vu_?">a</a>'],
    ["[a][b]\n\n[b]: https://b.example", '<a href="https://b.example">a</a>'],
    ["[a](javascript:alert(1))", "a"],
    ["[a](speaker:nobody)", "a"],
    [
      "![Une salle ?](a.png)",
      '<img src="/media/a.png" alt="Une salle_?" loading="lazy" decoding="async">',
    ],
    ["![Une salle](missing.png)", "Une salle"],
    ["![Une salle](https://a.example/b.png)", "Une salle"],
    ["[un terme](term:ess)", "un terme"],
  ])("%s", (source, expected) => {
    expect(visible(printed(source))).toBe(`<p>${expected}</p>`);
  });
});

describe("bare addresses are links", () => {
  const web = (address: string) => `<a href="${address}">${address}</a>`;
  const host = (address: string) => `<a href="https://${address}">${address}</a>`;
  const mail = (address: string) => `<a href="mailto:${address}">${address}</a>`;
  test.each([
    ["a https://a.example/_b_/?c.", `a ${web("https://a.example/_b_/?c")}.`],
    ["**https://a.example/b**", `<strong>${web("https://a.example/b")}</strong>`],
    ["(https://a.example)", `(${web("https://a.example")})`],
    ["«https://a.example»", `«_${web("https://a.example")}_»`],
    ["(WWW.a.example/b_c), d", `(${host("WWW.a.example/b_c")}), d`],
    ["**www.a.example/_b_/**", `<strong>${host("www.a.example/_b_/")}</strong>`],
    ["www.a.example/?b=1&c=(d).", `${host("www.a.example/?b=1&amp;c=(d)")}.`],
    ["[www.a.example](https://b.example)", '<a href="https://b.example">www.a.example</a>'],
    ["www. www.a b.www.c.example wwww.d.e", "www. www.a b.www.c.example wwww.d.e"],
    ["a.b+c@d.example, e", `${mail("a.b+c@d.example")}, e`],
    ["[https://a.example](https://b.example)", '<a href="https://b.example">https://a.example</a>'],
    ["`https://a.example`", "<code>https://a.example</code>"],
    [
      "a.example ftp://a.example https\\://a.example",
      "a.example ftp://a.example https://a.example",
    ],
    ["@ada@social.example git@a.example:b", "@ada@social.example git@a.example:b"],
  ])("%s", (source, expected) => {
    expect(visible(printed(source))).toBe(`<p>${expected}</p>`);
  });

  test("of what readers wrote, those of the web alone, and they are not followed", () => {
    const source = "https://a.example a@b.example";
    const { prose } = parseProse(source, { language: "fr", resolve, limited: true });
    expect(renderProse(prose, { level: 3 }).toString()).toBe(
      '<p><a href="https://a.example" rel="nofollow ugc">https://a.example</a> a@b.example</p>',
    );
  });
});

describe("raw HTML is text", () => {
  test.each([
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["a <b title='*x*'>*c*</b>", "<p>a &lt;b title='*x*'&gt;<em>c</em>&lt;/b&gt;</p>"],
    ["<div>\n**b**\n</div>", "<p>&lt;div&gt;\n<strong>b</strong>\n&lt;/div&gt;</p>"],
    ["&lt;b&gt;", "<p>&lt;b&gt;</p>"],
    ["<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>"],
    ["a < b et c > d", "<p>a &lt; b et c &gt; d</p>"],
  ])("%s", (source, expected) => {
    expect(printed(source)).toBe(expected);
  });
});

describe("headings fit the page", () => {
  const levels = (source: string, level: number): string[] =>
    [
      ...renderProse(read(source).prose, { level })
        .toString()
        .matchAll(/<(h\d)/g),
    ].map(([, name = ""]) => name);
  test.each([
    ["# a\n## b\n# c", 2, "h2 h3 h2"],
    ["### a\n###### b", 2, "h2 h3"],
    ["# a\n### b\n## c", 3, "h3 h4 h4"],
    ["## a\n# b\n## c", 2, "h2 h2 h3"],
    ["# a\n## b\n### c\n#### d", 4, "h4 h5 h6 h6"],
    ["a\n===\nb\n---", 2, "h2 h3"],
    ["# \n## b", 2, "h2"],
  ])("%j from level %i", (source, level, expected) => {
    expect(levels(source, level).join(" ")).toBe(expected);
  });

  test("each has an id of its own, to which the prose can link", () => {
    const { prose } = read("# Où est l’été ?\n# Où est l'été\n# 1 !\n[là](#1) [page](#top)");
    expect(
      [
        ...renderProse(prose, { level: 2, prefix: "x-" })
          .toString()
          .matchAll(/(?:id|href)="(.*?)"/g),
      ].map(([, id]) => id),
    ).toEqual(["x-ou-est-l-ete", "x-ou-est-l-ete-2", "x-1", "#x-1", "#top"]);
  });
});

describe("French is set in text only", () => {
  test.each([
    ["**Qui** ?", "<strong>Qui</strong>_?"],
    ["« *mot* »", "«_<em>mot</em>_»"],
    ["«*mot*»", "«_<em>mot_</em>»"],
    ["l'*eau*", "l’<em>eau</em>"],
    ["`a` ? `b ?`", "<code>a</code>_? <code>b ?</code>"],
    ["Un\n: deux", "Un~: deux"],
    ["<https://a.example/?b>", '<a href="https://a.example/?b">https://a.example/?b</a>'],
    ["du 1er juin", "du 1<sup>er</sup>~juin"],
    ["*a.*..", "<em>a.</em>.."],
  ])("%s", (source, expected) => {
    expect(visible(printed(source))).toBe(`<p>${expected}</p>`);
  });

  test("English stays as it is", () => {
    expect(printed("It's *here* ?", "en")).toBe("<p>It's <em>here</em> ?</p>");
  });
});

describe("notes", () => {
  const source = "Un[^a], deux[^a], trois^[Ici.].\n\n[^a]: Là.";

  test("have ids of their own and ways back with a name", () => {
    const page = renderProse(read(source).prose, { level: 2, prefix: "bio-" }).toString();
    const ids = [...page.matchAll(/ id="(.*?)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/href="#(.*?)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["bio-ref-1", "bio-ref-1-2", "bio-ref-2", "bio-note-1", "bio-note-2"]);
    expect(new Set(targets)).toEqual(new Set(ids));
    expect([...page.matchAll(/aria-label="(.*?)"/g)].map(([, label]) => label)).toEqual([
      "Note 1",
      "Note 1",
      "Note 2",
      "Notes",
      "Retour au texte",
      "Retour au texte (2)",
      "Retour au texte",
    ]);
  });

  test("speak the language of the prose", () => {
    expect(printed(source, "en")).toContain('aria-label="Back to the text"');
  });
});

describe("the glossary", () => {
  const glossary = compileGlossary([{ id: "ess", term: "ESS", aliases: ["vie sociale"] }], "fr");
  const marks = (source: string): string =>
    renderProse(read(source).prose, { level: 2, glossary: glossaryPage(glossary) })
      .toString()
      .replace(/<button[^>]*>(.*?)<\/button>/gs, "[$1]")
      .replace(/<span class="term-run">(.*?)<\/span>/gs, "$1");

  test.each([
    ["# L’ESS\n\nL’ESS", '<h2 id="l-ess">L’ESS</h2><p>L’[ESS]</p>'],
    ["[l’ESS](#a), `ESS`, ESS", '<p><a href="#a">l’ESS</a>, <code>ESS</code>, [ESS]</p>'],
    ["la vie\nsociale", "<p>la [vie\nsociale]</p>"],
    ["- *ESS*", "<ul><li><em>[ESS]</em></li></ul>"],
    ["[**elle**](term:ess), l’ESS", "<p>[<strong>elle</strong>], l’ESS</p>"],
  ])("%j", (source, expected) => {
    expect(marks(source)).toBe(expected);
  });

  test("is a matter of the page: prose printed twice is the same twice", () => {
    expect(marks("L’ESS")).toBe(marks("L’ESS"));
    const { prose } = read("# a\n\nL’ESS[^1]\n\n[^1]: Oui.");
    const once = renderProse(prose, { level: 2 }).toString();
    renderProse(prose, { level: 4, glossary: glossaryPage(glossary) });
    expect(renderProse(prose, { level: 2 }).toString()).toBe(once);
  });
});

test("what readers wrote has no pictures, headings or notes, and its links are not followed", () => {
  const source = "# Un\n\n![vue](a.png) <b> [l](https://a.example) [Ada](speaker:ada) [^1]";
  const { prose } = parseProse(source, { language: "fr", resolve, limited: true });
  expect(renderProse(prose, { level: 3 }).toString()).toBe(
    '<p># Un</p><p>vue &lt;b&gt; <a href="https://a.example" rel="nofollow ugc">l</a> ' +
      '<a href="/speakers/ada/">Ada</a> [^1]</p>',
  );
});

test("where only a line may stand, blocks become one run of text", () => {
  const { prose } = read(
    "# Un\n\nDeux *trois*[^1].\n\n- quatre\n  - cinq\n\n![six](a.png)\n\n[^1]: x",
  );
  expect(renderInline(prose).toString()).toBe("Un Deux <em>trois</em>. quatre cinq");
});

test("prose without words is empty", () => {
  expect(read(" \n").prose.isEmpty).toBe(true);
  expect(read("a").prose.isEmpty).toBe(false);
});

test("deep nesting and odd characters do no harm", () => {
  expect(() => printed(`${"> ".repeat(500)}a`)).not.toThrow();
  expect(() => printed(`${"[".repeat(2000)}a${"](#b)".repeat(2000)}`)).not.toThrow();
  expect(printed("\u0000\ud800")).toMatch(/^<p>.*<\/p>$/s);
});
