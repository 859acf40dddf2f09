import { expect, inject, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";

useBrowser();

const { origin, now } = inject("sites").upcoming;

test.each([
  [360, "above"],
  [1280, "beside"],
])("a speaker without photo has initials, at %i pixels %s the text", async (width, place) => {
  await visit(`${origin}/2030-jardins/speakers/tom-keravel/`, { now, width }, async (page) => {
    const initials = await page.getByText("TK", { exact: true }).boundingBox();
    const text = await page.getByText(/présente le plan Rosée/).boundingBox();
    if (!initials || !text) throw new Error("one of them is not shown");
    if (place === "above") expect(initials.y + initials.height).toBeLessThan(text.y);
    else expect(initials.x).toBeGreaterThan(text.x + text.width);
  });
});
