/** Takes the picture of the README, the conference before it and after it: `node test/docs/readme-picture.ts`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { chromiumOptions } from "../../src/pdf/chromium.ts";
import { serveFolder } from "../browser/server.ts";
import { run } from "../build/fixture.ts";

const root = join(import.meta.dirname, "../..");
const viewport = { width: 1280, height: 1500 };
const moments = ["2027-07-01T12:00", "2027-12-01T10:00"];
const width = 640;
const gap = 24;

const browser = await chromium.launch(await chromiumOptions());

const shoot = async (now: string): Promise<Buffer> => {
  const out = mkdtempSync(join(tmpdir(), "parvis-readme-"));
  const site = join(root, "examples/conference");
  await run(["build", "--site", site, "--out", out, "--now", now, "--no-cards"]);
  const server = await serveFolder(out);
  const page = await browser.newPage({ viewport });
  await page.goto(`${server.origin}/2027-mending/`);
  const picture = await page.screenshot();
  await page.close();
  server.close();
  rmSync(out, { recursive: true });
  return sharp(picture).resize(width).png().toBuffer();
};

const pictures: Buffer[] = [];
for (const now of moments) pictures.push(await shoot(now));
await browser.close();
const height = Math.round((viewport.height * width) / viewport.width);
await sharp({ create: { width: 2 * width + gap, height, channels: 3, background: "#ffffff" } })
  .composite(pictures.map((input, i) => ({ input, left: i * (width + gap), top: 0 })))
  .png({ palette: true, colours: 64, effort: 10 })
  .toFile(join(root, "docs/images/conference.png"));
