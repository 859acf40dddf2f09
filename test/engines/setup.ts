import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildAsProcess, filesOf, root } from "../site/build-site.ts";
import { engines } from "./engines.ts";
import { listener } from "./listen.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the conference lies that all engines show; "" where there is none to show it. */
    readonly conference: string;
  }
}

/** A session that explains a word. */
const more = {
  "data/glossary.yaml":
    "ledger: { term: ledger, definition: A ledger is a list to which lines are added. }\n",
  "content/2031-latticeconf/sessions/a-database-in-two-thousand-lines.md":
    "\nIt began with a [ledger](term:ledger).\n",
};

/**
 * At an address without TLS: the policy of one with it asks browsers to fetch all by it, which WebKit, other than Chromium
 * and Firefox, does on the own machine too.
 */
const makeSite = (folder: string): void => {
  cpSync(join(root, "test/fixtures/lattice"), folder, { recursive: true });
  for (const [file, text] of Object.entries(more)) appendFileSync(join(folder, file), text);
  const settings = join(folder, "data/site.yaml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace("url: https:", "url: http:"));
};

/** WebDriver has nothing that runs before a page’s own scripts: so a file of the site does, named first in each page. */
const addListener = (folder: string): void => {
  writeFileSync(join(folder, "listen.js"), listener);
  for (const file of filesOf(folder).filter((name) => name.endsWith(".html"))) {
    const page = readFileSync(join(folder, file), "utf8");
    const first = `<meta charset="utf-8">`;
    writeFileSync(
      join(folder, file),
      page.replace(first, `${first}<script src="/listen.js"></script>`),
    );
  }
};

/** Builds a conference, if there is an engine to show it. */
export default async (project: TestProject): Promise<(() => void) | undefined> => {
  project.provide("conference", "");
  if (engines.every(({ missing }) => missing !== undefined)) return undefined;
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-engines-"));
  const [site, out] = [join(temporary, "site"), join(temporary, "out")];
  makeSite(site);
  await buildAsProcess(out, "2031-04-10T12:00+02:00", {}, site, ["--no-cards"]);
  addListener(out);
  project.provide("conference", out);
  return () => {
    rmSync(temporary, { recursive: true });
  };
};
