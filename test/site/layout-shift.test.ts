import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { filesOf } from "./build-site.ts";
import { buildVariant, type Folder } from "./build-variant.ts";
import { eachKindRead } from "./every-page.ts";

useBrowser({ keepWindows: true });

const { now, folder: built } = inject("sites").upcoming;

/** Reads the page to its end, as far as it grows, and lets pictures that come into view come. */
const readToTheEnd = async (page: Page): Promise<void> => {
  for (let read = 0; read < (await page.evaluate(() => document.body.scrollHeight)); read += 400)
    await page.mouse.wheel(0, 400);
  await page.waitForLoadState("networkidle");
};

interface Shift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** What has moved since the page was opened: `<img class="logo"> from 36, 48 to 36, 60`. */
const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const moved: string[] = [];
        const place = ({ x, y, width, height }: DOMRectReadOnly) =>
          `${x}, ${y} (${width}×${height})`;
        const isShift = (entry: PerformanceEntry): entry is Shift =>
          entry.entryType === "layout-shift";
        new PerformanceObserver((list) => {
          for (const { node, previousRect, currentRect } of list
            .getEntries()
            .filter(isShift)
            .flatMap(({ sources }) => sources)) {
            const element = node instanceof Element ? node : node?.parentElement;
            const tag = element?.outerHTML.replace(/>[^]*/, ">") ?? "something that is gone";
            moved.push(`${tag} from ${place(previousRect)} to ${place(currentRect)}`);
          }
        }).observe({ type: "layout-shift", buffered: true });
        // What was buffered is told before the second frame.
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(moved);
          });
        });
      }),
  );

/**
 * Has a built page shown once it is whole: a busy machine paints the half that it has read so far. What moves then is
 * not the page's doing. https://html.spec.whatwg.org/#link-type-expect
 */
const showWhole = (folder: string): void => {
  for (const file of filesOf(folder).filter((file) => file.endsWith(".html"))) {
    const page = readFileSync(join(folder, file), "utf8")
      .replace("</head>", '<link rel="expect" href="#whole" blocking="render"></head>')
      .replace("</footer>", '</footer><i id="whole" hidden></i>');
    writeFileSync(join(folder, file), page);
  }
};

const widths = [360, 1280];

/** Where the content ends, and the foot begins and ends. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const edgesOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const foot = edgesOf("body > footer");
    return {
      content: Math.round(edgesOf("main").bottom),
      foot: Math.round(foot.top),
      end: Math.round(foot.bottom),
    };
  });

describe("a site of text alone", () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "parvis-whole-"));
  let server: Server;

  beforeAll(async () => {
    cpSync(built, folder, { recursive: true });
    showWhole(folder);
    server = await serveFolder(folder);
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test.each(eachKindRead.flatMap(({ path }) => widths.map((width) => ({ path, width }))))(
    "$path stands still at $width pixels",
    async ({ path, width }) => {
      await visit(server.origin + path, { now, width }, async (page) => {
        await readToTheEnd(page);
        expect(await shifts(page)).toEqual([]);

        // A foot that stood at the window's bottom would rise while its own lines come in.
        await page.setViewportSize({ width, height: 8000 });
        const { content, foot, end } = await edges(page);
        expect(foot).toBe(content);
        expect(end).toBe(8000);
      });
    },
  );
});

/** Builds and serves a variant of the meeting for the tests around it; where it is served. */
const useVariant = (build: () => Promise<Folder>): (() => string) => {
  let folder: Folder;
  let server: Server;

  beforeAll(async () => {
    folder = await build();
    showWhole(folder.path);
    server = await serveFolder(folder.path);
  }, 60_000);

  afterAll(() => {
    server.close();
    folder.remove();
  });

  return () => server.origin;
};

describe("built on its day", () => {
  const during = "2030-06-11T14:10+02:00";
  const origin = useVariant(() => buildVariant({}, during));

  test.each([360, 768, 1280])(
    "the page of an event stands still at %i pixels while the clock is read",
    async (width) => {
      await visit(origin(), { now: during, width }, async (page) => {
        await page.locator("on-now a").first().waitFor();
        expect(await shifts(page)).toEqual([]);
      });
    },
  );
});

describe("with photos, logos and a picture in the text", () => {
  const photo = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#7a9b6b" } })
      .jpeg()
      .toBuffer();

  const drawing = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0h9v9z"/></svg>`;

  const origin = useVariant(async () => {
    const withPhoto = (text: string) => text.replace("---\n", "---\nphoto: face.jpg\n");
    return buildVariant({
      "data/site.yaml": (text) => text.replace("look:\n", "look:\n  logo: wide.svg\n"),
      "data/organisations.yaml": (text) =>
        text.replaceAll(/^( {2})name:/gm, "$1logo: tall.svg\n$1name:"),
      "data/media/wide.svg": drawing(300, 60),
      "data/media/tall.svg": drawing(60, 90),
      "content/2030-jardins/media/face.jpg": await photo(600, 900),
      "content/2030-jardins/media/room.jpg": await photo(1600, 900),
      "content/2030-jardins/speakers/lucie-andrieu.md": withPhoto,
      "content/2030-jardins/speakers/tom-keravel.md": withPhoto,
      "content/2030-jardins/event.md": (text) => `${text}\n![La salle, vide](room.jpg)\n`,
    });
  });

  describe.each([
    "/",
    "/2030-jardins/speakers/",
    "/2030-jardins/speakers/tom-keravel/",
    "/2030-jardins/sessions/eau-partagee/",
    "/2030-jardins/organisations/",
  ])("%s", (path) => {
    test.each(widths)("stands still at %i pixels while they come", async (width) => {
      await visit(origin() + path, { now, width }, async (page) => {
        await readToTheEnd(page);
        expect(await shifts(page)).toEqual([]);
        const missing = await page
          .locator("img")
          .evaluateAll(
            (images: HTMLImageElement[]) =>
              images.filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0).length,
          );
        expect(missing).toBe(0);
        expect(await page.locator("img").count()).toBeGreaterThan(0);
      });
    });
  });
});
