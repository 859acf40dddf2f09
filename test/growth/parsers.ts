/** All that reads texts of people, and what is hardest for it. */
import { Report } from "../../src/content/report.ts";
import { parseMarkdownFile, parseYamlFile } from "../../src/content/parse.ts";
import { splitFrontMatter } from "../../src/content/yaml/front-matter.ts";
import { findPlaceholder } from "../../src/content/rules/placeholders.ts";
import { readAbout } from "../../src/content/rules/comments.ts";
import { readPlan } from "../../src/content/plan/read-plan.ts";
import { judgeId } from "../../src/content/plan/strangers.ts";
import { SessionSchema } from "../../src/content/schema/session.ts";
import { urlFault } from "../../src/content/schema/scalars.ts";
import { properPlace } from "../../src/content/suggest/misplaced.ts";
import { fromForeignWord } from "../../src/content/suggest/foreign-words.ts";
import { nearestWord } from "../../src/content/suggest/nearest.ts";
import { nextStarts } from "../../src/content/next-start.ts";
import { suggestDate } from "../../src/content/suggest/date.ts";
import { swallowedInFlow, unquotedColon, unquotedInFlow } from "../../src/content/yaml/mend.ts";
import { yamlText } from "../../src/content/yaml/write.ts";
import { parseCsv } from "../../src/write/csv.ts";
import { readClock, readDuration, readMoment } from "../../src/import/clock.ts";
import { yamlScalar } from "../../src/content/patch/yaml-format.ts";
import { truncateProgramme } from "../../src/import/truncate.ts";
import { readCsv } from "../../src/import/formats/csv.ts";
import { readTableDate, readTableTime } from "../../src/import/formats/csv-values.ts";
import { readIcs } from "../../src/import/formats/ics.ts";
import { cleanCodes } from "../../src/import/clean.ts";
import { plainToMarkdown, toLine, toMarkdown } from "../../src/import/html.ts";
import { Notes } from "../../src/import/notes.ts";
import { unnamed } from "../../src/import/programme.ts";
import { cleanLine, cleanText } from "../../src/moderate/clean.ts";
import { safeProse } from "../../src/moderate/safe-prose.ts";
import { readSent } from "../../src/moderate/submission.ts";
import { textLine } from "../../src/outputs/ical/content-line.ts";
import { toCsv } from "../../src/outputs/data/csv.ts";
import { cutTitle } from "../../src/site/title.ts";
import { ownDirection } from "../../src/i18n/bidi.ts";
import { budget, findLong } from "../../src/text/budget.ts";
import { compileGlossary, glossaryPage } from "../../src/text/glossary.ts";
import { parseProse, proseToText, renderProse } from "../../src/text/markdown.ts";
import { raiseOrdinals } from "../../src/text/ordinals.ts";
import { safeMarkdown } from "../../src/text/safe-markdown.ts";
import { endOfFirstSentence } from "../../src/text/sentence.ts";
import { foldText, uniqueSlugs } from "../../src/text/slug.ts";
import { findMarkup } from "../../src/text/typed/plain.ts";
import { typeset } from "../../src/text/typography.ts";
import { DateTime, parseClockSpan, parseDate } from "../../src/time.ts";
import { encodeUrl } from "../../src/urls.ts";
import { element } from "../../src/write/xml.ts";

/** Reads a text; `hard` are pieces that are repeated, with what stands before and behind them. */
export interface Parser {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** How long the shorter text is, where limits come into play that are longer. */
  readonly from?: number;
  /** The longest text that it reads, where longer ones are refused. */
  readonly to?: number;
  readonly hard: readonly (string | readonly [before: string, piece: string, after: string])[];
}

const resolve = { link: () => undefined, media: () => undefined };
const elsewhere = { timezone: "UTC", siteZone: "UTC", language: "fr", columns: new Map() };
const glossary = compileGlossary(
  [{ id: "open-data", term: "open data", aliases: ["ESS", "données ouvertes"] }],
  "fr",
);

const spaces = " ";
/** What is hard for most patterns: long words, spaces, one sign again and again. */
const common = [
  spaces,
  "a",
  "1",
  "a ",
  "\n",
  "-",
  ".",
  "a.",
  ":",
  ",",
  "@",
  "/",
  "\u00a0",
  "é\u0301",
];

