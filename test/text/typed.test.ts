import { describe, expect, test } from "vitest";
import { type AsTyped, parseProse } from "../../src/text/markdown.ts";
import { resolve } from "./reading.ts";

const typedIn = (source: string): readonly AsTyped[] =>
  parseProse(source, { language: "en", resolve, tellsTyped: true }).asTyped;

/** What is told of a text: the kind, what stands at its place, and what mends it. */
const told = (source: string): string[] =>
  typedIn(source).map(({ kind, offset, length, fixed }) =>
    [kind, source.slice(offset, offset + length), ...(fixed === undefined ? [] : [fixed])].join(
      " → ",
    ),
  );

describe("what shows as it was typed is told, with what mends it:", () => {
  test.each([
    // Links
    [
      "See [x] (https://a.example/b), c",
      "link → [x] (https://a.example/b) → [x](https://a.example/b)",
    ],
    ["[x]\n(page:lunch)", "link → [x]\n(page:lunch) → [x](page:lunch)"],
    ["[**x**] (a@b.example)", "link → [**x**] (a@b.example) → [**x**](mailto:a@b.example)"],
    ["[x] (www.a.example)", "link → [x] (www.a.example) → [x](https://www.a.example)"],
    ["(x)[https://a.example]", "link → (x)[https://a.example] → [x](https://a.example)"],
    ["(https://a.example)[x]", "link → (https://a.example)[x] → [x](https://a.example)"],
    ["[x](https://a.example and more", "link → [x](https://a.example → [x](https://a.example)"],
    ["Look: [x](https://a.example.", "link → [x](https://a.example. → [x](https://a.example)."],
    ["**[x](speaker:ada**", "link → [x](speaker:ada → [x](speaker:ada)"],
    ["[x](https://a.example]", "link → [x](https://a.example] → [x](https://a.example)"],
    ["[x(https://a.example)", "link → [x(https://a.example) → [x](https://a.example)"],
    ["[x]（https://a.example）", "link → [x]（https://a.example） → [x](https://a.example)"],
    ["[x]{https://a.example}", "link → [x]{https://a.example} → [x](https://a.example)"],
    [
      "[x](https://a.example “Two words”)",
      'link → [x](https://a.example “Two words”) → [x](https://a.example "Two words")',
    ],
    ["[x](page: lunch)", "link → [x](page: lunch) → [x](page:lunch)"],
    ["[x](my plan.pdf)", "link → [x](my plan.pdf) → [x](<my plan.pdf>)"],
    ["[x](https://a.example two words)", "link → [x](https://a.example two words)"],
    ["[https://a.example x y]", "link → [https://a.example x y] → [x y](https://a.example)"],
    ["[x y|https://a.example]", "link → [x y|https://a.example] → [x y](https://a.example)"],
    ["See [[Practical]]", "link → [[Practical]]"],
    ["[[plan.pdf|The plan]]", "link → [[plan.pdf|The plan]] → [The plan](plan.pdf)"],
    ["[x][https://a.example]", "reference → [x][https://a.example] → [x](https://a.example)"],
    ["[the site][site]", "reference → [the site][site]"],
    ["[the site][]", "reference → [the site][]"],
    ["a[^1]", "note → [^1]"],
    // Pictures
    ["![plan](my plan.png)", "picture → ![plan](my plan.png) → ![plan](<my plan.png>)"],
    ["![plan] (plan.png)", "picture → ![plan] (plan.png) → ![plan](plan.png)"],
    ["!(plan.png)[The plan]", "picture → !(plan.png)[The plan] → ![The plan](plan.png)"],
    ["![plan](plan.png", "picture → ![plan](plan.png → ![plan](plan.png)"],
    ["![plan](plan.png =200x)", "picture → ![plan](plan.png =200x) → ![plan](plan.png)"],
    ["![[plan.png]]", "picture → ![[plan.png]] → ![plan](plan.png)"],
    // Emphasis
    ["Come **soon, it is late", "emphasis → **soon,"],
    ["**soon ** it is late", "emphasis → **soon ** → **soon** "],
    ["It is ** soon **.", "emphasis → ** soon ** →  **soon** "],
    ["It is *soon *.", "emphasis → *soon * → *soon* "],
    ["It is _soon _.", "emphasis → _soon _ → *soon* "],
    ["It is **soon*, b", "emphasis → **soon"],
    ["It is *soon**, b", "emphasis → **"],
    ["It is __soon", "emphasis → __soon"],
    ["It is ~~soon", "emphasis → ~~soon"],
    ["~~ soon ~~", "emphasis → ~~ soon ~~ →  ~~soon~~ "],
    ["Say `npm install", "emphasis → `npm"],
    [
      "Alle Teilnehmer*innen und Besucher*innen",
      "star → *innen und Besucher* → \\*innen und Besucher\\*",
    ],
    // What other editors know
    ["==late==", "sign → ==late== → **late**"],
    ["m^2^ and H~2~O", ["sign → ^2^", "sign → ~2~"]],
    [
      ":tada: and :white_square_button: and 10:30:00",
      ["sign → :tada: → 🎉", "sign → :white_square_button:"],
    ],
    ["[b]late[/b]", "sign → [b]late[/b] → **late**"],
    [
      "[url=https://a.example]x[/url]",
      "sign → [url=https://a.example]x[/url] → [x](https://a.example)",
    ],
    ["> [!NOTE]\n> Bring bread.", "sign → [!NOTE] → **Note**"],
    ["::: info\nBread\n:::", "sign → ::: info"],
    ["## Where {#where}", "sign → {#where}"],
    ["![plan](plan.png){width=50%}", "sign → {width=50%}"],
    ["[TOC]", "sign → [TOC]"],
    ["$$a^2$$", "sign → $$a^2$$"],
    ["10&nbsp€ &foo; &amp;", ["sign → &nbsp → &nbsp;", "sign → &foo;"]],
    ["'''late'''", "sign → '''late''' → **late**"],
    ["Hello {{ name }}, {% include x %}", ["template → {{ name }}", "template → {% include x %}"]],
    // Headings, tasks, lists
    ["##Where to sleep", "sign → ##Where to sleep → ## Where to sleep"],
    ["#Where to sleep", "sign → #Where to sleep → # Where to sleep"],
    ["a\n###Where\nb", "sign → ###Where → ### Where"],
    ["== Where ==", "sign → == Where == → ## Where"],
    ["[ ] Bread\n[x] Soup", ["sign → [ ] Bread → - [ ] Bread", "sign → [x] Soup → - [x] Soup"]],
    ["- [] Bread", "sign → [] Bread → [ ] Bread"],
    ["-[x] Bread", "sign → -[x] Bread → - [x] Bread"],
    ["• Bread\n• Soup", "list → • Bread"],
    ["We have:\n· Bread", "list → · Bread"],
    ["– Bread\n– Soup", "list → – Bread"],
    ["-Bread\n-Soup", "list → -Bread"],
    ["1)Bread\n2)Soup", "list → 1)Bread"],
    ["a) Bread\nb) Soup", "list → a) Bread"],
    // Tables
    ["| a | b |\n| 1 | 2 |", "table → | a | b | → |---|---|"],
    ["So:\na | b | c\n1 | 2 | 3", "table → a | b | c → |---|---|---|"],
    ["| a | b |\n|---|\n| 1 | 2 |", "table-rule → |---| → |---|---|"],
    // Code
    ["a\n\n```\nb\n\nc", "fence → ```"],
    ["- a\n  ~~~\n  b\n\nc", "fence → ~~~"],
    ["```mermaid\na\n```", "diagram → ```"],
  ])("%j", (source, expected) => {
    expect(told(source)).toEqual([expected].flat());
  });
});

