import type { Browser, Page } from "playwright-core";

/** When a page showed something, and when the largest part of it, in milliseconds since it was asked for. */
export interface Paint {
  readonly first: number;
  readonly largest: number;
}

/** A phone of some years ago in the metro: bytes a second, milliseconds, and how many times slower than this machine. */
const phone = {
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  },
  processor: { rate: 4 },
  screen: { width: 412, height: 823 },
};

/** Opens pages one after the other in a browser that has seen none of them, and no worker. */
export const paintsOf = async (
  browser: Browser,
  addresses: readonly string[],
): Promise<readonly Paint[]> => {
  const context = await browser.newContext({
    viewport: phone.screen,
    isMobile: true,
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", phone.network);
    await session.send("Emulation.setCPUThrottlingRate", phone.processor);
    const paints: Paint[] = [];
    for (const address of addresses) {
      await page.goto(address);
      paints.push(await paintOf(page));
    }
    return paints;
  } finally {
    await context.close();
  }
};

const paintOf = (page: Page): Promise<Paint> =>
  page.evaluate(
    () =>
      new Promise<Paint>((resolve) => {
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
          const largest = list.getEntries().at(-1)?.startTime;
          resolve({ first: first ?? NaN, largest: largest ?? NaN });
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
