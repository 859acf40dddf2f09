import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { brokenWords } from "../browser/seen.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { eachKind } from "./kinds.ts";

useBrowser();

const { upcoming } = inject("sites");

/** The width between the margins of A4, in pixels. */
const onPaper = async <Result>(page: Page, measure: () => Promise<Result>): Promise<Result> => {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: "print" });
  return measure();
};

test.for(eachKind)("the headings of $path keep their words whole", async ({ path, site }) => {
  await visit(site.origin + path, { now: site.now }, async (page) => {
    expect(await onPaper(page, () => page.evaluate(brokenWords, "h1, h2, h3"))).toEqual([]);
  });
});

test("when and where a session is stands beside its text", async () => {
  const address = `${upcoming.origin}/2013-open-data/sessions/democratie-redessinee/`;
  await visit(address, { now: upcoming.now }, async (page) => {
    const [text, facts] = await onPaper(page, () =>
      Promise.all([
        page.getByText("Débattre, se concerter").boundingBox(),
        page.locator("article dl").boundingBox(),
      ]),
    );
    expect(facts?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(facts?.y).toBeLessThan((text?.y ?? 0) + 50);
  });
});
