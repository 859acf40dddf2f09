import { describe, expect, test } from "vitest";
import { type Changes, loadVillage, printVillage } from "./village.ts";

const lunch = "content/fair/pages/lunch.md";
const page = (text: string): Changes => ({ [lunch]: `---\ntitle: Lunch\n---\n\n${text}\n` });

/** What is told of a changed village: where, and the sentence that mends. */
const told = (changes: Changes): string[] =>
  loadVillage(changes)
    .problems.filter(({ code }) => code === "shown-as-typed")
    .map(({ file, line, column, hint = "" }) => `${file}:${line}:${column} ${hint.split("\n")[0]}`);

test("a link that is none is a warning at its place, with what mends it", () => {
  expect(printVillage(page("Lunch is\n**here**: [the plan] (page:practical)."))).toBe(
    [
      `${lunch}:6:11 warning shown-as-typed`,
      "     5 │ Lunch is",
      "     6 │ **here**: [the plan] (page:practical).",
      "       │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^",
      "  “[the plan] (page:practical)” appears as it is written, and is no link. Write: [the plan](page:practical)",
      "",
      "0 errors, 1 warning",
      "",
    ].join("\n"),
  );
});

describe("what would mend is proposed only if it does:", () => {
  test.each([
    ["[x] (page:lunch)", "5:1 Write: [x](page:lunch)"],
    ["[x] (page:nowhere)", "5:1 A link is [words]"],
    ["![plan](my plan.png)", "5:1 A picture is ![What it shows]"],
    ["> | a | b |\n> | 1 | 2 |", "5:3 Write below its heads: |---|---|"],
    ["- a\n\n  | a | b |\n  | 1 | 2 |", "7:3 Write below its heads: |---|---|"],
    ["| a | b |\n|---|\n| 1 | 2 |", "6:1 Write: |---|---|"],
    ["[ ] a\n[x] b", "5:1 Write: - [ ] a"],
    ["Teilnehmer*innen und Gäste*innen", "5:11 Write: \\*innen und Gäste\\*"],
    ["##Where\n\n###When", "5:1 Write: ## Where"],
  ])("%j", (text, expected) => {
    expect(told(page(text))[0]).toContain(`${lunch}:${expected}`);
  });

  test("a picture whose name has spaces, where it is", () => {
    const plan = { "content/fair/media/my plan.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    expect(told({ ...page("![The plan](my plan.svg)"), ...plan })).toEqual([
      `${lunch}:5:1 Write: ![The plan](<my plan.svg>)`,
    ]);
  });
});

describe("so it is in the fields of YAML that are Markdown:", () => {
  const day = "content/fair/programme/2027-06-12.yaml";
  const slot = "- time: 09:00–10:00\n  title: Walk\n";
  test.each([
    ["description: See [x] (page:lunch)", "3:20 Write: [x](page:lunch)"],
    ['description: "See [x] (page:lunch)"', "3:21 Write: [x](page:lunch)"],
    ["description: |\n    Bread\n    [x] (page:lunch)", "5:5 Write: [x](page:lunch)"],
    ["description: |\n    | a | b |\n    | 1 | 2 |", "4:5 Write below its heads: |---|---|"],
    ["description: |\n    • Bread\n    • Soup", "4:5 Begin each with"],
    ["description: |\n    ```\n    code", "4:5 Write a line ```"],
    ["description: |\n    <details>\n    Bread", "4:5 A text that folds"],
  ])("%j", (field, expected) => {
    expect(told({ [day]: `${slot}  ${field}\n` })).toEqual([
      expect.stringContaining(`${day}:${expected}`),
    ]);
  });
});

describe("where only plain text may stand, Markdown is told:", () => {
  const session = "content/fair/sessions/bread.md";
  test.each([
    ["Bread for **all**", "2:18 Write: all"],
    ['"See [the plan](plan.pdf)"', "2:13 Write: the plan"],
    ["Bread for <b>all</b>", "2:18 Write: all"],
    ["Bread <br> for all", "2:14 Leave the signs out."],
  ])("%s", (title, expected) => {
    expect(told({ [session]: `---\ntitle: ${title}\nspeakers: [ada]\n---\n` })).toEqual([
      `${session}:${expected}`,
    ]);
  });

  test.each([
    "2 ** 3",
    "a [b] (c)",
    "[sic](note)",
    "<details> and <dialog>",
    "List<T>",
    "5 * 3 **",
  ])("but not %s", (title) => {
    expect(told({ [session]: `---\ntitle: "${title}"\nspeakers: [ada]\n---\n` })).toEqual([]);
  });
});

test("a folded answer that is not closed is told once, HTML of another kind as before", () => {
  const { problems } = loadVillage(page("<details>\n<summary><b>A</b></summary>\n\nb\n\n<div>"));
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
    "shown-as-typed 5",
    "raw-html 6",
    "raw-html 10",
  ]);
});

test("comments of readers raise no warning", () => {
  const changes = {
    "content/fair/comments/zoe.md": ["---\n\n", "---\n\n**a [x] (https://a.example) <details>"],
  } as const;
  expect(told(changes)).toEqual([]);
});