const markdown = [
  ...[
    "*a **b ",
    "!",
    "# a\n",
    "^[a] ",
    "a/",
    "`a ",
    "``a` ",
    "[",
    "[a](b) ",
    "[a](#b) ",
    "&#7; ",
    "[a](b&amp;c) ",
    "![a](/b) ",
    "https://a.b/c ",
    "https://",
    "a@b.cd ",
    "a@a.",
  ],
  ...[
    "www.a.b ",
    "www. ",
    "~a ",
    "~a~ ",
    "- [x] ",
    "- [x] a\n",
    "<details>\n",
    "<details>\n<summary>\n",
    "<details><summary>a</summary>b</details>\n",
    "</details>\n",
    "</details> ",
    "<summary>\n",
    "- <details>\n",
  ],
  ...[
    "<b> ",
    "<!-- ",
    "<",
    "</p> ",
    "12/ ",
    "; ",
    "> a\n",
    "- a\n",
    "|a|b\n|-|-|\n",
    "[a]: b\n",
    "\\[",
    "_a_ ",
  ],
  ...["&amp; ", "a  \n", "    a\n", "M. ", "a@b ", "« a » ", "1 000 ", "*", "_ "],
];

const html = [
  ...[
    "<b>",
    "<b>a</b> ",
    "<div>",
    "<pre>",
    "<br>a ",
    "<p>a",
    "<li>",
    "<x ",
    "`",
    "` `` ",
    "```\n",
    "&lt;",
  ],
  ...["<a href='b'>c</a> ", "<!--", "<p> ", "\n\n<br>\n", "<td>a"],
];

const yaml: Parser["hard"] = [
  ...[
    "a: b\n",
    "- a\n",
    "- ",
    "- a: b\n",
    "a: ",
    "[",
    "{a: ",
    "# a\n",
    "&a ",
    "'",
    "é: b\n",
    "\n",
    "a\n",
  ],
  ["a: [", "b, ", ""],
  ["a: { b: ", "c ", ": d }"],
  ["a: {", spaces, "b: c: d }"],
  ["a: [b", spaces, "#c]"],
  ["a: |\n", "  b\n", ""],
  ["a: >\n", "  b\n", ""],
  ['a: "', "\\n", '"'],
  ["a: ", "b : ", ""],
  ["a: b", spaces, ": c"],
];

const table = { columns: [{ name: "a", type: "string", title: "", description: "" }], rows: [] };

