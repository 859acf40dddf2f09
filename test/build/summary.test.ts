import { expect, test } from "vitest";
import { summary } from "../../src/build/summary.ts";

const result = { out: "_site", files: [], cardless: [], time: 400, warnings: 0 };

test.each([
  ["fr", "0,4 s"],
  ["en-GB", "0.4 sec"],
  // Its words are English, and so are its units.
  ["ja", "0.4 sec"],
])("a build of a site in %s takes “%s”", (language, time) => {
  const lines = summary(result, language).replaceAll(/[\u00a0\u202f]/g, " ");
  expect(lines).toContain(time);
});

test("it names what was printed, and the letters that no font has", () => {
  const poster = { path: "/fair/poster.pdf", bytes: 30_000, isPage: false };
  const printed = { files: [poster], boxes: ["/fair/poster.pdf: 日本"] };
  const lines = summary({ ...result, printed }, "en");
  expect(lines).toMatch(/to print +\/fair\/poster\.pdf \(30.kB\)\n/u);
  expect(lines).toMatch(/no font for +\/fair\/poster\.pdf: 日本\n/u);
});

test("its heaviest file is one that visitors load, not the editor in the browser", () => {
  const file = (path: string, bytes: number) => ({ path, bytes, isPage: false });
  const files = [file("/admin/editor.js", 2_000_000), file("/assets/islands.js", 9_000)];
  const lines = summary({ ...result, files }, "en");
  expect(lines).toMatch(/heaviest file +\/assets\/islands\.js/);
  expect(lines).toMatch(/files +2 \(2.MB\)/u);
});
