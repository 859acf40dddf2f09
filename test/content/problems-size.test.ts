import { describe, expect, test } from "vitest";
import { Report } from "../../src/content/report.ts";
import { budget } from "../../src/text/budget.ts";
import { bread, event, places, saturday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const site = "data/site.yaml";
const venues = "data/venues.yaml";
const ada = "content/fair/speakers/ada.md";
const zoe = "content/fair/comments/zoe.md";

/** A session with a text; the text begins in its seventh line. */
const withText = (text: string): Changes => ({
  [bread]: `---\ntitle: Bread for all\nspeakers: [ada]\ntrack: crafts\n---\n\n${text}\n`,
});

const sentence = "Some words of a sentence. ";
const repeat = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length));

describe("what is larger than anybody writes is told at its line", () => {
  test.each<readonly [string, Changes, readonly string[]]>([
    ["a file", withText(repeat(`${sentence}\n`, budget.file + 1)), [`${bread}:1:1 too-long`]],
    ["a line", withText(`One.\n\n${repeat(sentence, budget.line + 1)}`), [`${bread}:9:1 too-long`]],
    [
      "a word in a text, as a picture in letters",
      withText(`See ![map](data:image/png;base64,${"iVBORw0KGgo".repeat(90_000)})`),
      [`${bread}:7:5 too-long`],
    ],
    [
      "a word among others",
      withText(`See ${"a".repeat(budget.word + 1)} there`),
      [`${bread}:7:5 too-long`],
    ],
    [
      "a word of a field",
      { [venues]: ["name: Village hall", `name: ${"a".repeat(budget.word + 1)}`] },
      [`${venues}:2:9 too-long`],
    ],
    ["a text", withText(repeat(`${sentence}\n`, budget.text + 1)), [`${bread}:7:1 too-long`]],
    [
      "a list",
      { [event]: ["organisers:", `keywords: [${"a, ".repeat(budget.list)}a]\norganisers:`] },
      [`${event}:7:11 too-long`],
    ],
    [
      "emphasis within emphasis",
      withText("*a **b ".repeat(700) + " b** a*".repeat(700)),
      [`${bread}:7:1 too-deep`],
    ],
    [
      "the same in a comment",
      {
        [zoe]: `---\nauthor: Zoé\ndate: 2027-01-05\n---\n\n${"*a **b ".repeat(700)}${" b** a*".repeat(700)}\n`,
      },
      [`${zoe}:6:1 too-deep`],
    ],
    [
      "quotes within quotes",
      withText(`One.\n\n${"> ".repeat(budget.depth + 1)}a`),
      [`${bread}:9:1 too-deep`],
    ],
    [
      "lists within lists",
      withText(Array.from({ length: 40 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")),
      [`${bread}:31:1 too-deep`],
    ],
    ["headings", withText("# a\n".repeat(budget.headings + 1)), [`${bread}:507:1 too-many`]],
    ["notes", withText("^[a] ".repeat(budget.notes + 1)), [`${bread}:7:10001 too-many`]],
  ])("%s", (_, changes, expected) => {
    expect(places(changes)).toEqual(expected);
  });

  test("in French, with the number as it is written there", () => {
    const { problems } = loadVillage({
      [site]: ["languages: [en]", "languages: [fr]"],
      [ada]: ["name: ", `role: ${"a".repeat(budget.word + 1)}\nname: `],
    });
    expect(problems.map(({ message }) => message)).toContain(
      "Plus de 2\u202f500 caractères se suivent ici sans une espace.",
    );
  });
});

describe("what is long but real is not told", () => {
  test.each<readonly [string, Changes]>([
    ["a paragraph of a page in one line", withText(repeat(sentence, 20_000))],
    ["a long text", withText(repeat(`${sentence}\n`, 400_000))],
    ["an address of 2,000 characters", withText(`[here](https://a.example/${"x".repeat(1_970)})`)],
    [
      "a paragraph in Japanese, which has no spaces",
      withText("吾輩は猫である。名前はまだ無い。".repeat(300)),
    ],
    ["a list in a quote in a list in a quote", withText("> - > - > - a\n")],
    ["a hundred headings", withText("# a\n\nText.\n\n".repeat(100))],
    ["five hundred notes", withText("Word^[note] and word.\n\n".repeat(500))],
  ])("%s", (_, changes) => {
    expect(places(changes).filter((place) => place.includes(" too-"))).toEqual([]);
  });
});

test("the rest of the site is checked beside a file that is too large", () => {
  const changes = {
    ...withText(`See ${"a".repeat(budget.word + 1)}`),
    [saturday]: ["room: main", "room: mian"] as const,
  };
  expect(places(changes)).toEqual([`${saturday}:5:9 unknown-reference`, `${bread}:7:5 too-long`]);
});

test.each(["addAll", "addHiding"] as const)("so many problems as no call takes: %s", (add) => {
  const [report, found] = [new Report(), new Report()];
  const source = { file: bread, text: "" };
  for (let start = 0; start < 200_000; start++)
    found.add(source, { start, end: start }, "bad-yaml.conflict");
  report[add](found);
  expect(report.drafts).toHaveLength(200_000);
});
