/** Makes the pictures of a site, or reads what was made before. */
import { readFileSync } from "node:fs";
import type { Media, Site } from "../site/model.ts";
import { isPicture } from "../text/picture-name.ts";
import { outputPath } from "../urls.ts";
import { Cache, type CachedPicture } from "./cache.ts";
import type { Head, Refusal } from "./encode.ts";
import { type MadePicture, PictureMemory } from "./memory.ts";
import { type Picture, type PictureFile, type Pictures, type Use } from "./picture.ts";
import { usesOf } from "./uses.ts";

/** A picture that cannot be published. */
export interface PictureFault {
  /** On disk, absolute. */
  readonly file: string;
  readonly reason: Refusal;
}

export interface Prepared {
  readonly pictures: Pictures;
  readonly faults: readonly PictureFault[];
}

/** sharp is loaded when a picture is not known yet, and not before. */
const encoder = () => import("./encode.ts");

const headOf = (cache: Cache, body: Buffer): Promise<Head> =>
  cache.facts(body, "head", async () => (await encoder()).readHead(body));

const faultOf = async (file: string, error: unknown): Promise<PictureFault> => {
  const { BadPicture } = await encoder();
  if (!(error instanceof BadPicture)) throw error;
  return { file, reason: error.reason };
};

const inOrder = async <T>(media: readonly Media[], work: (one: Media) => Promise<T>) => {
  const faults: PictureFault[] = [];
  // One after the other: sharp uses all cores for each, and the memory of one is enough.
  for (const one of media) {
    try {
      await work(one);
    } catch (error) {
      faults.push(await faultOf(one.file, error));
    }
  }
  return faults;
};

const picturesOf = (site: Site): readonly Media[] => site.media.filter(({ url }) => isPicture(url));

/** Reads the heads of all pictures and makes none. */
export const inspectPictures = (site: Site, folder: string): Promise<readonly PictureFault[]> => {
  const cache = new Cache(folder);
  return inOrder(picturesOf(site), ({ file }) => headOf(cache, readFileSync(file)));
};

/** Makes all pictures of a site; `folder` is the cache's. */
export const preparePictures = async (
  site: Site,
  folder: string,
  memory = new PictureMemory(),
): Promise<Prepared> => {
  const cache = new Cache(folder);
  const uses = usesOf(site);
  const known = new Map<string, Picture>();
  const files = new Map<string, PictureFile>();
  const fileAt = (url: string, file: string): PictureFile => ({
    path: decodeURI(outputPath(site.base, url)),
    file,
  });
  const urlOf = (kept: CachedPicture): string => `${site.base}/assets/${kept.name}`;

  const make = async ({ file, url }: Media): Promise<MadePicture> => {
    const body = readFileSync(file);
    const head = await headOf(cache, body);
    const { isAnimated, isDrawing } = head;
    const shown = uses.get(url) ?? new Set();
    // What is no picture in a text is a face, a logo or an icon, which apps load.
    const most = shown.has("text") ? 2048 : 1024;
    const kind = url.toLowerCase().split(".").at(-1) ?? "";
    const clean = async () => (await encoder()).clean(kind, body, head, most);
    const [cleaned] = isDrawing ? [] : await cache.files(body, `clean ${kind} ${most}`, clean);
    const { width, height } = cleaned ?? head;
    const made = [fileAt(url, cleaned?.file ?? file)];
    const pictures: (readonly [Use, Picture])[] = [];
    for (const use of shown) {
      const variants = async () => (await encoder()).makeVariants(body, head, use);
      const kept = isDrawing ? [] : await cache.files(body, use, variants);
      made.push(...kept.map((one) => fileAt(urlOf(one), one.file)));
      const sources = ["avif", "webp"].map((extension) => ({
        type: `image/${extension}`,
        variants: kept
          .filter((one) => one.extension === extension)
          .map((one) => ({ url: urlOf(one), width: one.width })),
      }));
      const picture = { url, width, height, sources: isDrawing ? [] : sources };
      pictures.push([use, { ...picture, isAnimated, isDrawing }]);
    }
    return { files: made, pictures };
  };

  const all = picturesOf(site);
  const faults = await inOrder(all, async (one) => {
    const about = [one.url, ...(uses.get(one.url) ?? [])].join(" ");
    const made = await memory.recall(one.file, about, () => make(one));
    for (const file of made.files) files.set(file.path, file);
    for (const [use, picture] of made.pictures) known.set(`${use} ${one.url}`, picture);
  });
  memory.keepOnly(new Set(all.map(({ file }) => file)));
  return {
    pictures: { find: (use, url) => known.get(`${use} ${url}`), files: [...files.values()] },
    faults,
  };
};
