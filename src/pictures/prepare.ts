/** Makes the pictures of a site, or reads what was made before. */
import { readFileSync } from "node:fs";
import type { Media, Site } from "../site/model.ts";
import { outputPath } from "../urls.ts";
import { Cache, type Kept } from "./cache.ts";
import type { Head, Refusal } from "./encode.ts";
import { isPicture, type Picture, type PictureFile, type Pictures, type Use } from "./picture.ts";
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

const picturesOf = (site: Site): readonly Media[] =>
  site.media.filter(({ file }) => isPicture(file));

/** Reads the heads of all pictures and makes none. */
export const inspectPictures = (site: Site, folder: string): Promise<readonly PictureFault[]> => {
  const cache = new Cache(folder);
  return inOrder(picturesOf(site), ({ file }) => headOf(cache, readFileSync(file)));
};

/** Makes all pictures of a site; `folder` is the cache's. */
export const preparePictures = async (site: Site, folder: string): Promise<Prepared> => {
  const cache = new Cache(folder);
  const uses = usesOf(site);
  const known = new Map<string, Picture>();
  const files = new Map<string, PictureFile>();
  const publish = (url: string, file: string): string => {
    const path = decodeURI(outputPath(site.base, url));
    files.set(path, { path, file });
    return url;
  };
  const variantUrl = (kept: Kept): string =>
    publish(`${site.base}/assets/${kept.name}`, cache.file(kept));

  const sourcesOf = async (body: Buffer, head: Head, use: Use): Promise<Picture["sources"]> => {
    const kept = await cache.files(body, use, async () =>
      (await encoder()).makeVariants(body, head, use),
    );
    return ["avif", "webp"].map((kind) => ({
      type: `image/${kind}`,
      variants: kept
        .filter(({ extension }) => extension === kind)
        .map((one) => ({ url: variantUrl(one), width: one.width })),
    }));
  };

  const prepare = async ({ file, url }: Media): Promise<void> => {
    const body = readFileSync(file);
    const head = await headOf(cache, body);
    const { isAnimated, isDrawing } = head;
    const kind = /[^.]+$/.exec(file.toLowerCase())?.[0] ?? "";
    const make = async () => (await encoder()).clean(file, body, head);
    const [cleaned] = isDrawing ? [] : await cache.files(body, `clean ${kind}`, make);
    publish(url, cleaned ? cache.file(cleaned) : file);
    const { width, height } = cleaned ?? head;
    for (const use of uses.get(url) ?? []) {
      const sources = isDrawing ? [] : await sourcesOf(body, head, use);
      known.set(`${use} ${url}`, { url, width, height, sources, isAnimated, isDrawing });
    }
  };

  const faults = await inOrder(picturesOf(site), prepare);
  return {
    pictures: { find: (use, url) => known.get(`${use} ${url}`), files: [...files.values()] },
    faults,
  };
};