describe("no false alarm:", () => {
  test.each([
    "[x](https://a.example) [x][y] ![x](a.png) https://a.example www.a.example a@b.example\n\n[y]: https://a.example",
    "`[x] (https://a.example)` `**b` `{{ a }}` <https://a.example>",
    "```\n[x] (https://a.example)\n• a\n```",
    "    **bold\n    ##Heading",
    "\\[x] (https://a.example) \\*\\*b \\`c \\{{ a }} 5 \\* 3",
    "[sic] (note) [1] (2013) [1][2] […] [a] (see b) (a)[1]",
    "10 € (5 € * 2) = 10 €, ~10 €, ~5–6 €, 5 * 3 * 2, 2**3**2, a_b_c, snake__case",
    "Price* and more\n\n*reduced for pupils",
    "Teilnehmer*innen, (*x* y), a*b*c, **a b**c, un*e* b, lycéen·ne·s, C++ and C#, AT&T, R&D; M&Ms",
    "#OpenData #Villages, #1, #42\n\n#OpenData2027",
    "#OpenData on the fediverse: #Villages.",
    "– Come in, she said.\n\n– Thank you.",
    "Open · free · for all — and – yes – warm • a",
    "10:30:00, 10:00–12:00: bread; a:b:c, :-) ;-) ^_^ :p",
    "Paris | Lyon | Lille",
    "|a|b|\n|-|-|\n|1|2|",
    "1. a\n2. b\n\n- a\n- b\n  - c\n\n* a\n\n- [ ] a\n- [x] b",
    "14. juin\n\n2027. A good year.",
    "Name: ____ \\_\\_ and * * *\n\n***\n\n- - -",
    "a[^1] b^[c]\n\n[^1]: d",
    "**a** *b* ~~c~~ ~d~ ***e*** **«f»** __g__ _h_",
    "{a, b} {1} f(x) = {x | x > 2} ${price}",
    "<details>\n<summary>**A**</summary>\n\nb\n\n</details>",
    "```js\na\n```\n\n````\n```\n````",
    "I'm 'a' ''b'' \"c\"",
    "It costs 5 $$ and 3 $",
    "a == b, a === b; x => y",
  ])("%j", (source) => {
    expect(told(source)).toEqual([]);
  });
});

test.each(["> > ", "- ", "1. a\n   - "])(
  "places hold behind %j and with lines of Windows",
  (before) => {
    const source = `ça 🎪\r\n\r\n${before}b **c** \`[x] (https://a.example)\` [x] (https://a.example)`;
    const [found] = typedIn(source);
    expect(found?.offset).toBe(source.lastIndexOf("[x]"));
  },
);

test("in a table, at its cell", () => {
  expect(told("|a|b|\n|-|-|\n|1|**2|")).toEqual(["emphasis → **2"]);
});

test("of what readers wrote, nothing is told", () => {
  const { asTyped } = parseProse("**a", { language: "en", resolve, limited: true });
  expect(asTyped).toEqual([]);
});
