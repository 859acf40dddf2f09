/** Every word that pages, calendars, feeds and cards say can be replaced, and nothing says the old one. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { makeFolder } from "../build/fixture.ts";
import { publishedOf } from "../published.ts";
import { everyWord, holds, piecesOf, read } from "./marked.ts";

vi.setConfig({ testTimeout: 120_000 });

const fixtures = join(import.meta.dirname, "../fixtures");

/** What is of no language: what programs read, and the English that describes tables to them. */
const isForPrograms = (path: string): boolean =>
  /\.(?:js|css|svg|png)$|datapackage\.json/.test(path);

/** Names that programs have for things: an English word among them is none that is read. */
const withoutNames = (text: string): string =>
  text
    .replaceAll(/⟦[^⟧]*⟧/g, "")
    .replaceAll(/<style>.*?<\/style>/gs, "")
    .replaceAll(/"@type":\s*(?:"[^"]*"|\[[^\]]*\])/g, "")
    .replaceAll(/"https:\/\/schema\.org\/\w+"/g, "");

const contentOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|yaml|json)$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");

const publish = async (fixture: string, language: string, now: string) => {
  const folder = makeFolder();
  cpSync(join(fixtures, fixture), folder, { recursive: true });
  const content = read(contentOf(folder)).replaceAll("'", "’");
  writeFileSync(join(folder, "data/words.yaml"), everyWord(language));
  const { site, problems } = loadSite(folder, { now });
  expect(problems.filter(({ file }) => file === "data/words.yaml")).toEqual([]);
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  return { content, published: await publishedOf(site) };
};

describe("of a site in French", () => {
  const made = publish("possibles", "fr", "2032-05-01T12:00");

  test("nothing says what Parvis says", async () => {
    const { content, published } = await made;
    // The content may say the same.
    const pieces = piecesOf("fr").filter((piece) => !content.includes(piece));
    // Most stands on many pages: each text once.
    const texts = new Set(
      [...published].flatMap(([path, text]) =>
        isForPrograms(path) ? [] : withoutNames(text).split(/[<>"]/).map(read),
      ),
    );
    const whole = [...texts].join("\n");
    const said = pieces.filter((piece) => holds(whole, piece));
    expect(said).toEqual([]);
  });

  test("the words of the site stand there", async () => {
    const { published } = await made;
    const keys = new Set([...published.values()].flatMap((text) => text.match(/⟦[\w.-]+⟧/g) ?? []));
    expect(keys.size).toBeGreaterThan(200);
    const of = (end: string): string =>
      [...published].flatMap(([path, text]) => (path.endsWith(end) ? [text] : [])).join("");
    expect(of("calendar.ics")).toContain("⟦");
    expect(of("feed.xml")).toContain("⟦feed.");
    expect(of("404.html")).toContain("⟦not-found.title⟧");
    expect(of("my/index.html")).toContain('data-copied="⟦my.copied⟧"');
  });
});
