import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { brokenWords } from "../browser/seen.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { eachKind } from "./every-page.ts";

useBrowser({ keepWindows: true });

const { upcoming } = inject("sites");

/** The width between the margins of A4, in pixels; media queries take the whole sheet for the width, which is 794. */
const onPaper = async <Result>(
  page: Page,
  measure: () => Promise<Result>,
  width = 680,
): Promise<Result> => {
  await page.setViewportSize({ width, height: 960 });
  await page.emulateMedia({ media: "print" });
  return measure();
};

test.for(eachKind)("the headings of $path keep their words whole", async ({ path, site }) => {
  await visit(site.origin + path, { now: site.now }, async (page) => {
    expect(await onPaper(page, () => page.evaluate(brokenWords, "h1, h2, h3"))).toEqual([]);
  });
});

test.each([680, 794])(
  "when and where a session is stands beside its text, at %i px",
  async (width) => {
    const address = `${upcoming.origin}/2030-jardins/sessions/decider-au-jardin/`;
    await visit(address, { now: upcoming.now }, async (page) => {
      const facts = page.locator("article dl > div");
      const [text, when, where] = await onPaper(
        page,
        () =>
          Promise.all([
            page.getByText("Débattre, se concerter").boundingBox(),
            facts.nth(0).locator("dd").boundingBox(),
            facts.nth(1).boundingBox(),
          ]),
        width,
      );
      if (!text || !when || !where) throw new Error("not seen");
      expect(when.x).toBeGreaterThan(text.x + text.width);
      expect(when.y).toBeLessThan(text.y + 50);
      expect(where.y).toBeLessThan(when.y + when.height + 40);
    });
  },
);

test.for(["/2030-jardins/", "/2030-jardins/programme/"])(
  "%s has a button that prints it, which is not on paper",
  async (path) => {
    await visit(upcoming.origin + path, { now: upcoming.now }, async (page) => {
      // The code comes late, and is on paper nevertheless.
      await page.route("**/paper-code.*", async (route) => {
        await setTimeout(300);
        await route.continue();
      });
      await page.reload();
      await page.evaluate(() => {
        window.print = () => {
          document.title = `printed ${document.querySelectorAll(".code svg").length}`;
        };
      });
      const button = page.getByRole("button", { name: "Imprimer" });
      await button.click();
      await page.waitForFunction(() => document.title.startsWith("printed"));
      expect(await page.title()).toBe("printed 1");
      await onPaper(page, async () => {
        expect(await button.isVisible()).toBe(false);
      });
    });
  },
);

test("without a script there is no such button", async () => {
  const address = `${upcoming.origin}/2030-jardins/programme/`;
  await visit(address, { now: upcoming.now, javaScript: false }, async (page) => {
    expect(await page.getByRole("button", { name: "Imprimer" }).count()).toBe(0);
  });
});
