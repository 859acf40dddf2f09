/** What the command prints: in the language of who types where there is no site yet, and with the name of the file. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { makeFolder, run, writeFiles } from "../build/fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const zone = ["--timezone", "Europe/Paris"];
const now = ["--now", "2027-03-01T12:00"];

const types = async (
  text: string,
  language: string,
  name = "bees.ics",
  ...more: readonly string[]
) => {
  const folder = makeFolder();
  writeFiles(folder, { [name]: text });
  const words = ["import", join(folder, name), "--into", join(folder, "site"), ...more, ...now];
  const { code, stdout, stderr } = await run(words, {
    LANG: language,
    LC_ALL: "",
    LC_MESSAGES: "",
  });
  // French sets spaces that do not break before its colons.
  return { code, stdout: stdout.replaceAll(/[\u00a0\u202f]/g, " "), stderr };
};

const french = (start: string): string =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY;LANGUAGE=fr:Les abeilles\nDTSTART:${start}\nEND:VEVENT\nEND:VCALENDAR\n`;

test("a report on a programme in French is in the language of who asked for it", async () => {
  const english = await types(french("20270230"), "en_GB.UTF-8", "bees.ics", ...zone);
  expect(english).toMatchObject({ code: 0, stderr: "" });
  expect(english.stdout).toContain(
    "Without time: there is no such date (with its line) (1):\n  - 5: Les abeilles (DTSTART:20270230)\n",
  );
  const inFrench = await types(french("20270230"), "fr_FR.UTF-8", "bees.ics", ...zone);
  expect(inFrench.stdout).toContain("  - 5: Les abeilles");
  expect(inFrench.stdout).toContain("Sans horaire : cette date n’existe pas");
});

test.each([
  ["en_GB.UTF-8", "bees.ics: The calendar breaks off: line 2 begins VEVENT, and nothing ends it."],
  [
    "fr_FR.UTF-8",
    "bees.ics : L’agenda est interrompu : la ligne 2 ouvre VEVENT, que rien ne ferme.",
  ],
])("a refusal names the file: %s", async (language, sentence) => {
  const text = french("20270612").replace("END:VEVENT\n", "");
  const { code, stdout } = await types(text, language);
  expect(code).toBe(1);
  expect(stdout).toContain(sentence);
});

test.each(["frab-json", "sessionize"])("broken JSON is told of the file: %s", async (format) => {
  const { code, stdout } = await types('{"a": ', "en", "bees.json", "--format", format);
  expect(code).toBe(1);
  expect(stdout).toMatch(/bees\.json: The file is broken JSON: .+\. Export it again\.\n$/);
});

test("what comes next is said of another folder by its name, of one’s own site without", () => {
  const folder = makeFolder();
  writeFiles(folder, { "bees.ics": french("20270612") });
  const parvis = join(import.meta.dirname, "../../src/parvis.mjs");
  const imports = (cwd: string, ...words: readonly string[]): string =>
    execFileSync(process.execPath, [parvis, "import", ...words, ...zone, ...now], {
      cwd,
      env: { ...process.env, INIT_CWD: "", LC_ALL: "", LC_MESSAGES: "", LANG: "en" },
      encoding: "utf8",
    });
  const file = join(folder, "bees.ics");
  expect(imports(folder, file, "--into", "our site")).toMatch(/--site "\S+our site"\n$/);
  expect(imports(join(folder, "our site"), file, "--event", "2028-bees")).toMatch(
    /\n\nEnsuite\s: npm run check\n$/,
  );
});
