import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** Half as long as `axe.source`: each page is sent it, which takes a third of the time that it looks. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  // In the page, once its source has run there.
  var axe: typeof import("axe-core");
}

/** The rules that hold or not by the styles alone, whatever the markup is. */
const rulesOfStyles = ["color-contrast", "link-in-text-block", "target-size"];

/** What axe finds on a page as it stands, as `rule: selector`; by all rules, or by those of the styles alone. */
export const findings = async (
  page: Page,
  rules: "all" | "of styles" = "all",
): Promise<readonly string[]> => {
  // What passes is not asked for, and to describe it takes as long as to look.
  const options: RunOptions = {
    resultTypes: ["violations"],
    // Of WCAG 2.2, which axe leaves out unless it is asked.
    rules: { "target-size": { enabled: true } },
  };
  if (rules === "of styles") options.runOnly = rulesOfStyles;
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate((given) => globalThis.axe.run(given), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
};
