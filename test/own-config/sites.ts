/** Sites with a `parvis.config.ts`, and what becomes of them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { makeFolder, makeSite, run } from "../build/fixture.ts";

export const now = "2027-03-01T12:00";

/** `export default defineSite({ … })`, with what stands before it. */
export const config = (fields: string, before = ""): string =>
  `import { defineSite } from "parvis";\n${before}\nexport default defineSite({\n${fields}\n});\n`;

/** A small site with a configuration. */
export const makeConfigured = (
  text: string,
  changes: Readonly<Record<string, string>> = {},
): string => makeSite({ "parvis.config.ts": text, ...changes });

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

interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** What is wrong, as `place code message hint`, by `check`, which is what `build` says too, without a trace. */
export const problemsOf = async (site: string): Promise<readonly string[]> => {
  const checked = await run(["check", "--site", site, "--now", now, "--format", "json"]);
  const found = checked.stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Found);
  const built = await buildSite(site);
  expect(built.code, built.said + checked.stderr).toBe(checked.code);
  for (const { message } of found) expect(built.said).toContain(message);
  expect(built.said).not.toMatch(/Parvis itself failed|^ +at /m);
  return found.map(({ file, line, column, code, message, hint }) =>
    [`${file}:${line}:${column}`, code, message, ...(hint === undefined ? [] : [hint])].join(" "),
  );
};
