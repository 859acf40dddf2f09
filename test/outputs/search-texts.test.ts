/** What the search of a large event finds in its texts: what its pages tell, and where. */
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { pagesOf, readPatterns } from "../../src/build/patterns.ts";
import { prepareBuild } from "../../src/build/prepare-build.ts";
import { loadSite } from "../../src/content/load.ts";
import { inParts, type SearchTexts } from "../../src/outputs/search-texts.ts";
import type { TextRow } from "../../src/outputs/search/text-rows.ts";
import { outputs } from "../../src/outputs/outputs.ts";
import { noPictures } from "../../src/pictures/picture.ts";
import type { Site } from "../../src/site/model.ts";
import type { Changes } from "../content/village.ts";
import { bilingualSite, needFile } from "./languages/bilingual.ts";

const many: Changes = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [
    `content/fair/sessions/talk-${i}.md`,
    `---\ntitle: Talk ${i}\n---\n`,
  ]),
);

/** The village with so many sessions that it is searched. */
const large = (changes: Changes = {}): Site => bilingualSite({ ...many, ...changes });

const isTexts = (data: unknown): data is SearchTexts =>
  typeof data === "object" && data !== null && "rows" in data && "places" in data;

const read = (site: Site, path = "/fair/search-texts.json"): SearchTexts => {
  const data: unknown = JSON.parse(needFile(site, path));
  if (!isTexts(data)) throw new TypeError(path);
  return data;
};

/** Where a word stands, in words: `sessions/bread/: In the abstract: Bake together.` */
const told = (site: Site, word: string, path?: string): readonly string[] => {
  const { places, rows } = read(site, path);
  return rows
    .filter((row) => row.some((one) => String(one).includes(word)))
    .map(([where, place, text]) => `${where} ${places[place]?.replace("{text}", text)}`);
};

describe("a word is found", () => {
  const page = (text: string) => `---\ntitle: House rules\n---\n\n${text}\n`;
  test.each<{ where: string; changes: Changes; is: string }>([
    {
      where: "in an abstract, without addresses and signs of Markdown",
      changes: {
        "content/fair/sessions/talk-1.md":
          "---\ntitle: Talk 1\n---\n\nA **tired** [capacitor](https://elsewhere.example).\n\n- One\n- Two\n",
      },
      is: "sessions/talk-1/ In the abstract: A tired capacitor. – One · – Two",
    },
    {
      where: "in what is asked at a session",
      changes: {
        "content/fair/sessions/talk-1.md":
          "---\ntitle: Talk 1\nquestions: [Is it a capacitor?]\n---\n",
      },
      is: "sessions/talk-1/ In the abstract: Is it a capacitor?",
    },
    {
      where: "in what a session asks of those who come",
      changes: {
        "content/fair/sessions/talk-1.md":
          "---\ntitle: Talk 1\nfacts: [{ label: Bring, value: a capacitor }]\n---\n",
      },
      is: "sessions/talk-1/ In the abstract: Bring · a capacitor",
    },
    {
      where: "in the answer to a question",
      changes: {
        "content/fair/event.md": [
          "venue: hall",
          "venue: hall\nfaq: [{ question: Parts?, answer: Each capacitor is ours. }]",
        ],
      },
      is: "./#faq On the page: Each capacitor is ours.",
    },
    {
      where: "in a biography",
      changes: {
        "content/fair/speakers/zoe.md": "---\nname: Zoe\n---\n\nShe draws a capacitor.\n",
        "content/fair/sessions/talk-1.md": "---\ntitle: Talk 1\nspeakers: [zoe]\n---\n",
      },
      is: "speakers/zoe/ In the biography: She draws a capacitor.",
    },
    {
      where: "on a page of the event",
      changes: { "content/fair/pages/rules.md": page("Mind each capacitor.") },
      is: "rules/ On the page: Mind each capacitor.",
    },
    {
      where: "on a page of the site",
      changes: { "content/pages/rules.md": page("Mind each capacitor.") },
      is: "/rules/ On the page: Mind each capacitor.",
    },
    {
      where: "in the news",
      changes: {
        "content/fair/news/part.md":
          "---\ntitle: A part\ndate: 2027-01-05\n---\n\nThe capacitor is here.\n",
      },
      is: "news/part/ In the news: The capacitor is here.",
    },
    {
      where: "in the description of a slot",
      changes: {
        "content/fair/programme/2027-03-29.yaml":
          "- time: 12:00–13:00\n  id: soup\n  title: Lunch\n  kind: meal\n  description: With a capacitor.\n",
        "content/fair/event.md": ["end: 2027-03-28", "end: 2027-03-29"],
      },
      is: "programme/2027-03-29/#slot-soup In the description: With a capacitor.",
    },
    {
      where: "in the glossary, on the first page that explains it",
      changes: {
        "data/glossary.yaml":
          "farad:\n  term: farad\n  definition: What a capacitor holds.\nunused:\n  term: henry\n  definition: No capacitor.\n",
        // Neither in headings nor in links is a word explained.
        "content/fair/sessions/talk-1.md":
          "---\ntitle: Talk 1\n---\n\n## One farad\n\nA [farad](session:talk-2).\n",
        "content/fair/sessions/talk-2.md": "---\ntitle: Talk 2\n---\n\nA farad is much.\n",
      },
      is: "sessions/talk-2/#term-farad In the glossary: What a capacitor holds.",
    },
    {
      where: "in the glossary, on a page that links to the term in other words",
      changes: {
        "data/glossary.yaml": "farad:\n  term: farad\n  definition: What a capacitor holds.\n",
        "content/fair/sessions/talk-2.md":
          "---\ntitle: Talk 2\n---\n\n## A [thing](term:farad)\n\nMuch.\n",
      },
      is: "sessions/talk-2/#term-farad In the glossary: What a capacitor holds.",
    },
    {
      where: "in the glossary, on a page that asks for what it explains",
      changes: {
        "data/glossary.yaml": "farad:\n  term: farad\n  definition: What a capacitor holds.\n",
        "content/fair/sessions/talk-2.md":
          "---\ntitle: Talk 2\nfacts: [{ label: Bring, value: A farad. }]\n---\n",
      },
      is: "sessions/talk-2/#term-farad In the glossary: What a capacitor holds.",
    },
  ])("$where", ({ changes, is }) => {
    expect(told(large(changes), "capacitor")).toEqual([is]);
  });
});

