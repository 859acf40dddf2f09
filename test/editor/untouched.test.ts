/** What nobody edited stays as it was written: each file of each site, read into its form and written again. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { editedKinds, type EditedKind, fileForm } from "../../src/editor/forms.ts";
import { FileFormat } from "../../src/editor/in-browser/file-format.ts";
import type { ShownMap } from "../../src/editor/in-browser/to-form.ts";
import { loadSite } from "../../src/index.ts";
import { siteFiles } from "../../src/schemas/site-files.ts";

const sites = [
  ".",
  "examples/conference",
  "examples/trilingue",
  "examples/letterpress",
  "test/fixtures/jardins",
  "test/fixtures/harbour",
  "test/fixtures/lattice",
];

/** As the browser hands it back: data, without what says nothing. */
const handedBack = (shown: ShownMap): ShownMap => JSON.parse(JSON.stringify(shown)) as ShownMap;

describe.each(sites)("%s", (folder) => {
  const { site } = loadSite(folder, { now: "2027-01-01T12:00" });
  if (!site) throw new Error(`cannot be read: ${folder}`);

  test.each(editedKinds)("%s", (kind: EditedKind) => {
    const { form, extension } = fileForm(kind, site);
    const format = new FileFormat(form, extension === "md");
    const files = globSync(siteFiles[kind].pattern, { cwd: folder });
    for (const file of files) {
      // Sveltia CMS takes spaces from both ends of a file, and ends it with a line break.
      const text = readFileSync(join(folder, file), "utf8").trim();
      expect(format.write(handedBack(format.read(text))).trim(), file).toBe(text);
    }
  });
});
