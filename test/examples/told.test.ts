/** Pages of examples as they are read aloud: what is in another language than its page says so, and nothing is told that is not there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import type { Site } from "../../src/site/model.ts";
import { makeFolder, run } from "../build/fixture.ts";
import { bare, toldOn } from "./told.ts";

const examples = join(import.meta.dirname, "../../examples");

/** The texts that are in another language than a version of the site; names are in none. */
const foreignOf = ({ untranslated, organisations }: Site): ReadonlyMap<string, string> => {
  const names = new Set(organisations.flatMap(({ name, shortName }) => [name, shortName]));
  return new Map(
    [...(untranslated?.texts ?? [])].flatMap(([text, language]) =>
      text === "" || names.has(text) ? [] : [[bare(text), language] as const],
    ),
  );
};

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );

describe.each([
  { name: "trilingue", now: "2027-05-01T12:00" },
  { name: "conference", now: "2027-09-24T11:00" },
])("examples/$name", ({ name, now }) => {
  const folder = join(examples, name);
  const out = join(makeFolder(), "out");

  beforeAll(async () => {
    const options = ["--out", out, "--now", now, "--no-cards"];
    const { code, stderr } = await run(["build", "--site", folder, ...options]);
    expect(`${code} ${stderr}`).toMatch(/^0 /);
  }, 60_000);

  test("tells the language of each text that is in another", () => {
    const versions = loadSite(folder, { now }).site?.versions ?? [];
    const untold = versions.flatMap((version) => {
      const foreign = foreignOf(version);
      const isOther = (file: string) =>
        versions.some(
          ({ root }) => root.length > version.root.length && `/${file}`.startsWith(`${root}/`),
        );
      const pages = pagesIn(out).filter(
        (file) => `/${file}`.startsWith(`${version.root}/`) && !isOther(file),
      );
      expect(pages.length).toBeGreaterThan(20);
      return pages.flatMap((file) =>
        toldOn(readFileSync(join(out, file), "utf8")).flatMap(({ text, language }) => {
          const own = foreign.get(bare(text));
          return own === undefined || own === language ? [] : [`${file}: ${own} “${text.trim()}”`];
        }),
      );
    });
    expect(untold).toEqual([]);
  });

  test("tells of no list in which nothing is, and of nothing aside without its name", () => {
    const faults = pagesIn(out).flatMap((file) =>
      (
        readFileSync(join(out, file), "utf8")
          .replaceAll(/<template\b[^]*?<\/template>/g, "")
          .match(
            /<([uod]l)\b(?![^>]*\shidden\b)[^>]*>\s*<\/\1>|<aside\b(?![^>]*\saria-label)[^>]*>/g,
          ) ?? []
      ).map((tag) => `${file}: ${tag}`),
    );
    expect(faults).toEqual([]);
  });
});