export const parsers: readonly Parser[] = [
  {
    name: "Markdown, printed",
    to: budget.text,
    read: (text) => {
      const { prose } = parseProse(text, { language: "fr", resolve });
      return [renderProse(prose, { level: 2 }), proseToText(prose)];
    },
    hard: [...common, ...markdown],
  },
  {
    name: "Markdown of a file, with its problems",
    to: budget.text,
    read: (text) => {
      const report = new Report();
      const { faults, asTyped } = parseProse(text, { language: "en", resolve, tellsTyped: true });
      for (const { offset } of [...faults, ...asTyped])
        report.add({ file: "a", text }, { start: offset, end: offset + 1 }, "bad-url.empty");
      return report.problems("en");
    },
    hard: [
      ...["[a](b&amp;c) ", "&#7; ", "&#7;\n\n", "<b> ", "![](/a)\n\n", "[](a)"],
      ...[
        "[a] (b.pdf) ",
        "[a](b.pdf ",
        "(a)[b.pdf] ",
        "[a](b c ",
        "[[a]] ",
        "[[",
        "[a]{b ",
        "[a][b] ",
      ],
      ...["**a ", "*a * ", "_a _", "`a` ` ", "~~a ", "__a ", "==a==", "==", "^a^ ", "~a~", "$$a$$"],
      ...["{{ a }} ", "{{", "{% ", "{.a ", "[b]a[/b]", "[b]", ":tada: ", ":a", "&foo; ", "'''a'''"],
      ...["##a\n", "#A b ", "#######", "== a ==\n", "[] a\n", "- [] a\n", "• a\n", "• ", "– a\n"],
      ...[
        "a|b|c\n",
        "|a|b|\n",
        "| ",
        "|-",
        "::: a\n",
        "```\n",
        "```a\n```\n",
        "[!NOTE]\n",
        "(",
        "[",
      ],
      ...["|\\|", "*a* `b` [c] (d.pdf)\n", "[a\n", "[a](", "[a|"],
    ],
  },
  {
    name: "the plan of a venue",
    read: (text) =>
      readPlan(`<svg viewBox="0 0 9 9">${text}</svg>`, new Set(["main", "small"]), "plan-hall"),
    hard: [
      ...common,
      ...["<g/>", "<g>", "<g></g>", "&amp;", "<!-- -->", "</g>"],
      ["<style>", ".a{fill:red}", "</style>"],
      ["<style>", ".a.b#c ", "</style>"],
      ["<style>", "/*", "</style>"],
      ["<g style='", "fill:red;", "'/>"],
      ["<g style='", "fill:", "'/>"],
      ["<g fill='", "url(#a) ", "'/>"],
      ["<g fill='", "url( ", "'/>"],
      ["<g fill='", "a(", "'/>"],
      ["<g id='", "a-1", "'/>"],
      ["<g class='", "a ", "'/>"],
      ["<path d='", "M0 0", "'/>"],
      ["<text>", " ", "</text>"],
      ["", "<use href='#a' id='a'/>", ""],
    ],
  },
  {
    name: "the id of a plan",
    read: (text) => judgeId(text, new Map([["hall-1", "Hall"]]), new Set()),
    hard: [...common, "-a", "-1", ["path", "-1", "x"], ["layer", "1", "x"], ["room-", "a", ""]],
  },
  {
    name: "Markdown made safe",
    to: budget.text,
    read: (text) => safeMarkdown(text),
    hard: ["a", "\n", ...markdown.slice(0, 20)],
  },
  {
    name: "a comment made safe",
    to: budget.text,
    read: (text) => safeProse(text, { language: "en", resolve, isComment: false }),
    hard: ["# a\n", "<b> ", "[a](/b) ", "\n", "=\n"],
  },
  {
    name: "Markdown in plain text",
    read: findMarkup,
    hard: [...common, "**a ", "**", "[a](b", "[a](b.pdf", "<b>a", "<br ", "[", "]("],
  },
  { name: "limits", read: findLong, hard: common },
  {
    name: "typography",
    read: (text) => typeset(text, "fr"),
    hard: [
      ...common,
      "!",
      "; ",
      "a!",
      "</p> ",
      "12/ ",
      "« a » ",
      "1 000 ",
      "a : ",
      "a@",
      "www.",
      "12 rue ",
    ],
  },
  {
    name: "ordinals",
    read: (text) => raiseOrdinals(text, "fr"),
    hard: [...common, "1e ", "I", "IX"],
  },
  {
    name: "first sentence",
    read: endOfFirstSentence,
    hard: [...common, "M. ", "a. b ", "!", "».", "... "],
  },
  {
    name: "slugs",
    read: (text) => text.split("\n").map(uniqueSlugs()),
    hard: [...common, "a\n", "a-2\na\n", "\n-", "é\u0301\u0323"],
  },
  { name: "letters without accents", read: foldText, hard: [...common, "œ", "\u0301"] },
  {
    name: "glossary",
    read: (text) => glossaryPage(glossary).mark(text),
    hard: [...common, "open ", ["", "(", "open data"], "l’ESS ", "«", ["open data", "!", ""]],
  },
  { name: "direction", read: (text) => ownDirection(text, "ltr"), hard: [...common, "א"] },
  {
    name: "YAML, with its mistakes",
    read: (text) => {
      const report = new Report();
      const { places } = parseYamlFile({ file: "data/site.yaml", text }, report);
      return [places, report.problems("en")];
    },
    hard: yaml,
  },
  {
    name: "a line of YAML, mended",
    read: (line) => [
      unquotedColon(line, "item"),
      unquotedInFlow(`[${line}`, 0),
      swallowedInFlow(`[${line}`, 0),
    ],
    hard: [
      ...common,
      "- ",
      ["a: ", spaces, "b"],
      "a: ",
      ", ",
      ",a: ",
      "#",
      " #",
      ["- a:", spaces, ": b"],
    ],
  },
  {
    name: "front matter",
    read: splitFrontMatter,
    hard: [["---\n", "\n", "---\n"], ["---\n", "#\n", "---"], "---\n", "--- "],
  },
  {
    name: "a Markdown file",
    read: (text) => {
      const report = new Report();
      parseMarkdownFile({ file: "a.md", text }, "title", SessionSchema, report);
      return report.problems("en");
    },
    hard: [
      ["---\n", "\n", "---\na"],
      ["---\na: b\n---\n", "a\n", ""],
      ["---\n---\n", "title: a\n", "---\n"],
      ["---\n---\n", "title: a\n\n", "a"],
      "title: a\n---\n",
      "<<<<<<<\n",
      "---\n",
    ],
  },
  { name: "text as YAML", read: yamlText, hard: [...common, '"', ": "] },
  {
    name: "imported text as YAML",
    read: (text) => yamlScalar(text),
    hard: [...common, "a:", "a: "],
  },
  {
    name: "did you mean",
    read: (word) => nearestWord(word, ["workshop", "plenary"]),
    hard: common,
  },
  { name: "words of languages", read: (word) => fromForeignWord(word, ["title"]), hard: common },
  {
    name: "dates",
    read: (text) => [parseDate(text, "UTC"), suggestDate(text)],
    hard: [...common, "2027-", "à "],
  },
  {
    name: "ends that are open",
    read: (text) => {
      const openings = Array.from(text, (room, i) => {
        const at = DateTime.fromMillis(i * 60_000, { zone: "UTC" });
        const span = { start: at, end: at, isOpenEnded: true };
        return { rooms: room === " " ? [] : [room], venue: undefined, span };
      });
      const next = nextStarts(openings);
      return openings.map((opening) => next(opening, opening.span.start));
    },
    hard: common,
  },
  { name: "times", read: parseClockSpan, hard: [...common, "10h ", ["10", spaces, "–11"]] },
  {
    name: "addresses",
    read: (text) => urlFault(text),
    hard: [...common, "a@b.", "www.", "https://"],
  },
  {
    name: "addresses, encoded",
    read: (text) => encodeUrl(`https://a.example/${text}`),
    hard: [...common, "#", "%", "é"],
  },
  { name: "what a comment is about", read: readAbout, hard: common },
  { name: "placeholders", read: findPlaceholder, hard: [...common, "x", "insert ", "lorem "] },
  {
    name: "names of files",
    read: properPlace,
    hard: [...common, ".md", ["content/a/", ".txt", ""]],
  },
  {
    name: "HTML",
    read: toMarkdown,
    hard: [...common, ...html, ...html.slice(0, 5).map((piece) => ["<p>", piece, "</p>"] as const)],
  },
  {
    name: "codes of XML",
    read: (text) => cleanCodes(text, new Notes()),
    hard: [...common, "&", "&#", "&#1", "&#x7;", ["&#", "1", ""]],
  },
  {
    name: "plain text of calendars",
    read: plainToMarkdown,
    hard: [spaces, "a", "a ", "\n", "a\n", "<b>", "- a\n"],
  },
  { name: "a line of elsewhere", read: toLine, hard: common },
  {
    name: "a table of elsewhere",
    read: (text) =>
      readCsv(
        `Title;Speakers;Date;Start;Tags\nA;"${text}";"${text}";"${text}";"${text}"`,
        elsewhere,
        new Notes(),
      ),
    hard: [...common, "a (b), ", "(", "), ", "a,b (", " et "],
  },
  {
    name: "tables",
    read: (text) => parseCsv(text, ","),
    hard: [...common, "a,b\n", '"', '""', '"a",'],
  },
  {
    name: "dates and times of tables",
    read: (text) => [readTableDate(text, true), readTableTime(text)],
    hard: [...common, "11 juin ", "juin 11 ", "11", "1h", "to", "à"],
  },
  {
    name: "lengths and clocks",
    read: (text) => [readDuration(text), readClock(text), readMoment(text)],
    hard: [...common, "1h", ["1", spaces, "pm"]],
  },
  {
    name: "a calendar",
    read: (text) =>
      readIcs(
        `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270612T100000Z\nSUMMARY:A\nDESCRIPTION:${text.replace(/\n/g, "\\n")}\nEND:VEVENT\nEND:VCALENDAR\n`,
        elsewhere,
        new Notes(),
      ),
    hard: [...common, "<b>", "Speakers: a, ", "\\,"],
  },
  {
    name: "a programme, cut",
    from: 3_000,
    read: (text) =>
      truncateProgramme(
        {
          system: "csv",
          ...unnamed,
          text,
          title: text,
          timezone: "UTC",
          rooms: [],
          tracks: [],
          people: [],
          sessions: [],
        },
        new Notes(),
      ),
    hard: common,
  },
  {
    name: "a comment, cleaned",
    read: (text) => [cleanText(text), cleanLine(text)],
    hard: [...common, "\u200b", "\u001b[", "\u001b]a", " \n"],
  },
  {
    name: "when a comment was sent",
    read: readSent,
    hard: [...common, "1/1/2027 ", ["2027", spaces, "+1"]],
  },
  {
    name: "a line of a calendar",
    read: (text) => textLine("SUMMARY", text),
    hard: [...common, "\\", "é", "😀"],
  },
  {
    name: "XML",
    read: (text) => element("a", { b: text }, text),
    hard: [...common, "&", "\ufffe"],
  },
  {
    name: "a cell",
    read: (text) => toCsv({ ...table, rows: [[text]] } as unknown as Parameters<typeof toCsv>[0]),
    hard: [...common, '"', "'", "="],
  },
  { name: "a title, cut", read: cutTitle, hard: [...common, "– "] },
];
