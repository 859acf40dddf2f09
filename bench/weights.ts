/** What each page of this repository’s site (the first site, or yours) weighs, and its scripts and styles: `npm run bench:weights`. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { chromiumOptions } from "../src/pdf/chromium.ts";
import { serveFolder } from "../test/browser/server.ts";
import { buildAsProcess, filesOf, pathOf, root } from "../test/site/build-site.ts";

const weigh = (file: string) => {
  const body = readFileSync(file);
  return { brotli: brotliCompressSync(body).length, gzip: gzipSync(body).length };
};

/** How many requests a first view takes, without icons, manifest and worker, and what it is made of. */
const look = async (browser: Browser, address: string) => {
  // A device in the event's own zone, as almost all are: one elsewhere is offered its own time, by two files more.
  const context = await browser.newContext({
    serviceWorkers: "block",
    timezoneId: "Europe/Paris",
  });
  try {
    const page = await context.newPage();
    let requests = 0;
    page.on("request", (request) => {
      if (!/icon|manifest|worker\.js/.test(request.url())) requests++;
    });
    await page.goto(address, { waitUntil: "networkidle" });
    return { requests, elements: await page.locator("*").count() };
  } finally {
    await context.close();
  }
};

const folder = mkdtempSync(join(tmpdir(), "parvis-weights-"));
try {
  await buildAsProcess(folder, "2013-06-01T12:00+02:00", {}, root);
  const browser = await chromium.launch(await chromiumOptions());
  const server = await serveFolder(folder);
  const table: Record<string, object> = {};
  for (const file of filesOf(folder)) {
    if (file.endsWith(".html"))
      table[pathOf(file)] = {
        ...weigh(join(folder, file)),
        ...(await look(browser, server.origin + pathOf(file))),
      };
    else if (/\.(?:js|css)$/.test(file)) table[file] = weigh(join(folder, file));
  }
  console.table(table);
  await browser.close();
  server.close();
} finally {
  rmSync(folder, { recursive: true });
}
