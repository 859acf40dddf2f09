/** Pages as the oldest browser shows them that they are made for: docs/accessibility.md. */
import { describe, expect, inject, test } from "vitest";
import { contrast } from "../browser/contrast.ts";
import { paintedTexts } from "../browser/painted.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { eachKindOf } from "../site/kinds.ts";

const sites = inject("oldest");
const note = sites.length === 0 ? " (skipped without what “npm run oldest” brings)" : "";

describe.skipIf(sites.length === 0)(`Chromium 119${note}`, () => {
  if (sites.length > 0) useBrowser();

  const pages = sites.flatMap((site) =>
    site.pages.map((path) => ({ phase: "upcoming", path, site })),
  );

  test("is as old as it is said to be", async () => {
    const [site] = sites;
    if (!site) throw new Error("no site");
    const agent = await visit(`${site.origin}/`, site, (page) =>
      page.evaluate(() => navigator.userAgent),
    );
    expect(agent).toContain("Chrome/119.");
  });

  describe.each(["light", "dark"] as const)("where one prefers %s", (scheme) => {
    test.each(eachKindOf(pages))("all text of $path can be read", async ({ path, site }) => {
      const painted = await visit(site.origin + path, { now: site.now, scheme }, (page) =>
        page.evaluate(paintedTexts),
      );
      expect(painted.length).toBeGreaterThan(3);
      const faint = painted.filter(
        ({ colour, ground, isLarge }) => contrast(colour, ground) < (isLarge ? 3 : 4.5),
      );
      expect(faint).toEqual([]);
    });
  });

  const day = "programme/2031-05-15/";

  test.each([
    { path: day, role: "searchbox", name: /^Search sessions/, within: "Search" },
    { path: day, role: "button", name: /^In my programme: / },
    { path: day, role: "button", name: /^Show my time/ },
    { path: day, role: "link", name: "My programme" },
    { path: day, role: "button", name: "Now and next", now: "2031-05-15T10:15+02:00" },
    { path: day, role: "combobox", name: "Room", within: "Filter" },
    { path: "sessions/", role: "combobox", name: "Room" },
  ] as const)("$path shows what a script can do: $role “$name”", async (wanted) => {
    const { path, role, name } = wanted;
    const site = sites.find(({ pages }) => pages.some((page) => page.startsWith("/2031-")));
    if (!site) throw new Error("no conference");
    const address = `${site.origin}/2031-latticeconf/${path}`;
    const now = "now" in wanted ? wanted.now : site.now;
    await visit(address, { now, zone: "America/New_York" }, async (page) => {
      if ("within" in wanted)
        await page.getByRole("button", { name: wanted.within, exact: true }).click();
      await page.getByRole(role, { name }).first().waitFor();
    });
    await visit(address, { now, javaScript: false }, async (page) => {
      expect(await page.getByRole(role, { name }).count()).toBe(0);
    });
  });

  test("the bar’s lists open without a script, and lead to an hour", async () => {
    const site = sites.find(({ pages }) => pages.some((page) => page.startsWith("/2031-")));
    if (!site) throw new Error("no conference");
    const address = `${site.origin}/2031-latticeconf/${day}`;
    await visit(address, { now: site.now, javaScript: false }, async (page) => {
      const bar = page.locator(".bar");
      await bar.getByRole("button").nth(1).click();
      await bar.locator("#bar-hours a").last().click();
      expect(page.url()).toMatch(/#slot-/);
    });
  });
});
