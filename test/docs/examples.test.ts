import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import type { Problem } from "../../src/content/problem.ts";
import { village } from "../content/village.ts";
import { type Example, examplesIn } from "./examples.ts";

const root = join(import.meta.dirname, "../..");
const now = "2027-01-10T12:00";

/** Writes examples as a site; media that are missing are added, since a document cannot show them. */
const load = (examples: readonly Example[]): readonly Problem[] => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-docs-"));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  try {
    for (const { file, text } of examples) write(file, text);
    for (const { code, message } of loadSite(folder, { now }).problems) {
      const missing = /[«“]\s*([^»”]+?)\s*[»”]/u.exec(message)?.[1];
      if (code === "missing-media" && missing !== undefined) {
        mkdirSync(join(folder, "data/media"), { recursive: true });
        cpSync(join(village, "content/fair/media/poster.svg"), join(folder, "data/media", missing));
      }
    }
    return loadSite(folder, { now }).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("the examples of the documents have no problem", () => {
  test.each(["README.md", "docs/organisers.md", "docs/organisateurs.md"])("%s", (document) => {
    const examples = examplesIn(readFileSync(join(root, document), "utf8"));
    expect(examples.length).toBeGreaterThan(5);
    expect(load(examples)).toEqual([]);
  });

  test.each(["docs/organisers.md", "docs/organisateurs.md"])(
    "%s, as far as the first event",
    (document) => {
      const text = readFileSync(join(root, document), "utf8");
      const first = examplesIn(text.slice(0, text.indexOf("\n## 3.")));
      expect(first.length).toBeGreaterThanOrEqual(4);
      expect(load(first)).toEqual([]);
    },
  );
});
