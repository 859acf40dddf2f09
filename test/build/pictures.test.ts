import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import type { Pictures } from "../../src/pictures/picture.ts";
import { inspectPictures, preparePictures } from "../../src/pictures/prepare.ts";
import { makeFolder, makeSite, run } from "./fixture.ts";

// Making pictures takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = "2027-01-10T12:00";

/** As a phone takes it: lying on its side, with the place and the camera. */
const phonePicture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#7a9b6b" } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Secret camera" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 51/1 0/1" },
    });

const movingPicture = async (): Promise<Buffer> => {
  const frames = ["red", "blue"].map((background) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ delay: [200, 200] })
    .toBuffer();
};

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"/>';

/** An evening with a portrait, a picture in the text, a logo, and what a test adds. */
const makePictured = async (
  files: Readonly<Record<string, Uint8Array | string>> = {},
): Promise<string> => {
  const folder = makeSite({
    "data/organisations.yaml": "the-hall:\n  name: The Hall\n  logo: hall.svg\n",
    "data/media/hall.svg": drawing,
    "content/open-evening/sessions/maps.md":
      "---\ntitle: Maps for all\nspeakers: [ada, ben]\n---\nA talk.\n\n![A map](map.jpg)\n\n![It moves](moves.gif)\n",
    "content/open-evening/speakers/ada.md": "---\nname: Ada Martin\nphoto: ada.jpg\n---\n",
    "content/open-evening/speakers/ben.md": "---\nname: Ben Okri\n---\n",
    "content/open-evening/media/ada.jpg": "",
  });
  const media = join(folder, "content/open-evening/media");
  const standard = {
    "ada.jpg": await phonePicture(500, 300).jpeg().toBuffer(),
    "map.jpg": await phonePicture(500, 2200).jpeg().toBuffer(),
    "moves.gif": await movingPicture(),
  };
  for (const [name, body] of Object.entries({ ...standard, ...files }))
    writeFileSync(join(media, name), body);
  return folder;
};

const prepare = async (folder: string, cache = makeFolder()) => {
  const { site } = loadSite(folder, { now });
  if (!site) throw new Error("the content has errors");
  return preparePictures(site, cache);
};

/** What would be published, by its path. */
const bodiesOf = ({ files }: Pictures): ReadonlyMap<string, Buffer> =>
  new Map(files.map(({ path, file }) => [path, readFileSync(file)]));

const ada = "/open-evening/media/ada.jpg";
const map = "/open-evening/media/map.jpg";

