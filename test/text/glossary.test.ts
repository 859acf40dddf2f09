import { describe, expect, test } from "vitest";
import { html } from "../../src/write/html.ts";
import { compileGlossary, glossaryPage } from "../../src/text/glossary.ts";

const terms = [
  { id: "ess", term: "ESS", aliases: ["économie sociale et solidaire"] },
  { id: "open-data", term: "open data", aliases: ["données ouvertes", "donnée ouverte"] },
  { id: "data", term: "donnée", aliases: [] },
  { id: "association", term: "association", aliases: [] },
  { id: "c-plus", term: "C++", aliases: ["(sic)"] },
];
const french = compileGlossary(terms, "fr");

/** Text with the terms in square brackets: “l’[ESS]”. */
const marked = (text: string, glossary = french): string =>
  glossaryPage(glossary)
    .mark(text)
    .toString()
    .replace(
      /<button type="button" class="term" popovertarget="term-[a-z-]+">(.*?)<\/button>/gs,
      "[$1]",
    )
    .replace(/<span class="term-run">(.*?)<\/span>/gs, "$1");

describe("the first occurrence of a term is marked", () => {
  test.each([
    ["l’ESS et l’ESS", "l’[ESS] et l’ESS"],
    ["l'ess", "l'ess"],
    ["les ESSAIS", "les ESSAIS"],
    ["une Association", "une [Association]"],
    ["d'associations, d’associations", "d'[associations], d’associations"],
    ["les associations", "les [associations]"],
    ["associationnisme, pré-association", "associationnisme, pré-association"],
    ["l’économie sociale et solidaire, ou ESS", "l’[économie sociale et solidaire], ou ESS"],
    ["l’économie\nsociale et\u00a0solidaire", "l’[économie\nsociale et\u00a0solidaire]"],
    ["economie sociale et solidaire", "economie sociale et solidaire"],
    ["des données ouvertes et des données", "des [données ouvertes] et des [données]"],
    ["des opens datas", "des [opens datas]"],
    ["des données ouvertes, une donnée ouverte", "des [données ouvertes], une donnée ouverte"],
    ["en C++ (sic)", "en [C++] (sic)"],
    ["<b> & association", "&lt;b&gt; &amp; [association]"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

test.each([
  ["l’ESS et nous", "{l’[ESS]} et nous"],
  ["qu’est-ce que l’ESS\u202f?", "qu’est-ce que {l’[ESS]\u202f?}"],
  ["(ESS), «\u202fESS\u202f»", "{([ESS]),} «\u202fESS\u202f»"],
  ["une association", "une [association]"],
])("what clings to a term stays on its line: %s", (text, expected) => {
  const shown = glossaryPage(french)
    .mark(text)
    .toString()
    .replace(/<button.*?>(.*?)<\/button>/gs, "[$1]")
    .replace(/<span class="term-run">(.*?)<\/span>/gs, "{$1}");
  expect(shown).toBe(expected);
});

test("a page remembers what it has marked, in order, and another page begins anew", () => {
  const page = glossaryPage(french);
  page.mark("une association");
  page.mark("l’ESS, une association");
  expect(page.used).toEqual(["association", "ess"]);
  expect(glossaryPage(french).used).toEqual([]);
});

test("a link to a term is a trigger, and the term counts as marked", () => {
  const page = glossaryPage(french);
  expect(page.trigger("ess", html`<em>elle</em>`).toString()).toBe(
    '<button type="button" class="term" popovertarget="term-ess"><em>elle</em></button>',
  );
  expect(page.mark("l’ESS").toString()).toBe("l’ESS");
  expect(page.used).toEqual(["ess"]);
});

test("English words are found in the plural if they are the last", () => {
  const english = compileGlossary([{ id: "x", term: "open standard", aliases: ["bus"] }], "en");
  expect(marked("two open standards", english)).toBe("two [open standards]");
  expect(marked("two opens standard", english)).toBe("two opens standard");
  expect(marked("a bus", english)).toBe("a [bus]");
});

test("a site without terms prints text as it is", () => {
  expect(marked("l’ESS <", compileGlossary([], "fr"))).toBe("l’ESS &lt;");
});

test("the endings of French ordinals are raised beside and in terms", () => {
  expect(marked("la 1re association du 7e, Vers IIe")).toBe(
    "la 1<sup>re</sup> [association] du 7<sup>e</sup>, Vers II<sup>e</sup>",
  );
});

test.each([
  ["de", "Werkzeugbibliothek", "in Werkzeugbibliotheken", "in [Werkzeugbibliotheken]"],
  ["de", "Repaircafé", "des Repaircafés", "des [Repaircafés]"],
  ["de", "Verein", "Vereinsheim, den Vereinen", "Vereinsheim, den [Vereinen]"],
  ["nl", "vereniging", "twee verenigingen", "twee [verenigingen]"],
  ["nl", "reparatiecafé", "de reparatiecafés", "de [reparatiecafés]"],
  ["nl", "thema", "alle thema’s", "alle [thema’s]"],
])("%s: %s is found in “%s”", (language, term, text, expected) => {
  const glossary = compileGlossary([{ id: "it", term, aliases: [] }], language);
  expect(marked(text, glossary)).toBe(expected);
});
