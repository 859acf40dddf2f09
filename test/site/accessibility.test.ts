import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { everyPage } from "./every-page.ts";

useBrowser();

/** What axe finds on a page as it stands, as `rule: selector`. */
const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
};

declare global {
  // In the page, once its source has run there.
  var axe: typeof import("axe-core");
}

test.for(everyPage)("$phase: $path is accessible to axe", async ({ path, site }) => {
  await visit(site.origin + path, { now: site.now }, async (page) => {
    await page.evaluate(axe.source);
    const found: Record<string, readonly string[]> = {};
    for (const width of [360, 1280])
      for (const colorScheme of ["light", "dark"] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        found[`${colorScheme} ${width}`] = await findings(page);
      }
    expect(found).toEqual({
      "light 360": [],
      "dark 360": [],
      "light 1280": [],
      "dark 1280": [],
    });
  });
});