describe("a published picture", () => {
  let pictures: Pictures;
  let bodies: ReadonlyMap<string, Buffer>;

  beforeAll(async () => {
    ({ pictures } = await prepare(await makePictured()));
    bodies = bodiesOf(pictures);
  });

  test("tells nothing of where and with what it was taken, in any of its files", async () => {
    const taken = await phonePicture(9, 9).jpeg().toBuffer();
    expect(taken.toString("latin1")).toContain("Secret camera");
    const raster = [...bodies].filter(([path]) => !path.endsWith(".svg"));
    expect(raster.length).toBeGreaterThan(8);
    for (const [path, body] of raster) {
      const { exif, xmp, iptc, orientation } = await sharp(body).metadata();
      expect([exif, xmp, iptc, orientation], path).toEqual(Array(4).fill(undefined));
      expect(body.toString("latin1"), path).not.toContain("Secret camera");
    }
  });

  test.each(["png", "webp", "avif"] as const)("keeps its kind: %s", async (kind) => {
    const taken = await phonePicture(60, 40).toFormat(kind).toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const name = `flat.${kind}`;
    const folder = await makePictured({ [name]: taken });
    const session = join(folder, "content/open-evening/sessions/maps.md");
    writeFileSync(session, `---\ntitle: Maps\nspeakers: [ada, ben]\n---\n![A flat](${name})\n`);
    const made = bodiesOf((await prepare(folder)).pictures);
    const { exif, format, width, height } = await sharp(
      made.get(`/open-evening/media/${name}`),
    ).metadata();
    expect(exif).toBeUndefined();
    expect(format).toBe(kind === "avif" ? "heif" : kind);
    expect([width, height]).toEqual([40, 60]);
  });

  test("has the suffix and the type of what it is, in pages and for apps", async () => {
    const folder = await makePictured({
      "ada.png": await phonePicture(2000, 1500).jpeg().toBuffer(),
      "map.jpg": await movingPicture(),
    });
    const speaker = join(folder, "content/open-evening/speakers/ada.md");
    writeFileSync(speaker, "---\nname: Ada Martin\nphoto: ada.png\n---\n");
    rmSync(join(folder, "content/open-evening/media/ada.jpg"));
    const out = join(makeFolder(), "out");
    const { code } = await run(["build", "--site", folder, "--out", out, "--now", now]);
    expect(code).toBe(0);
    const formats = ["ada.jpg", "map.gif"].map(async (name) => {
      const file = join(out, "open-evening/media", name);
      const { format, width, height, pages } = await sharp(file, { animated: true }).metadata();
      return [format, width, pages ?? height];
    });
    // A portrait that apps load has no more pixels than any of them shows.
    expect(await Promise.all(formats)).toEqual([
      ["jpeg", 768, 1024],
      ["gif", 40, 2],
    ]);
    expect(readdirSync(join(out, "open-evening/media"))).not.toContain("ada.png");
    expect(readFileSync(join(out, "open-evening/schedule.json"), "utf8")).toContain(
      "/open-evening/media/ada.jpg",
    );
    const page = readFileSync(join(out, "open-evening/sessions/maps/index.html"), "utf8");
    expect(page).toContain('src="/open-evening/media/map.gif"');
    expect(page).not.toContain("map.jpg");
  });

  test("stands upright, is bounded, and comes in widths that are shown", () => {
    const found = pictures.find("text", map);
    // It was 2,200 × 500 once upright.
    expect([found?.width, found?.height]).toEqual([2048, 465]);
    expect(found?.sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"]);
    expect(found?.sources[0]?.variants.map(({ width }) => width)).toEqual([400, 800, 1216]);
  });

  test("is a square as a portrait, never larger than it is", async () => {
    const [avif] = pictures.find("portrait", ada)?.sources ?? [];
    expect(avif?.variants.map(({ width }) => width)).toEqual([96, 192, 300]);
    const { width, height } = await sharp(bodies.get(avif?.variants[0]?.url ?? "")).metadata();
    expect([width, height]).toEqual([96, 96]);
  });

  test("goes on moving, but not for those who want no motion", async () => {
    const url = "/open-evening/media/moves.gif";
    expect((await sharp(bodies.get(url), { animated: true }).metadata()).pages).toBe(2);
    expect(pictures.find("text", url)).toMatchObject({ isAnimated: true, width: 40, height: 30 });
  });

  test("goes on moving as a PNG, without its metadata", async () => {
    const still = await sharp({ create: { width: 9, height: 6, channels: 3, background: "red" } })
      .png()
      .toBuffer();
    const chunk = (name: string, content: string) => {
      const named = Buffer.from(name + content, "latin1");
      const numbers = Buffer.alloc(8);
      numbers.writeUInt32BE(content.length);
      numbers.writeUInt32BE(crc32(named), 4);
      return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
    };
    const [header, rest] = [still.subarray(0, 33), still.subarray(33)];
    const moving = chunk("acTL", "\0\0\0\x01\0\0\0\0");
    const folder = await makePictured({
      "map.jpg": Buffer.concat([header, moving, chunk("tEXt", "Author\0Secret"), rest]),
    });
    const made = await prepare(folder);
    const body = bodiesOf(made.pictures).get("/open-evening/media/map.png");
    expect(body?.includes("acTL")).toBe(true);
    expect(body?.includes("Secret")).toBe(false);
    expect((await sharp(body).metadata()).width).toBe(9);
    expect(made.pictures.find("text", "/open-evening/media/map.png")?.isAnimated).toBe(true);
  });

  test("is a drawing as it was drawn, with the size of its view box", () => {
    const found = pictures.find("logo", "/media/hall.svg");
    expect(found).toMatchObject({ width: 300, height: 100, sources: [], isDrawing: true });
    expect(bodies.get("/media/hall.svg")?.toString()).toBe(drawing);
  });
});

describe("the cache of pictures", () => {
  test("gives the same bytes as making them anew, and is not written again", async () => {
    const folder = await makePictured();
    const cache = makeFolder();
    const bytes = async (from: string) =>
      (await prepare(folder, from)).pictures.files.map(({ path, file }) => [
        path,
        readFileSync(file).toString("base64"),
      ]);
    const first = await bytes(cache);
    const stamps = () =>
      readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs] as const);
    const before = stamps();
    expect(await bytes(cache)).toEqual(first);
    expect(stamps()).toEqual(before);
    rmSync(cache, { recursive: true });
    expect(await bytes(cache)).toEqual(first);
  });

  test("is not filled with pictures by a check", async () => {
    const folder = await makePictured();
    const cache = makeFolder();
    const { site } = loadSite(folder, { now });
    expect(site && (await inspectPictures(site, cache))).toEqual([]);
    expect(readdirSync(cache).filter((name) => !name.endsWith(".json"))).toEqual([]);
  });
});

describe("a picture that cannot be shown", () => {
  const check = async (folder: string, command = "check") =>
    run([
      command,
      "--site",
      folder,
      "--now",
      now,
      "--format",
      "json",
      ...(command === "build" ? ["--out", join(makeFolder(), "out")] : []),
    ]);

  test("is a problem with its file and its mending", async () => {
    const folder = await makePictured({ "ada.jpg": "<html>Not found</html>" });
    const { code, stdout } = await check(folder);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      severity: "error",
      code: "bad-value",
      file: "content/open-evening/media/ada.jpg",
      line: 1,
      column: 1,
      message: "The name of this file says JPG, but what it holds is HTML.",
    });
  });

  test("is told by the build if only half of it came", async () => {
    const whole = await phonePicture(800, 600).jpeg().toBuffer();
    const folder = await makePictured({ "ada.jpg": whole.subarray(0, whole.length / 2) });
    const { code, stdout } = await check(folder, "build");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ file: "content/open-evening/media/ada.jpg" });
  });

  test("is named even if it is of a kind that browsers do not know", async () => {
    const tiff = await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
      .tiff()
      .toBuffer();
    const { code, stdout } = await check(await makePictured({ "ada.jpg": tiff }));
    expect(code).toBe(1);
    expect(stdout).toContain("Browsers cannot show this kind of picture: TIFF.");
  });
});

describe("the pages", () => {
  test("give each picture its size, and initials to those without", async () => {
    const folder = await makePictured();
    const out = join(makeFolder(), "out");
    const { code } = await run(["build", "--site", folder, "--out", out, "--now", now]);
    expect(code).toBe(0);
    const session = readFileSync(join(out, "open-evening/sessions/maps/index.html"), "utf8");
    const pictures = session.match(/<img[^>]*>/g) ?? [];
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect(picture).toMatch(/ width="\d+" height="\d+"/);
    expect(session).toContain('aria-hidden="true">BO</span>');
    expect(session).toContain('media="(prefers-reduced-motion: reduce)"');
    for (const [, address = ""] of session.matchAll(/(\/assets\/[^\s"]+\.(?:avif|webp))/g))
      expect(existsSync(join(out, address)), address).toBe(true);
  });
});
