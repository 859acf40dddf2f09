import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editorFiles } from "../../src/new/site/editor-files.ts";

test.each(["organisers.md", "organisateurs.md"])(
  "docs/%s shows the settings of an editor that new sites have",
  (name) => {
    const text = readFileSync(join(import.meta.dirname, "../../docs", name), "utf8");
    const [, shown] = /^```json\n(\{\n {2}"yaml\.schemas"[\s\S]*?)^```$/m.exec(text) ?? [];
    expect(shown).toBe(new Map(editorFiles()).get(".vscode/settings.json"));
  },
);
