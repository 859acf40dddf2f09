/** What no text may hold is refused where content is read, however it is spelt: no output need drop it. */
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/content/problem.ts";
import { forbiddenCharacters } from "../outputs/hostile-texts.ts";
import { bread, event, places, problem, saturday } from "./problem.ts";
import { loadVillage } from "./village.ts";

const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

/** Each escape of YAML and JSON that gives a character. */
const escapesOf = (character: string): readonly string[] => {
  const code = codeOf(character);
  return [
    ...(code.length <= 2 ? [`\\x${code.padStart(2, "0")}`] : []),
    ...(code.length <= 4 ? [`\\u${code.padStart(4, "0")}`] : []),
    `\\U${code.padStart(8, "0").toUpperCase()}`,
  ];
};

/** UTF-8 has no form for half of a pair, so no file can hold one as it is. */
const written = forbiddenCharacters.filter(([, character]) => character.isWellFormed());

/** A session for each text, all in one village, and the problem of each. */
const problemsOf = (texts: readonly string[]): readonly (Problem | undefined)[] => {
  const file = (i: number): string => `content/fair/sessions/s${i}.md`;
  const { problems } = loadVillage(Object.fromEntries(texts.map((text, i) => [file(i), text])));
  return texts.map((_, i) =>
    problems.find((one) => one.file === file(i) && one.code === "bad-encoding"),
  );
};

describe("as it is", () => {
  test.each([
    ["in front matter", "---\ntitle: Br*ead\n---\n", 2, 10],
    ["in Markdown", "---\ntitle: Bread\n---\n\n🙂 Br*ead\n", 5, 5],
    ["in a comment", "---\ntitle: Bread # *\n---\n", 2, 16],
  ])("%s", (_, text, line, column) => {
    const problems = problemsOf(written.map(([, character]) => text.replace("*", character)));
    for (const [i, [name]] of written.entries()) {
      expect(problems[i], name).toMatchObject({ code: "bad-encoding", line, column });
      expect(problems[i]?.message).toContain(`(${name})`);
    }
  });

  test("in a day’s file", () => {
    const day = "- time: 10:00–11:00\n  title: Br\ufffeead\n";
    expect(places({ [saturday]: day })).toContain(`${saturday}:2:12 bad-encoding`);
  });
});

describe("as an escape", () => {
  const title = (text: string): string => `---\ntitle: "Bread${text} for all"\n---\n`;

  test("of any kind", () => {
    const all = forbiddenCharacters.flatMap(([name, character]) =>
      escapesOf(character).map((escape) => ({ escape, name })),
    );
    const problems = problemsOf(all.map(({ escape }) => title(escape)));
    for (const [i, { escape, name }] of all.entries()) {
      const place = { line: 2, column: 14, endColumn: 14 + escape.length };
      expect(problems[i], escape).toMatchObject({ code: "bad-encoding", ...place });
      expect(problems[i]?.message).toContain(`(${name})`);
    }
  });

  test("by a letter, beyond Unicode, and halves without the other", () => {
    const all = ["\\0", "\\a", "\\b", "\\e", "\\f", "\\v", "\\N"];
    all.push("\\U00110000", "\\ud83d", "\\ude00\\ud83d");
    for (const [i, problem] of problemsOf(all.map(title)).entries())
      expect(problem, all[i]).toMatchObject({ code: "bad-encoding", line: 2, column: 14 });
  });

  test("in a key, and in a file of JSON", () => {
    expect(places({ "data/glossary.yaml": '"\\x07": { term: a, definition: b }\n' })).toContain(
      "data/glossary.yaml:1:2 bad-encoding",
    );
    const revisions = "content/fair/revisions.json";
    expect(places({ [revisions]: '{ "site": "\\ud83d" }\n' })).toContain(
      `${revisions}:1:12 bad-encoding`,
    );
  });

  test.each([
    ["\\ud83d\\ude00", "😀"],
    ["\\uD83D\\uDE00 \\U0001F600", "😀 😀"],
    ["\\t|", "\t|"],
    ["\\\\x07", "\\x07"],
    ["\\ufffd\\ue000\\u2028.", "\ufffd\ue000\u2028."],
  ])("%s is a text like any other", (escape, title) => {
    const changes = { [bread]: ["title: Bread for all", `title: "a${escape}"`] } as const;
    const { site, problems } = loadVillage(changes);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(site?.events[0]?.sessions.find(({ id }) => id === "bread")?.title).toBe(`a${title}`);
  });

  test("a return ends a line, as it does in a file", () => {
    const changes = { [event]: ["summary:", 'audience: "one\\rtwo"\nsummary:'] } as const;
    expect(places(changes)).toEqual(
      places({ [event]: ["summary:", 'audience: "one\\ntwo"\nsummary:'] }),
    );
  });

  test("in single quotes it is none", () => {
    expect(places({ [bread]: ["title: Bread for all", "title: 'C:\\bin'"] })).toEqual([]);
  });
});

