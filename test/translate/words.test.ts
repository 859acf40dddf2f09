import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { catalogueNames } from "../../src/i18n/catalogue.ts";
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
  expect(done.map(({ file, translated }) => [file, translated])).toEqual(
    catalogueNames.map((name) => [`es/${name}.ts`, 0]),
  );
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

test.each(["de", "es", "fr", "he", "it", "nl", "pt"])(
  "%s is complete, and stays as it is",
  (language) => {
    const folder = withEnglish();
    cpSync(join(languages, language), join(folder, language), { recursive: true });
    for (const { file, missing, dropped } of completeWords(folder, language)) {
      expect({ file, missing, dropped }).toEqual({ file, missing: [], dropped: [] });
      const path = (of: string): string => readFileSync(join(of, file), "utf8");
      expect(path(folder)).toBe(path(languages));
    }
  },
);

test("when the last text is translated, the list of those that are missing goes", () => {
  const folder = withEnglish();
  cpSync(join(languages, "fr"), join(folder, "fr"), { recursive: true });
  const whole = pages(folder, "fr");
  const home = '  home: "Accueil",\n';
  writeFileSync(join(folder, "fr/pages.ts"), whole.replace(home, ""));
  expect(completeWords(folder, "fr")[0]?.missing).toEqual(["home"]);
  const marked = pages(folder, "fr");
  expect(marked).toContain("type Missing");
  writeFileSync(
    join(folder, "fr/pages.ts"),
    marked.replace('  // To translate: "home": "Home",\n', home),
  );
  completeWords(folder, "fr");
  expect(pages(folder, "fr")).not.toContain("Missing");
});
