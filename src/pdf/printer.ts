/** The one door to playwright-core: Chromium prints documents as PDF, and asks nobody for anything. */
import { readFileSync } from "node:fs";
import { type Browser, chromium, type Route } from "playwright-core";
import { chromiumOptions } from "./chromium.ts";
import { fitToSheet } from "./fit.ts";
import { fontFile } from "./fonts.ts";
import { NoChromium } from "./no-chromium.ts";

/** A document that is to be printed. */
export interface Sheet {
  /** Its public address: links are relative to it. */
  readonly address: string;
  /** A whole page of HTML. */
  readonly markup: string;
}

export interface Printer {
  /** The bytes of a tagged PDF; its dates are those of the clock. */
  readonly print: (sheet: Sheet) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const start = async (browser: string | undefined): Promise<Browser> => {
  try {
    return await chromium.launch(await chromiumOptions(browser));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new NoChromium(said.replace(/^browserType\.launch: /, "").split("\n")[0] ?? "");
  }
};

/** The document and the fonts are answered from here; whatever else is asked for is refused. */
const answer = async (route: Route, markup: string): Promise<void> => {
  const font = fontFile(route.request().url());
  if (font !== undefined)
    await route.fulfill({
      body: readFileSync(font),
      contentType: "font/woff2",
      headers: { "Access-Control-Allow-Origin": "*" },
    });
  // Not by its address, which a browser writes its own way: `fête.example` is `xn--fte-fma.example`.
  else if (route.request().isNavigationRequest())
    await route.fulfill({ body: markup, contentType: "text/html; charset=utf-8" });
  else await route.abort();
};

/**
 * Starts a browser. Each document has a context of its own, and no script of a document runs.
 * Throws `NoChromium`.
 */
export const openPrinter = async (browser: string | undefined): Promise<Printer> => {
  const running = await start(browser);
  const print = async (sheet: Sheet): Promise<Buffer> => {
    const context = await running.newContext({ javaScriptEnabled: false });
    try {
      await context.route("**/*", (route) => answer(route, sheet.markup));
      const page = await context.newPage();
      await page.emulateMedia({ media: "print" });
      await page.goto(sheet.address);
      await page.evaluate(fitToSheet);
      return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
    } finally {
      await context.close();
    }
  };
  return { print, close: () => running.close() };
};
