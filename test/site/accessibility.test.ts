import { expect, test } from "vitest";
import { findings } from "../browser/axe.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { everyPage } from "./every-page.ts";

useBrowser({ keepWindows: true });

test.for(everyPage)("$phase: $path is accessible to axe", async ({ path, site }) => {
  await visit(site.origin + path, { now: site.now }, async (page) => {
    const found: Record<string, readonly string[]> = {};
    const look = async (
      width: number,
      colorScheme: "light" | "dark",
      rules: "all" | "of styles",
    ) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      found[`${colorScheme} ${width}`] = await findings(page, rules);
    };
    await look(360, "dark", "all");
    await look(1280, "dark", "of styles");
    await look(360, "light", "of styles");
    await look(1280, "light", "all");
    expect(found).toEqual({
      "dark 360": [],
      "dark 1280": [],
      "light 360": [],
      "light 1280": [],
    });
  });
});
