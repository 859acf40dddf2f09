import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

export interface Visit {
  /** What the browser's clock says when the page is opened, and stands at. */
  readonly now: string;
  readonly javaScript?: boolean;
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  /** The zone of the device; Paris if none is given. */
  readonly zone?: string;
  /** True where a browser keeps nothing, not even for the site itself. */
  readonly isStorageBlocked?: boolean;
  /** The origin of what the site's forms are sent to, if it is another. */
  readonly endpoint?: string;
}

let browser: Browser;

/** Makes the browser of the run available to the tests of a file. */
export const useBrowser = (): void => {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
};

/**
 * Opens a page and does something there. Fails, too, if the page writes an error to the console
 * (as each violation of its policy does), misses a file, asks a third party or keeps a cookie.
 */
export const visit = async <Result>(
  address: string,
  settings: Visit,
  action: (page: Page) => Promise<Result>,
): Promise<Result> => inWindow(address, settings, (page) => open(page, address, action));

/** The same with several pages of one site, one after the other in one window, which is faster. */
export const visitEach = async <Result>(
  addresses: readonly string[],
  settings: Visit,
  action: (page: Page, address: string) => Promise<Result>,
): Promise<readonly Result[]> =>
  inWindow(addresses[0] ?? "about:blank", settings, async (page) => {
    const results: Result[] = [];
    for (const address of addresses)
      results.push(await open(page, address, () => action(page, address)));
    return results;
  });

const open = async <Result>(
  page: Page,
  address: string,
  action: (page: Page) => Promise<Result>,
): Promise<Result> => {
  await page.goto(address);
  return action(page);
};

const inWindow = async <Result>(
  address: string,
  {
    now,
    javaScript = true,
    width = 1280,
    scheme = "light",
    zone = "Europe/Paris",
    isStorageBlocked = false,
    endpoint,
  }: Visit,
  action: (page: Page) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
    timezoneId: zone,
    // What the worker does has tests of its own: test/site/offline/.
    serviceWorkers: "block",
  });
  try {
    const faults = watch(context, [
      new URL(address).origin,
      ...(endpoint === undefined ? [] : [endpoint]),
    ]);
    if (isStorageBlocked)
      await context.addInitScript(() => {
        Object.defineProperty(globalThis, "localStorage", {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      });
    const page = await context.newPage();
    if (javaScript) await page.clock.setFixedTime(now);
    const result = await action(page);
    for (const { name } of await context.cookies()) faults.push(`cookie: ${name}`);
    expect(faults).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
};

/** What tests themselves bring about, and that an old browser does not know a name of `Permissions-Policy`. */
const harmless = /^(?:Service Worker registration blocked|Error with Permissions-Policy header)/;

/** Collects what no page may do, for as long as the context is open. */
const watch = (context: BrowserContext, origins: readonly string[]): string[] => {
  const faults: string[] = [];
  context.on("console", (message) => {
    const isFault = ["error", "warning"].includes(message.type());
    if (isFault && !harmless.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (fault) => faults.push(`error: ${fault.error().message}`));
  context.on("request", (request) => {
    if (!origins.some((origin) => request.url().startsWith(origin)))
      faults.push(`third party: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
};
