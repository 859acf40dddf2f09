import { describe, expect, inject, test } from "vitest";
import { qrCode } from "../../src/write/qr.ts";
import { useBrowser, visit } from "../browser/visit.ts";

useBrowser();

const { upcoming } = inject("sites");

describe.each([
  "/2030-jardins/",
  "/2030-jardins/programme/",
  "/2030-jardins/sessions/decider-au-jardin/",
])("%s", (path) => {
  test("shows the code of its public address on paper alone, clear of all else", async () => {
    await visit(upcoming.origin + path, { now: upcoming.now }, async (page) => {
      const code = page.locator(".code svg");
      await code.waitFor({ state: "attached" });
      expect(await code.isVisible()).toBe(false);
      await page.setViewportSize({ width: 680, height: 960 });
      await page.emulateMedia({ media: "print" });
      expect(await code.isVisible()).toBe(true);
      const { path: drawing } = qrCode(`https://jardins.example${path}`);
      expect(await code.locator("path").getAttribute("d")).toBe(drawing);
      const covered = await code.evaluate((svg) => {
        const own = svg.getBoundingClientRect();
        const isOver = (box: DOMRect) =>
          box.left < own.right &&
          own.left < box.right &&
          box.top < own.bottom &&
          own.top < box.bottom;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const boxes = [...range.getClientRects()].filter((box) => box.width > 2);
          if (boxes.some(isOver)) texts.push(node.textContent ?? "");
        }
        return texts;
      });
      expect(covered).toEqual([]);
    });
  });
});
