/** A small site of given files, as it is loaded. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSite } from "../../src/content/load.ts";
import type { Site } from "../../src/site/model.ts";
import { apply } from "../content/village.ts";

const shared = {
  "data/site.yaml":
    "id: milton.example\ntitle: Milton\nurl: https://milton.example\nlanguages: [en-US]\ntimezone: Europe/Paris\npublisher: committee\n",
  "data/organisations.yaml": "committee:\n  name: Village committee\n",
};

/** Throws if the files have an error. */
export const siteOf = (files: Readonly<Record<string, string>>, now: string): Site => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-when-"));
  try {
    for (const [path, text] of Object.entries({ ...shared, ...files })) apply(folder, path, text);
    const { site, problems } = loadSite(folder, { now });
    if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
    return site;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
