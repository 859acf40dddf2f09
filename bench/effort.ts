/**
 * What a page costs the main thread of a browser, on a slow phone and line. All of that happens here so many times
 * faster, and what is measured is multiplied. It is the time of the thread, which other programs do not lengthen; the
 * browser's own emulation of a slow processor counts by the clock.
 */
import type { Browser, CDPSession, Page } from "playwright-core";

/** Milliseconds by the names of a table. A frame is the task in which the main thread draws. */
export type Effort = Readonly<Record<string, number>>;

export const screens = {
  phone: { width: 360, height: 740, isMobile: true },
  desk: { width: 1280, height: 800, isMobile: false },
} as const;
type Screen = (typeof screens)[keyof typeof screens];

const slowdown = 4;
/** As in `paint.ts`, bytes a second and milliseconds; faster by the slowdown. */
const line = {
  offline: false,
  latency: 150 / slowdown,
  downloadThroughput: (1_600_000 / 8) * slowdown,
  uploadThroughput: (750_000 / 8) * slowdown,
};
/** A brisk swipe, in pixels a second, and how far. */
const swipe = { speed: 3000, farthest: 30_000 };
/** After loading, until all is quiet, in milliseconds. */
const settling = 1500;

/** An entry of a trace, in microseconds: by the clock, and `tdur` by that of its thread. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const isTraceEvent = (event: object): event is TraceEvent => "name" in event && "ts" in event;

const record = async (session: CDPSession, action: () => Promise<void>) => {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    events.push(...value.filter(isTraceEvent));
  };
  session.on("Tracing.dataCollected", collect);
  const includedCategories = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
  await session.send("Tracing.start", {
    traceConfig: { includedCategories },
    transferMode: "ReportEvents",
  });
  await action();
  const complete = new Promise((resolve) => {
    session.once("Tracing.tracingComplete", resolve);
  });
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  return events;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** `share([3, 1, 2], 0.5)` is 2; 0 of nothing. */
const share = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * part)] ?? 0;

const times = (events: readonly TraceEvent[], name?: string): readonly number[] =>
  events
    .filter((event) => event.name === (name ?? event.name))
    .map(({ tdur = 0 }) => (tdur / 1000) * slowdown);

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

/** The thread that lays out most is the page's. */
const mainThread = (events: readonly TraceEvent[]): string => {
  const threads = [...Map.groupBy(events, threadOf)].toSorted(
    ([, a], [, b]) => sum(times(b, "Layout")) - sum(times(a, "Layout")),
  );
  return threads[0]?.[0] ?? "";
};

const named = (events: readonly TraceEvent[], name: string): readonly TraceEvent[] =>
  events.filter((event) => event.name === name);

const contains = ({ ts, dur = 0 }: TraceEvent, { ts: at }: TraceEvent): boolean =>
  ts <= at && at <= ts + dur;

const framesOf = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  const drawings = named(events, "PrePaint");
  return named(events, "RunTask").filter((task) =>
    drawings.some((drawing) => contains(task, drawing)),
  );
};

/** Opens the page in a browser that has never seen it, waits until it is quiet, and scrolls it. */
export const visit = async (browser: Browser, address: string, screen: Screen): Promise<Effort> => {
  const { width, height, isMobile } = screen;
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile,
    hasTouch: isMobile,
    serviceWorkers: "block",
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", line);
    const load = async (): Promise<void> => {
      await page.goto(address);
      await page.waitForTimeout(settling);
    };
    const all = await record(session, load);
    const main = mainThread(all);
    const isMain = (event: TraceEvent): boolean => threadOf(event) === main;
    const loading = all.filter(isMain);
    const swiping = (await record(session, () => scroll(session, page))).filter(isMain);
    const frames = times(framesOf(swiping));
    return {
      "longest task": share(times(loading, "RunTask"), 1),
      style: sum(times(loading, "UpdateLayoutTree")),
      layout: sum(times(loading, "Layout")),
      "all tasks": sum(times(loading, "RunTask")),
      frames: frames.length,
      "frame, median": share(frames, 0.5),
      "frame, 95 %": share(frames, 0.95),
      "longest in scrolling": share(times(swiping, "RunTask"), 1),
    };
  } finally {
    await context.close();
  }
};

const scroll = async (session: CDPSession, page: Page): Promise<void> => {
  const length = await page
    .locator("html")
    .evaluate((page) => page.scrollHeight - page.clientHeight);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await session.send("Input.synthesizeScrollGesture", {
    x: width / 2,
    y: height / 2,
    yDistance: -Math.min(length, swipe.farthest),
    speed: swipe.speed,
    preventFling: true,
    gestureSourceType: "mouse",
  });
};
