/** A site in a language that Parvis does not speak: its own words are English, in a page of English, around the content. */
import { Parser } from "htmlparser2";
import { describe, expect, test, vi } from "vitest";
import { spokenLanguages } from "../../src/i18n/catalogue.ts";
import { loadVillage } from "../content/village.ts";
import { makeFolder, makeSite, readFolder, run } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

/** A text of a page, with the language and the direction that it is told to be in. */
interface Told {
  readonly text: string;
  readonly lang: string | undefined;
  readonly dir: string | undefined;
}

const textsOf = (page: string): readonly Told[] => {
  const texts: Told[] = [];
  const open: { readonly name: string; readonly lang?: string; readonly dir?: string }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => open.push({ ...open.at(-1), ...attributes, name }),
    onclosetag: () => open.pop(),
    ontext: (text) => {
      if (/\p{L}/u.test(text) && !open.some(({ name }) => /^(?:script|style|title)$/.test(name)))
        texts.push({ text: text.trim(), lang: open.at(-1)?.lang, dir: open.at(-1)?.dir });
    },
  });
  parser.end(page);
  return texts;
};

const build = async (
  language: string,
  [title, summary, prose]: readonly [string, string, string],
) => {
  const site = makeSite({
    "data/site.yaml": `id: fair.example
title: ${title}
url: https://fair.example
languages: [${language}]
timezone: Europe/Warsaw
publisher: the-hall
`,
    "data/organisations.yaml": "the-hall:\n  name: The Hall\n",
    "content/open-evening/event.md": `---
title: ${title}
summary: ${summary}
start: 2027-03-20T19:00
end: 2027-03-20T21:00
venue: { city: Lyon }
organisers: [the-hall]
registration:
  url: https://tickets.example/
  closes: 2027-03-18
---

${prose}
`,
    "content/open-evening/sessions/maps.md": `---\ntitle: ${title}\n---\n\n${prose}\n`,
  });
  const out = `${makeFolder()}/_site`;
  const args = ["build", "--site", site, "--out", out, "--no-cards", "--now", "2027-03-01T12:00"];
  const { code, stdout } = await run(args);
  const files: Record<string, string> = {};
  for (const [file, bytes] of Object.entries(readFolder(out)))
    files[file] = Buffer.from(bytes, "latin1").toString("utf8");
  return { code, stdout, files };
};

const polish = [
  "Żółta łąka",
  "Święto żółtej łąki.",
  "Przyjdźcie wszyscy, żeby się poznać.",
] as const;
const arabic = ["خبز للجميع", "مهرجان القرية.", "تعالوا جميعا لتتعارفوا."] as const;

const marchInPolish = /marca|marzec|sobota|\bgodz/i;

describe.each([
  ["pl", "ltr", polish, /[żółąśćźęń]/i],
  ["ar", "rtl", arabic, /\p{Script=Arabic}/u],
] as const)("a site in %s", (language, direction, words, theirs) => {
  test("is built, with one warning", async () => {
    const { code, stdout } = await build(language, words);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^data\/site\.yaml:4:13 warning unspoken-language\n/);
    expect(stdout).toContain("1 warning");
  });

  test("has each text in a language that it is in", async () => {
    const { files } = await build(language, words);
    const pages = Object.entries(files).filter(([file]) => file.endsWith("index.html"));
    expect(pages.length).toBeGreaterThan(5);
    const wrong = pages.flatMap(([file, page]) =>
      textsOf(page)
        .filter(({ text, lang, dir }) => {
          const isContent = words.some((one) => text === one || `${text}.` === one);
          const isRight = isContent
            ? lang === language && dir === direction
            : lang !== language || theirs.test(text) || /^(?:Lyon|The Hall|TH)$/.test(text);
          return !isRight;
        })
        .map((told) => ({ file, ...told })),
    );
    expect(wrong).toEqual([]);
    for (const [, page] of pages)
      expect(page.slice(0, 60)).toMatch(/<html\s+lang="en-GB"\s+dir="ltr"/);
    const event = textsOf(files["open-evening/index.html"] ?? "");
    expect(event).toContainEqual({ text: words[2], lang: language, dir: direction });
    expect(event).toContainEqual({ text: words[0], lang: language, dir: direction });
  });

  test("writes its dates in English, everywhere", async () => {
    const { files } = await build(language, words);
    const event = files["open-evening/index.html"] ?? "";
    expect(event.includes("March\u00a02027")).toBe(true);
    for (const [file, text] of Object.entries(files)) {
      if (!/\.(?:html|ics|xml|json|js)$/.test(file)) continue;
      expect([file, marchInPolish.test(text)]).toEqual([file, false]);
      expect([file, /[\u0660-\u0669]/.test(text)]).toEqual([file, false]);
    }
  });

  test("tells machines the language of the content", async () => {
    const { files } = await build(language, words);
    const event = files["open-evening/index.html"] ?? "";
    expect(event.includes(`"inLanguage":"${language}"`)).toBe(true);
  });
});

describe("which languages are told", () => {
  const said = (languages: string): readonly string[] =>
    loadVillage({
      "data/site.yaml": ["languages: [en]", `languages: [${languages}]`],
    }).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

  test.each([...spokenLanguages(), "de-AT", "pt-BR", "fr-CA", "en-IE"])(
    "%s is spoken",
    (language) => {
      expect(said(language)).toEqual([]);
    },
  );

  test.each(["pl", "sv", "zh", "zh-Hant", "ar", "ca"])("%s is not", (language) => {
    expect(said(language)).toEqual(["4:13 unspoken-language"]);
  });

  test("each of several, and that of an event that the site does not name", () => {
    expect(said("en, pl")).toEqual(["4:17 unspoken-language"]);
    const { problems } = loadVillage({
      "content/fair/event.md": ["title: Village fair", "title: Village fair\nlanguage: sv"],
    });
    expect(problems).toMatchObject([
      { code: "unspoken-language", file: "content/fair/event.md", line: 3 },
    ]);
  });
});
