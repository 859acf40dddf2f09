/** A conference with more than a hundred speakers, whose list is close. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { smallTargets } from "../browser/targets.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { buildSite } from "./build-site.ts";

useBrowser();

const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-crowd-"));
const now = "2027-02-01T12:00+01:00";
let server: Server;

beforeAll(async () => {
  generateSite(join(temporary, "site"), 140);
  // Nothing is known of them but their name: it stands right above their talks.
  const speakers = join(temporary, "site/content/2027-conference/speakers");
  for (const file of readdirSync(speakers)) {
    const text = readFileSync(join(speakers, file), "utf8");
    writeFileSync(join(speakers, file), text.replace(/^organisations: .*\n/m, ""));
  }
  await buildSite(join(temporary, "out"), now, {}, join(temporary, "site"), ["--no-cards"]);
  server = await serveFolder(join(temporary, "out"));
});

afterAll(() => {
  server.close();
  rmSync(temporary, { recursive: true });
});

test.each([360, 1280])(
  "each name and talk of its speakers is 24 px from the next, at %i px",
  async (width) => {
    await visit(`${server.origin}/2027-conference/speakers/`, { now, width }, async (page) => {
      expect(await page.getByRole("heading", { level: 3 }).count()).toBeGreaterThan(100);
      // What is not in view is not laid out, and has no targets yet.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(".person { content-visibility: visible !important }");
        document.adoptedStyleSheets = [sheet];
      });
      expect(await page.evaluate(smallTargets)).toEqual([]);
    });
  },
);
