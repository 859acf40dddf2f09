import { expect } from "vitest";
import { run } from "../build/fixture.ts";
import { buildSite, now } from "../eleventy/templates.ts";

/** What is wrong, as `place code message`: `check` finds the same as `build`. */
export const problemsOf = async (site: string): Promise<readonly string[]> => {
  const checked = await run(["check", "--site", site, "--now", now, "--format", "json"]);
  const found = checked.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, string | number>);
  const built = await buildSite(site);
  expect(built.code, built.said).toBe(checked.code);
  for (const { message } of found) expect(built.said).toContain(message);
  return found.map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
};
