/** `translate` in a site: `data/words.yaml` is completed, and nothing of it is lost. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textsOf } from "../../src/i18n/catalogue.ts";
import { completeFile } from "../../src/translate/words-file.ts";
import { makeSite } from "../build/fixture.ts";
import { run } from "../build/command.ts";

const file = (site: string): string => readFileSync(join(site, "data/words.yaml"), "utf8");

test("a file is begun with all words as comments, and is read without a problem", async () => {
  const site = makeSite();
  expect(await run(["translate", "en", "--site", site])).toMatchObject({ code: 0 });
  const keys = [...file(site).matchAll(/^ {2}# ([\w.-]+): /gm)].map(([, key]) => key);
  expect(keys).toEqual(Object.keys(textsOf("pages", "en")));
  expect(await run(["check", "--strict", "--site", site])).toMatchObject({ code: 0 });
  writeFileSync(
    join(site, "data/words.yaml"),
    file(site).replaceAll(/^ {2}# ([\w.-]+): /gm, "  $1: "),
  );
  expect(await run(["check", "--strict", "--site", site])).toMatchObject({ code: 0 });
});

test("what is no language is refused, and nothing is written", async () => {
  const site = makeSite();
  const { code, stderr } = await run(["translate", "french", "--site", site]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("“french” is no language")]);
  expect(existsSync(join(site, "data/words.yaml"))).toBe(false);
});

const written = `# Ours
en:
  # as we say it
  tba: later
  home: >-
    To the
    beginning
  locale:
    hour_dash: "–"

# the end
fr: { home: Chez nous }
`;

test("what is there stays, comments too, in the order of English", () => {
  const { text, own, total } = completeFile(written, "en", "en");
  expect([own, total]).toEqual([2, Object.keys(textsOf("pages", "en")).length]);
  expect(text.split("\n").slice(0, 12)).toEqual([
    "# Ours",
    "en:",
    "  locale:",
    '    hour_dash: "–"',
    "",
    "  # skip.link: Skip to content",
    "",
    "  home: >-",
    "    To the",
    "    beginning",
    "",
    "  # as we say it",
  ]);
  expect(text).toContain("\n\n# the end\nfr: { home: Chez nous }\n");
});

test("done again, nothing changes", () => {
  const once = completeFile(written, "en", "en").text;
  expect(completeFile(once, "en", "en").text).toBe(once);
});

test("a language in braces gets its lines, and one that Parvis speaks its own words", () => {
  const { text } = completeFile(written, "fr", "fr");
  expect(text).toContain("fr:\n  # skip.link: Aller au contenu\n\n  home: Chez nous\n");
});

test("a language has the plural forms of its grammar", () => {
  const { text } = completeFile("", "pl", "pl");
  expect(text.match(/# ticket\.capacity\.\w+: .*/g)).toEqual([
    '# ticket.capacity.one: "{count} place"',
    '# ticket.capacity.few: "{count} places"',
    '# ticket.capacity.many: "{count} places"',
    '# ticket.capacity.other: "{count} places"',
  ]);
});
