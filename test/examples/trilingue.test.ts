/** `examples/trilingue`: one day in three languages, none of which is the source of the others. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeFolder, run } from "../build/fixture.ts";
import { bare, toldOn } from "./told.ts";

const example = join(import.meta.dirname, "../../examples/trilingue");
const event = "2027-eau-de-place";

let built = "";
const fileAt = (path: string): string => readFileSync(join(built, path), "utf8");
const page = (prefix: string, path = ""): string => fileAt(`${prefix}${event}/${path}index.html`);

/** What is read on a page. */
const read = (html: string): string =>
  html
    .replaceAll(/<(template|style|script)\b[^]*?<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");

/** The language in which a text of a page is read. */
const languageOf = (html: string, text: string): string | undefined =>
  toldOn(html).find((one) => bare(one.text).startsWith(bare(text)))?.language;

beforeAll(async () => {
  built = join(makeFolder(), "out");
  const now = ["--now", "2027-05-01T12:00"];
  const { code, stdout, stderr } = await run(["build", "--site", example, "--out", built, ...now]);
  expect(`${code} ${stderr}${stdout}`).toMatch(/^0 /);
}, 60_000);

test.each(["2027-01-20T12:00", "2027-05-01T12:00", "2027-06-05T11:30", "2027-07-01T12:00"])(
  "there is nothing to mend at %s, not even a warning",
  async (now) => {
    const { stdout, code } = await run(["check", "--site", example, "--strict", "--now", now]);
    expect(`${code} ${stdout}`).toMatch(/^0 /);
  },
);

describe("the event is read in each language", () => {
  test.each([
    { prefix: "", language: "fr", says: "L’Ancienne Station de pompage Ruelle des Seaux 4" },
    { prefix: "", language: "fr", says: "Plein tarif" },
    { prefix: "de/", language: "de", says: "Das Alte Pumpwerk Kübelgässli 4 2502 Biel Schweiz" },
    { prefix: "de/", language: "de", says: "45 CHF Normalpreis" },
    { prefix: "de/", language: "de", says: "Führt zu billets.example, ausserhalb dieser Website." },
    { prefix: "it/", language: "it", says: "La Vecchia Stazione di pompaggio Ruelle des Seaux 4" },
    { prefix: "it/", language: "it", says: "Un bicchiere d’acqua per finire" },
  ])("in $language: “$says”", ({ prefix, language, says }) => {
    expect(page(prefix)).toMatch(new RegExp(`<html\\s+lang="${language}"`));
    expect(read(page(prefix))).toContain(says);
  });

  test("and each page leads to itself in the others", () => {
    const pages = readdirSync(built, { recursive: true, encoding: "utf8" });
    const links = pages
      .filter((file) => file.endsWith(".html"))
      .flatMap((file) =>
        [
          ...fileAt(file).matchAll(/<a href="([^"]+)" lang="\w+">(?:Français|Deutsch|Italiano)</g),
        ].map(([, url = ""]) => `${url.slice(1)}index.html`),
      );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((file) => !pages.includes(file))).toEqual([]);
  });

  test("at the same hours", () => {
    const hours = (prefix: string) =>
      [...page(prefix).matchAll(/<time [^>]*datetime="([^"]+)"/g)].map(([, time]) => time);
    expect(hours("").length).toBeGreaterThan(20);
    expect(new Set(hours("de/"))).toEqual(new Set(hours("")));
    expect(new Set(hours("it/"))).toEqual(new Set(hours("")));
  });

  test("and leads to a ticket office in that language", () => {
    expect(page("")).toContain("https://billets.example/fr/eau-de-place");
    expect(page("de/")).toContain("https://billets.example/de/platzwasser");
    expect(page("it/")).toContain("https://billets.example/it/acqua-in-piazza");
  });

  test("what a session in French asks is asked in Italian, without spaces before its marks", () => {
    const html = page("it/", "sessions/trois-places/");
    expect(languageOf(html, "Di chi è stata l’idea delle panchine?")).toBe("it");
    expect(html).toContain("panchine?");
    expect(languageOf(html, "Vaumolin: la fontana")).toBe("it");
  });

  test("and explains the words of that language alone", () => {
    expect(read(page("it/"))).toContain("L’opera che raccoglie l’acqua di una sorgente");
    expect(read(page("it/"))).not.toContain("L’ouvrage qui recueille");
  });
});

describe("what a language does not have is read in another, which is said", () => {
  test("a talk in German, on the Italian event’s page", () => {
    expect(languageOf(page("it/"), "Unter dem Pflaster")).toBe("de");
  });

  test("a talk in Italian, in German at its second choice: the French one", () => {
    expect(read(page("de/", "sessions/la-pietra-e-il-gelo/"))).toContain("La pierre et le gel");
  });

  test("a talk of which French has the title alone", () => {
    const partly = page("", "sessions/der-erste-dichtungsring/");
    expect(read(partly)).toContain("Mon premier joint");
    expect(languageOf(partly, "Mon premier joint")).toBe("fr");
    expect(languageOf(partly, "Die meisten Hähne tropfen")).toBe("de");
  });

  test("the page of an untranslated talk stands for that of its language", () => {
    const canonical = `<link rel="canonical" href="https://eaudeplace.example/de/${event}/sessions/unter-dem-pflaster/">`;
    for (const prefix of ["", "de/", "it/"])
      expect(page(prefix, "sessions/unter-dem-pflaster/")).toContain(canonical);
    const sitemap = fileAt("sitemap.xml");
    expect(sitemap).toContain(`/de/${event}/sessions/unter-dem-pflaster/`);
    expect(sitemap).not.toContain(`/it/${event}/sessions/unter-dem-pflaster/`);
  });
});

describe("its README", () => {
  const readme = readFileSync(join(example, "README.md"), "utf8");
  const rows = readme.split("\n").filter((line) => /^\| .*`/.test(line));
  const textAt = (path: string): string | undefined =>
    [example, join(example, "content", event)]
      .map((base) => join(base, path))
      .filter((place) => existsSync(place))
      .map((place) => readFileSync(place, "utf8"))[0];

  test("names files that exist, and fields that they hold", () => {
    expect(rows.length).toBeGreaterThan(12);
    const missing = rows.flatMap((row) => {
      const codes = [...row.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
      const paths = codes.filter((code) => /[/.]/.test(code));
      const text = paths.map((path) => textAt(path) ?? "").join("\n");
      return [
        ...paths.filter((path) => textAt(path) === undefined),
        ...codes.filter((code) => !/[/.]/.test(code) && !text.includes(code)),
      ];
    });
    expect(missing).toEqual([]);
  });
});
