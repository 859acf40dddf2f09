/** Sites with templates of their own, and what becomes of them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder, makeSite, run } from "../build/fixture.ts";

export const now = "2027-03-01T12:00";

/** A small site with templates, by their path from `layouts/pages/`. */
export const makeTemplates = (
  templates: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
): string =>
  makeSite({
    ...changes,
    ...Object.fromEntries(
      Object.entries(templates).map(([path, text]) => [`layouts/pages/${path}`, text]),
    ),
  });

/** Builds a site; `read` reads a file of the output, undefined if there is none. */
export const buildSite = async (site: string, out = join(makeFolder(), "out")) => {
  const { code, stdout, stderr } = await run([
    ...["build", "--site", site, "--out", out, "--now", now, "--no-cards"],
  ]);
  return {
    code,
    said: stdout + stderr,
    out,
    read: (path: string): string | undefined =>
      existsSync(join(out, path)) ? readFileSync(join(out, path), "utf8") : undefined,
  };
};

/** A template whose front matter says where its page goes. */
export const at = (permalink: string, content: string, fields = ""): string =>
  `---\ntitle: A page\npermalink: ${permalink}\n${fields}---\n${content}\n`;
