/** The one door to sharp. Nothing that it writes holds metadata: no place, no camera, no author. */
import sharp, { type Metadata, type Sharp } from "sharp";
import { isAnimatedPng, withoutMetadata } from "./animated-png.ts";
import type { Use } from "./picture.ts";

/** What the head of a picture says; sizes are upright, in pixels. */
export interface Head {
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
  readonly isDrawing: boolean;
}

export type Refusal = "picture" | "picture-kind";

/** A picture file that cannot be published, and why. */
export class BadPicture extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** What is made of a picture: `extension` without dot. */
export interface Made {
  readonly width: number;
  readonly height: number;
  readonly extension: string;
  readonly body: Buffer;
}

/** In pixels; twice and thrice what is shown at most. */
const widths: Record<Use, readonly number[]> = {
  portrait: [96, 192, 384],
  logo: [120, 240, 480],
  text: [400, 800, 1216],
};

const isPublishable = ({ format, compression }: Metadata): boolean =>
  ["jpeg", "png", "webp", "gif", "svg"].includes(format) ||
  (format === "heif" && compression === "av1");

// An odd byte that every viewer forgives is no reason to refuse a picture; a missing half is.
const open = (body: Buffer, animated = false): Sharp => sharp(body, { failOn: "error", animated });

const guard = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw error instanceof BadPicture ? error : new BadPicture("picture", error);
  }
};

/** Reads the head of a picture, nothing more; throws `BadPicture`. */
export const readHead = (body: Buffer): Promise<Head> =>
  guard(async () => {
    const metadata = await open(body).metadata();
    if (!isPublishable(metadata)) throw new BadPicture("picture-kind");
    return {
      ...metadata.autoOrient,
      isAnimated: ((metadata.pages ?? 1) > 1 && metadata.format !== "heif") || isAnimatedPng(body),
      isDrawing: metadata.format === "svg",
    };
  });

const encodeAs = (picture: Sharp, extension: string, isPalette: boolean): Sharp => {
  switch (extension) {
    case "png":
      return picture.png({ compressionLevel: 9, palette: isPalette });
    case "webp":
      return picture.webp({ quality: 88 });
    case "avif":
      return picture.avif({ quality: 70 });
    case "gif":
      return picture.gif();
    default:
      return picture.flatten({ background: "white" }).jpeg({ quality: 86, mozjpeg: true });
  }
};

/** The picture itself, upright and without metadata, at most so many pixels wide and high. */
export const clean = (
  extension: string,
  body: Buffer,
  head: Head,
  most: number,
): Promise<readonly Made[]> =>
  guard(async () => {
    const { isPalette } = await open(body).metadata();
    if (isAnimatedPng(body))
      return [{ width: head.width, height: head.height, extension, body: withoutMetadata(body) }];
    const bounded = open(body, head.isAnimated)
      .autoOrient()
      .resize({ width: most, height: most, fit: "inside", withoutEnlargement: true });
    const { data, info } = await encodeAs(bounded, extension, isPalette).toBuffer({
      resolveWithObject: true,
    });
    const height = info.pageHeight ?? info.height;
    return [{ width: info.width, height, extension, body: data }];
  });

/** The square of a picture that a portrait shows. Faces are in the upper part of a tall one. */
const squareOf = ({ width, height }: Head) => {
  const side = Math.min(width, height);
  const left = Math.round((width - side) / 2);
  return { left, top: Math.round((height - side) * 0.2), width: side, height: side };
};

/** A picture as AVIF and WebP in the widths of its use, never larger than it is. */
export const makeVariants = (body: Buffer, head: Head, use: Use): Promise<readonly Made[]> =>
  guard(async () => {
    const square = use === "portrait" ? squareOf(head) : undefined;
    const own = square?.width ?? head.width;
    const wanted = widths[use].filter((width) => width < own);
    if (wanted.length < widths[use].length) wanted.push(own);
    const made: Made[] = [];
    for (const width of wanted) {
      const upright = open(body).autoOrient();
      const { data, info } = await (square ? upright.extract(square) : upright)
        .resize({ width })
        .toColourspace("srgb")
        .raw({ depth: "uchar" })
        .toBuffer({ resolveWithObject: true });
      const { height, channels } = info;
      const scaled = () => sharp(data, { raw: { width, height, channels } });
      const avif = await scaled().avif({ quality: 55, effort: 4 }).toBuffer();
      const webp = await scaled().webp({ quality: 80, effort: 4 }).toBuffer();
      made.push({ width, height, extension: "avif", body: avif });
      made.push({ width, height, extension: "webp", body: webp });
    }
    return made;
  });
