import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { completeWords } from "../../src/translate/words.ts";

const languages = join(import.meta.dirname, "../../src/i18n");

/** A folder of languages with English alone. */
const withEnglish = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-languages-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(join(languages, "en"), join(folder, "en"), { recursive: true });
  return folder;
};

const pages = (folder: string, language: string): string =>
  readFileSync(join(folder, language, "pages.ts"), "utf8");

test("a new language begins with every text marked as to translate", () => {
  const folder = withEnglish();
  const done = completeWords(folder, "es");
  expect(done.map(({ file, translated }) => [file, translated])).toEqual([
    ["es/pages.ts", 0],
    ["es/problems.ts", 0],
    ["es/commands.ts", 0],
    ["es/templates.ts", 0],
  ]);
  expect(pages(folder, "es")).toContain('  | "home"\n');
  expect(pages(folder, "es")).toContain(
    'export const es: Translation<typeof en, Missing> = {\n  // All pages\n  // To translate: "skip.link": "Skip to content",\n',
  );
});

test("what is translated is kept, in the order of English, and the list shrinks", () => {
  const folder = withEnglish();
  completeWords(folder, "es");
  const begun = pages(folder, "es")
    .replace('  // To translate: "skip.link": "Skip to content",\n', "")
    .replace(
      /\n\};/,
      '\n  // Shorter than *página de inicio*.\n  home: "Inicio",\n  "skip.link": "Ir al contenido",\n  "gone.long.ago": "Adiós",\n};',
    );
  writeFileSync(join(folder, "es/pages.ts"), begun);
  const [done] = completeWords(folder, "es");
  expect(done).toMatchObject({ translated: 2, dropped: ["gone.long.ago"] });
  const text = pages(folder, "es");
  expect(text).toContain(
    '  // All pages\n  "skip.link": "Ir al contenido",\n  // Shorter than *página de inicio*.\n  home: "Inicio",\n',
  );
  expect(text).not.toContain('| "home"');
  completeWords(folder, "es");
  expect(pages(folder, "es")).toBe(text);
});

test("a language is asked for the plural forms of its grammar", () => {
  const folder = withEnglish();
  completeWords(folder, "pl");
  expect(pages(folder, "pl")).toContain(
    [
      '  // To translate: "ticket.capacity.one": "{count} place",',
      '  // To translate: "ticket.capacity.few": "{count} places",',
      '  // To translate: "ticket.capacity.many": "{count} places",',
      '  // To translate: "ticket.capacity.other": "{count} places",',
    ].join("\n"),
  );
});

test("a complete language stays as it is, but for the notes of English", () => {
  const folder = withEnglish();
  cpSync(join(languages, "fr"), join(folder, "fr"), { recursive: true });
  const before = pages(folder, "fr");
  for (const { file, missing, dropped } of completeWords(folder, "fr"))
    expect({ file, missing, dropped }).toEqual({ file, missing: [], dropped: [] });
  const entries = (text: string): string[] =>
    text.split("\n").filter((line) => line !== "" && !line.startsWith("  //"));
  expect(entries(pages(folder, "fr"))).toEqual(entries(before));
});
