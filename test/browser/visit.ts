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
let areKept = false;

/**
 * Makes the browser of the run available to the tests of a file. `keepWindows` is for files whose tests read and click,
 * and change nothing of a window but its size, its media and what the site keeps: most of what a visit costs is a new window.
 */
export const useBrowser = ({ keepWindows = false } = {}): void => {
  beforeAll(async () => {
    areKept = keepWindows;
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(async () => {
    kept.clear();
    await browser.close();
  });
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

/** A window of the browser, and what it saw that no page may do. */
interface Window {
  readonly page: Page;
  readonly faults: string[];
  now?: string;
}

/** Windows that nobody uses at the moment, by what cannot be changed of them. */
const kept = new Map<string, Window>();

const keyOf = (address: string, { now: _, width: __, ...fixed }: Visit): string =>
  JSON.stringify([new URL(address).origin, fixed]);

const inWindow = async <Result>(
  address: string,
  visited: Visit,
  action: (page: Page) => Promise<Result>,
): Promise<Result> => {
  const { now, javaScript = true, width = 1280 } = visited;
  const key = keyOf(address, visited);
  const window = kept.get(key) ?? (await openWindow(address, visited));
  kept.delete(key);
  const { page, faults } = window;
  let isKept = false;
  try {
    await page.setViewportSize({ width, height: 900 });
    if (javaScript && window.now !== now) await page.clock.setFixedTime(now);
    window.now = now;
    const result = await action(page);
    for (const { name } of await page.context().cookies()) faults.push(`cookie: ${name}`);
    expect(faults).toEqual([]);
    isKept = areKept && !kept.has(key);
    if (isKept) await clear(window, visited);
    return result;
  } finally {
    if (isKept) kept.set(key, window);
    else await page.context().close();
  }
};

/** Leaves a window as a new one is. */
const clear = async (
  { page, faults }: Window,
  { scheme = "light", isStorageBlocked = false }: Visit,
): Promise<void> => {
  if (!isStorageBlocked)
    await page.evaluate(async () => {
      localStorage.clear();
      sessionStorage.clear();
      for (const name of await caches.keys()) await caches.delete(name);
    });
  await page.unrouteAll();
  await page.emulateMedia({ media: null, colorScheme: scheme, forcedColors: null });
  await page.goto("about:blank");
  faults.length = 0;
};

const openWindow = async (
  address: string,
  {
    javaScript = true,
    scheme = "light",
    zone = "Europe/Paris",
    isStorageBlocked = false,
    endpoint,
  }: Visit,
): Promise<Window> => {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    colorScheme: scheme,
    reducedMotion: "reduce",
    timezoneId: zone,
    // What the worker does has tests of its own: test/site/offline/.
    serviceWorkers: "block",
  });
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
  return { page: await context.newPage(), faults };
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
