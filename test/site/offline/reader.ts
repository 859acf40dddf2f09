import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";
import { type Gate, makeGate } from "./gate.ts";

/** The site before and after its event: two versions of one site. */
export const { upcoming: first, past: second } = inject("sites");

export const programme = "/2030-jardins/programme/";

/** What the band above a kept page says. */
export const version = /^Version du (1er|\d+) \S+, \d+ h( \d\d)?$/;

let browser: Browser;

/** Makes the browser of the run available to the tests of a file. */
export const useBrowser = (): void => {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
};

export interface Reading {
  /** Where the site lies. */
  readonly base?: string;
  /** How long its worker waits for the network, in milliseconds. */
  readonly patience?: number;
  /** A page that its worker does not fetch ahead. */
  readonly unlisted?: string;
}

/** One reader with a browser of their own, and a network that may fail. */
export class Reader {
  readonly gate: Gate;
  readonly context: BrowserContext;
  readonly page: Page;

  constructor(gate: Gate, context: BrowserContext, page: Page) {
    this.gate = gate;
    this.context = context;
    this.page = page;
  }

  go(path: string) {
    return this.page.goto(this.gate.origin + path);
  }

  /** Goes to a page, and waits until the worker of this site is there and no other on its way. */
  async visit(path: string): Promise<void> {
    await this.go(path);
    const state = () =>
      this.page.evaluate(async () => {
        const { active, installing, waiting } = await navigator.serviceWorker.ready;
        return !installing && !waiting && active?.state;
      });
    await expect.poll(state, { timeout: 15_000 }).toBe("activated");
  }

  async cutNetwork(): Promise<void> {
    this.gate.cut();
    await this.context.setOffline(true);
  }

  /** What the band above a kept page says; undefined on a fresh one. */
  async band(): Promise<string | undefined> {
    const [text] = await this.page.locator("body > .kept[role=status]").allInnerTexts();
    return text?.replace(/\s/g, " ");
  }

  title(): Promise<string> {
    return this.page.locator("h1").innerText();
  }

  text(): Promise<string> {
    return this.page.locator("main").innerText();
  }

  /** The names of all stores. */
  stores(): Promise<readonly string[]> {
    return this.page.evaluate(() => caches.keys());
  }
}

/** A reader who finds at first what another server publishes; goes with the test. */
export const makeReader = async (
  published: string,
  { base = "", patience = 60_000, unlisted = "/none/" }: Reading = {},
): Promise<Reader> => {
  const gate = await makeGate(base, (worker) =>
    worker
      .replace('"patience":2500', `"patience":${patience}`)
      .replace(new RegExp(`"${unlisted}":"\\w+",?`), ""),
  );
  onTestFinished(() => {
    gate.close();
  });
  gate.open(published);
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  return new Reader(gate, context, await context.newPage());
};
