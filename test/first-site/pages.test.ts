import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { findings } from "../browser/axe.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { root } from "../site/build-site.ts";
import { pagesOf } from "../site/every-page.ts";
import { describeFirstSite } from "./first-site.ts";

const validator = new HtmlValidate(new FileSystemConfigLoader());

describeFirstSite("the first site", (sites) => {
  useBrowser({ keepWindows: true });

  test("has nothing to mend", () => {
    expect(loadSite(root, { now: sites.upcoming.now }).problems).toEqual([]);
  });

  // Past, the pages differ by what is over, which the meeting of gardeners is tried with.
  test.each(pagesOf(sites).filter(({ phase }) => phase === "upcoming"))(
    "$path is valid, accessible to axe, and fits a phone of 320 px",
    async ({ path, site: { folder, origin, now } }) => {
      const file = path.replace(/\/$/, "/index.html");
      const markup = readFileSync(join(folder, file), "utf8");
      const { results } = await validator.validateString(markup, join(process.cwd(), file));
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
      await visit(origin + path, { now, width: 320 }, async (page) => {
        expect(await findings(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      });
    },
  );
});
