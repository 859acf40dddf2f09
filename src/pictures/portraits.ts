/** Portraits for drawings, which know no AVIF and no WebP. */
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import type { Media } from "../site/model.ts";
import { outputPath } from "../urls.ts";
import type { Pictures } from "./picture.ts";

/** A face, as square as pages show it. */
export interface Portrait {
  /** Changes with what it shows. */
  readonly key: string;
  readonly type: "image/png" | "image/svg+xml";
  readonly read: () => Promise<Uint8Array>;
}

/** The largest square that was made of a picture, as PNG; a drawing as it is. */
export const portraitsOf = (
  { find, files }: Pictures,
  base: string,
): ((photo: Media) => Portrait | undefined) => {
  const byPath = new Map(files.map(({ path, file }) => [path, file]));
  return ({ file, url }) => {
    const picture = find("portrait", url);
    if (!picture) return undefined;
    if (picture.isDrawing) {
      const body = readFileSync(file);
      const key = createHash("sha256").update(body).digest("hex");
      return { key, type: "image/svg+xml", read: () => Promise.resolve(body) };
    }
    const source = picture.sources.find(({ type }) => type === "image/webp");
    const largest = source?.variants.at(-1);
    const made = largest && byPath.get(decodeURI(outputPath(base, largest.url)));
    if (!largest || made === undefined) return undefined;
    return { key: largest.url.slice(base.length), type: "image/png", read: () => toPng(made) };
  };
};

const toPng = async (file: string): Promise<Uint8Array> => {
  const { clean, readHead } = await import("./encode.ts");
  const body = readFileSync(file);
  const head = await readHead(body);
  const [made] = await clean("png", body, head, Math.max(head.width, head.height));
  return made?.body ?? body;
};
