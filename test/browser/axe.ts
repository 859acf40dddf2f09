import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  // In the page, once its source has run there.
  var axe: typeof import("axe-core");
}

/** What axe finds on a page as it stands, as `rule: selector`. */
export const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    // What passes is not asked for, and to describe it takes as long as to look.
    globalThis.axe.run({ resultTypes: ["violations"] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
};
