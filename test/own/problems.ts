import { expect } from "vitest";
import { run } from "../build/fixture.ts";
import { buildSite, now } from "../eleventy/templates.ts";

/** A problem as `--format json` tells it. */
export type Told = Readonly<Record<string, string | number>>;

/** What `check` finds wrong with a site, and its exit code; a build finds the same. */
export const checkAndBuild = async (
  site: string,
): Promise<{ readonly code: number | null; readonly found: readonly Told[] }> => {
  const checked = await run(["check", "--site", site, "--now", now, "--format", "json"]);
  const found = checked.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Told);
  const built = await buildSite(site);
  expect(built.code, built.said).toBe(checked.code);
  expect(checked.stderr + built.said).not.toContain("Parvis itself failed");
  for (const { message } of found) expect(built.said).toContain(message);
  return { code: checked.code, found };
};

/** `layouts/pages/a.njk:3:1 dead-link …` */
export const placed = ({ file, line, column, code, message }: Told): string =>
  `${file}:${line}:${column} ${code} ${message}`;

/** What is wrong with a site, errors and warnings. */
export const problemsOf = async (site: string): Promise<readonly string[]> =>
  (await checkAndBuild(site)).found.map(placed);

/** What is wrong with a site in which every problem is an error. */
export const errorsOf = async (site: string): Promise<readonly Told[]> => {
  const { code, found } = await checkAndBuild(site);
  expect(code).toBe(found.length > 0 ? 1 : 0);
  return found;
};
