import { expect, test } from "vitest";
import { findings } from "../browser/axe.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { everyPage } from "./every-page.ts";

useBrowser();

test.for(everyPage)("$phase: $path is accessible to axe", async ({ path, site }) => {
  await visit(site.origin + path, { now: site.now }, async (page) => {
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
