import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serveFolder, type Server } from "../../browser/server.ts";
import { buildVariant, type Folder } from "../build-variant.ts";
import { makeReader, type Reader, useBrowser } from "./reader.ts";

useBrowser();

const drawing = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="30"><rect width="30" height="30"/></svg>`;

const page = (title: string, picture: string) =>
  `---\ntitle: ${title}\n---\n\n![${title}](${picture})\n`;

/** A site with a plan of the hall in two editions, and another drawing. */
const build = (width: number) =>
  buildVariant({
    "content/2030-jardins/pages/hall.md": page("Le plan de la salle", "hall.svg"),
    "content/2030-jardins/media/hall.svg": drawing(width),
    "content/pages/poster.md": page("L’affiche de la rencontre", "poster.svg"),
    "data/media/poster.svg": drawing(20),
  });

const hall = "/2030-jardins/hall/";
const hallPicture = "/2030-jardins/media/hall.svg";
const poster = "/poster/";

const folders: Folder[] = [];
const servers: Server[] = [];
const origins = { first: "", second: "" };
let reader: Reader;

beforeAll(async () => {
  for (const [name, width] of [["first", 40] as const, ["second", 50] as const]) {
    const folder = await build(width);
    const server = await serveFolder(folder.path);
    folders.push(folder);
    servers.push(server);
    origins[name] = server.origin;
  }
}, 60_000);

afterAll(() => {
  for (const server of servers) server.close();
  for (const folder of folders) folder.remove();
});

/** How wide the picture of the page is by itself; 0 if it is not there. */
const pictureWidth = () =>
  reader.page.locator("main img").evaluate(async (image: HTMLImageElement) => {
    image.scrollIntoView();
    if (!image.complete)
      await new Promise((resolve) => {
        image.addEventListener("load", resolve);
        image.addEventListener("error", resolve);
      });
    return image.naturalWidth;
  });

const isKept = (path: string) =>
  reader.page.evaluate(async (path) => (await caches.match(path)) !== undefined, path);

describe("a picture that keeps its address", () => {
  beforeEach(async () => {
    reader = await makeReader(origins.first);
  });

  test.each([
    ["the worker came", [hall]],
    ["it was there", ["/", hall]],
  ])("is there with the network cut if it was seen when %s", async (_, visits) => {
    for (const path of visits) {
      await reader.visit(path);
      if (path === hall) expect(await pictureWidth()).toBe(40);
    }
    await expect.poll(() => isKept(hallPicture)).toBe(true);
    await reader.cutNetwork();
    await reader.go(hall);
    expect(await pictureWidth()).toBe(40);
  });

  test("is not fetched before it is seen", async () => {
    await reader.visit("/");
    await reader.visit(hall);
    await reader.cutNetwork();
    await reader.go(poster);
    expect(await pictureWidth()).toBe(0);
  });

  test("is the new one with a network, and from then on", async () => {
    await reader.visit("/");
    await reader.go(hall);
    expect(await pictureWidth()).toBe(40);
    reader.gate.open(origins.second);
    await reader.go(hall);
    expect(await pictureWidth()).toBe(50);
    await reader.cutNetwork();
    await reader.go(hall);
    expect(await pictureWidth()).toBe(50);
  });

  test("is the old one if the new one does not come", async () => {
    reader = await makeReader(origins.first, { patience: 100 });
    await reader.visit("/");
    await reader.go(hall);
    expect(await pictureWidth()).toBe(40);
    await expect.poll(() => isKept(hallPicture)).toBe(true);
    reader.gate.hold();
    await reader.go(hall);
    expect(await pictureWidth()).toBe(40);
  });
});