describe("as a code of Markdown", () => {
  const body = (text: string) => ({ [bread]: `---\ntitle: Bread\n---\n\nAbout ${text}\n` });

  test("of any kind", () => {
    const all = forbiddenCharacters.flatMap(([name, character]) => {
      const code = codeOf(character);
      return [`&#${parseInt(code, 16)};`, `&#x${code};`, `&#X${code.toUpperCase()};`].map(
        (reference) => ({ name, reference }),
      );
    });
    const problems = problemsOf(
      all.map(({ reference }) => `---\ntitle: Bread\n---\n\nAbout bread${reference}\n`),
    );
    for (const [i, { name, reference }] of all.entries()) {
      expect(problems[i], reference).toMatchObject({ code: "bad-encoding", line: 5, column: 12 });
      expect(problems[i]?.message).toContain(`(${name})`);
    }
  });

  test.each([
    ["a return", "x&#13;", 8],
    ["beyond Unicode", "x&#x110000;", 8],
    ["the title of a link", '[x](https://e.example "a&#12;b")', 31],
    ["what a picture shows", "![a&#7;](plan.png)", 10],
    ["bold", "**a&#7;**", 10],
  ])("%s", (_, text, column) => {
    expect(places(body(text))).toContain(`${bread}:5:${column} bad-encoding`);
  });

  test("in a field that is Markdown", () => {
    const day = "- time: 10:00–11:00\n  title: Bread\n  description: Bread &#7; salt\n";
    expect(places({ [saturday]: day })).toContain(`${saturday}:3:22 bad-encoding`);
  });

  test.each(["`&#7;`", "\\&#7;", "&amp;#7;", "&#169; &#x1F600; &#9;", "&bogus; &#; &#x;"])(
    "%s is a text like any other",
    (text) => {
      expect(places(body(text)).filter((place) => place.includes("bad-encoding"))).toEqual([]);
    },
  );
});

describe("in a name", () => {
  test("of a file or a folder", () => {
    const changes = Object.fromEntries(
      written
        .filter(([, character]) => character !== "\0")
        .map(([name, character]) => [`content/fair/media/${name}${character}.png`, "x"]),
    );
    const { problems } = loadVillage(changes);
    for (const file of Object.keys(changes))
      expect(problems.find((one) => one.file === file)?.code, file).toBe("bad-encoding");
  });
});

describe("is said in plain words", () => {
  problem(
    "a code that is no character",
    { [bread]: "---\ntitle: Bread\ufffe\n---\n" },
    `
      content/fair/sessions/bread.md:2:13 error bad-encoding
           1 │ ---
           2 │ title: Bread 
             │             ^
        There is an invisible code here that stands for no character (U+FFFE). Delete it, and type again what was meant.
    `,
  );

  problem(
    "a backslash that was meant as one",
    { [bread]: ["title: Bread for all", 'title: "C:\\bread"'] },
    `
      content/fair/sessions/bread.md:2:11 error bad-encoding
           1 │ ---
           2 │ title: "C:\\bread"
             │           ^^
        In double quotes, “\\b” gives a character that no text may hold (U+0008). Type the character that was meant, or double the backslash if it is part of the text.
    `,
  );

  problem(
    "a code of Markdown",
    { [bread]: "---\ntitle: Bread\nspeakers: [ada]\n---\n\nBread &#150; for all.\n" },
    `
      content/fair/sessions/bread.md:6:7 error bad-encoding
           6 │ Bread &#150; for all.
             │       ^^^^^^
        “&#150;” gives a character that no text may hold (U+0096). Type the character that was meant. To show the code itself, write: \`&#150;\`
    `,
  );

  test("in French too", () => {
    const site = ["languages: [en]", "languages: [fr]"] as const;
    const messages = [
      "---\ntitle: Pain\ufffe\n---\n",
      '---\ntitle: "Pain\\x07"\n---\n',
      "---\ntitle: Pain\n---\n\nPain &#7;\n",
    ].map((text) => {
      const { problems } = loadVillage({ "data/site.yaml": site, [bread]: text });
      return problems.find(({ code }) => code === "bad-encoding")?.message;
    });
    expect(messages).toEqual([
      "Un code invisible, qui ne désigne aucun caractère, se trouve ici (U+FFFE).",
      "Entre guillemets doubles, «\u202f\\x07\u202f» donne un caractère qu’aucun texte ne peut contenir (U+0007).",
      "«\u202f&#7;\u202f» donne un caractère qu’aucun texte ne peut contenir (U+0007).",
    ]);
  });
});
