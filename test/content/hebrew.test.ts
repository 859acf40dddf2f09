import { describe, expect, test } from "vitest";
import { bread, event, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const hebrew = { "data/site.yaml": ["languages: [en]", "languages: [he]"] } satisfies Changes;

/** Signs of direction as they can be seen: code is between ‹ and ›. */
const visible = (text = ""): string =>
  text.replaceAll("\u2066", "‹").replaceAll("\u2069", "›").replaceAll("\u200e", "¦");

describe("on a Hebrew site", () => {
  test.each([
    [
      { [bread]: ["[ada]", "[adda]"] },
      "אין דוברת או דובר בשם ”‹adda›“.",
      "התכוונתם לכתוב ”‹ada›“?\nהדוברות והדוברים שב־‹content/fair/speakers/›: ‹ada›, ‹ben›.",
    ],
    [
      { [bread]: ["title: Bread for all", "title: לחם: לכולם"] },
      "טקסט שיש בו נקודתיים ואחריהן רווח חייב להיות במירכאות.",
      'כתבו: ‹title: "לחם: לכולם"›',
    ],
    [
      { [event]: ["organisers:", "מארגנים:"] },
      "אין כאן שדה ”\u2067מארגנים›“.",
      "התכוונתם לכתוב ”‹organisers›“?",
    ],
    [
      { [event]: ["end: 2027-03-28T18:00", "end: 28 במרץ 2027 18:00"] },
      "”\u206728 במרץ 2027 18:00›“ אינו כתוב כתאריך.",
      "כתבו: ‹2027-03-28T18:00›",
    ],
    [
      { [saturday]: ["10:00–10:30", "מ־10:00 עד צהריים"] },
      "”\u2067מ־10:00 עד צהריים›“ אינו טווח שעות.",
      "כתבו: ‹10:00–12:00›",
    ],
    [
      { [event]: ["summary: Two days of bread, maps and songs.\n", ""] },
      "השדה ”‹summary›“ חסר.",
      "הוסיפו אותו; אם הוא עדיין לא ידוע: ¦summary: tba",
    ],
    [
      { "content/fair/דוברים/dana.md": "---\nname: דנה\n---\n" },
      "כאן לא צפויה תיקייה, ולא ייעשה דבר בקבצים שבה.",
      "העבירו את הקבצים שלה אל ¦content/fair/speakers/¦",
    ],
    [
      { [sunday]: ["kind: workshop", "kind: סדנה"] },
      "”\u2067סדנה›“ אינו אפשרי כאן.",
      "התכוונתם לכתוב ”‹workshop›“?",
    ],
  ] satisfies [Changes, string, string][])(
    "problems are told in Hebrew, and Hebrew words are understood (%#)",
    (changes, message, hint) => {
      const told = loadVillage({ ...hebrew, ...changes }).problems.map((problem) => [
        visible(problem.message),
        visible(problem.hint).split("\nהערכים")[0]?.split("\nהשדות")[0],
      ]);
      expect(told[0]).toEqual([message, hint]);
    },
  );
});

test("a Hebrew text is no word for what is still open, unless it says so", () => {
  const told = (venue: string): readonly string[] =>
    loadVillage({ [event]: ["venue: hall", `venue: ${venue}`] }).problems.map(({ code }) => code);
  expect(told("אולם הכפר")).toEqual(["unknown-reference"]);
});