test("what nobody may read yet, and what others wrote, is not in it", () => {
  const site = large({
    "content/fair/sessions/talk-1.md": "---\ntitle: Talk 1\ndraft: true\n---\n\nA capacitor.\n",
    "content/fair/news/part.md":
      "---\ntitle: A capacitor\ndate: 2027-01-05\npublish: 2027-06-01T08:00\n---\n\nLater.\n",
    "content/fair/comments/one.md":
      "---\nauthor: Zoe\ndate: 2027-01-05T10:00\nabout: session:talk-2\n---\n\nA capacitor!\n",
  });
  expect(told(site, "capacitor")).toEqual([]);
});

test("each language has its own, which says what is in another", () => {
  const site = large();
  expect(told(site, "Cuire", "/fr/fair/search-texts.json")).toEqual([
    "sessions/bread/ Dans le résumé\u00a0: Cuire ensemble.",
  ]);
  expect(told(site, "Cuire")).toEqual([]);
  const french = read(site, "/fr/fair/search-texts.json").rows;
  const english = french.filter(([, , , language]) => language === "en");
  expect(english.map(([path]) => path)).toContain("sessions/maps/");
});

test("a short programme has none", () => {
  expect(outputs(bilingualSite()).filter(({ path }) => path.includes("search"))).toEqual([]);
});

test("each address is a place of the site", async () => {
  const folder = resolve(import.meta.dirname, "../../examples/conference");
  const { site } = loadSite(folder, { now: "2027-07-01T12:00" });
  if (!site) throw new Error("The example has problems.");
  const settings = { isDevelopment: false, hasCards: false, pdf: { browser: undefined } };
  const build = await prepareBuild(site, noPictures, settings);
  const pages = new Map(pagesOf(await readPatterns(), build).map((page) => [page.path, page]));
  for (const root of ["", "/de"]) {
    const file = `${root}/2027-mending/search-texts.json`;
    const { rows } = read(site, file);
    expect(rows.length).toBeGreaterThan(100);
    const lost = rows.filter(([path]) => {
      const { pathname, hash } = new URL(path, `https://site.example${file}`);
      const page = pages.get(`${pathname}index.html`);
      return !page || (hash !== "" && !page.print().includes(`id="${hash.slice(1)}"`));
    });
    expect(lost).toEqual([]);
  }
}, 60_000);

test("a heavy index is in parts, each no heavier than a phone should load at once", () => {
  const rows = Array.from({ length: 10 }, (_, i): TextRow => [`${i}/`, 0, "word ".repeat(i * 10)]);
  const parts = inParts(rows, 600);
  expect(parts.flat()).toEqual(rows);
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts)
    expect(part.length === 1 || JSON.stringify(part).length < 620).toBe(true);
  expect(inParts(rows)).toEqual([rows]);
  expect(inParts([])).toEqual([]);
});
