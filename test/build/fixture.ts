/** A small site of its own for each test, the command line, and what a folder holds. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { onTestFinished, TestRunner } from "vitest";

export { type Ended, run, runProcess, start } from "./command.ts";

/** An empty folder that goes with the test; with the process, if no test asks for it but what comes before all. */
export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-"));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  if (TestRunner.getCurrentTest()) onTestFinished(remove);
  else process.once("exit", remove);
  return folder;
};

/** Windows ends a process at once, whatever the signal. */
export const hasSignals = process.platform !== "win32";

/** Writes files, given by their path from `folder`. */
export const writeFiles = (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void => {
  for (const [path, body] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
};

/** What a folder holds: its files' contents by path. */
export const readFolder = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(folder.length + 1).replaceAll(sep, "/"),
        readFileSync(file, "latin1"),
      ]),
  );

const siteYaml = `id: example.org
title: The village hall
url: https://example.org
languages: [en]
timezone: Europe/Paris
publisher: the-hall
look:
  accent: "#005a5b"
`;

/** A site with one event, of one evening and one talk. */
export const smallSite: Readonly<Record<string, string>> = {
  "data/site.yaml": siteYaml,
  "data/organisations.yaml": "the-hall:\n  name: The Hall\n",
  "content/open-evening/event.md": `---
title: Open evening
summary: An evening on maps.
start: 2027-03-20T19:00
end: 2027-03-20T21:00
venue: { city: Lyon }
organisers: [the-hall]
---
Come in.
`,
  "content/open-evening/programme/2027-03-20.yaml": "- time: 19:00–20:00\n  session: maps\n",
  "content/open-evening/sessions/maps.md": "---\ntitle: Maps for all\n---\nA talk.\n",
};

/** Writes the small site, or a variant of it, into a folder of its own. */
export const makeSite = (changes: Readonly<Record<string, string>> = {}): string => {
  const folder = makeFolder();
  writeFiles(folder, { ...smallSite, ...changes });
  return folder;
};
