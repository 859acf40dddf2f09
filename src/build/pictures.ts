/** The pictures and fonts of a loaded site; what is wrong with them joins its problems. */
import { join, relative, sep } from "node:path";
import type { Loaded } from "../content/load.ts";
import { Report } from "../content/report.ts";
import type { PictureMemory } from "../pictures/memory.ts";
import { noPictures, type Pictures } from "../pictures/picture.ts";
import type { PictureFault } from "../pictures/prepare.ts";
import { isPicture } from "../text/picture-name.ts";
import { compareProblems } from "../content/problem.ts";
import { withFonts } from "./fonts.ts";
import { cacheFolder } from "../disk/places.ts";

const kept = join(cacheFolder, "pictures");

const withFaults = (loaded: Loaded, folder: string, faults: readonly PictureFault[]): Loaded => {
  if (faults.length === 0) return loaded;
  const report = new Report();
  for (const { file, reason } of faults) {
    const source = { file: relative(folder, file).replaceAll(sep, "/"), text: "" };
    const whole = { start: 0, end: 0 };
    if (reason === "picture") report.add(source, whole, "bad-value.picture");
    else report.add(source, whole, "bad-value.picture-kind", { kind: undefined });
  }
  const problems = [...loaded.problems, ...report.problems(loaded.language)];
  return { ...loaded, site: undefined, problems: problems.sort(compareProblems) };
};

const hasPictures = ({ site }: Loaded): boolean =>
  site?.media.some(({ url }) => isPicture(url)) ?? false;

/** Looks at the head of each picture, and into fonts; a site without them loads nothing for it. */
export const inspect = async (read: Loaded, folder: string): Promise<Loaded> => {
  const loaded = await withFonts(read);
  if (!loaded.site || !hasPictures(loaded)) return loaded;
  const { inspectPictures } = await import("../pictures/prepare.ts");
  return withFaults(loaded, folder, await inspectPictures(loaded.site, kept));
};

/** Makes the pictures, and looks into fonts; a site without pictures loads nothing for it. `memory` is that of the last time. */
export const prepare = async (
  read: Loaded,
  folder: string,
  memory?: PictureMemory,
): Promise<{ readonly loaded: Loaded; readonly pictures: Pictures }> => {
  const loaded = await withFonts(read);
  if (!loaded.site || !hasPictures(loaded)) return { loaded, pictures: noPictures };
  const { preparePictures } = await import("../pictures/prepare.ts");
  const { pictures, faults } = await preparePictures(loaded.site, kept, memory);
  return { loaded: withFaults(loaded, folder, faults), pictures };
};
