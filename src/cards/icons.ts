/** The icons of a site that brings none: its initials on the ground of the poster. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { direction } from "../i18n/languages.ts";
import type { OutputFile } from "../write/output-file.ts";
import { tryTo } from "../disk/try-to.ts";
import { makePalette } from "../styles/palette.ts";
import type { Site } from "../site/model.ts";
import { lazyPen, openCache, toolHash } from "./cache.ts";
import { NoFace } from "./card.ts";
import { initials } from "./initials.ts";
import type { Pen } from "./pen.ts";

/** An icon as a link or a manifest names it. */
export interface Icon {
  /** With the site's base. */
  readonly url: string;
  readonly type: "image/svg+xml" | "image/png";
  /** Pixels of each side; undefined: any. */
  readonly size: number | undefined;
  /** `touch` and `maskable` fill their square, for systems that cut it to their own shape. */
  readonly use: "tab" | "touch" | "any" | "maskable";
}

export interface Icons {
  readonly icons: readonly Icon[];
  readonly files: readonly OutputFile[];
}

/** The drawing is a square of this many units. */
const side = 512;

const round = 112;

/** A maskable icon may lose all but a circle of 80 %: https://www.w3.org/TR/appmanifest/#icon-masks */
const spread = { tab: 0.74, any: 0.7, touch: 0.64, maskable: 0.54 } as const;

const capital = 0.67;

/** The letters, or a disc where no font has them. */
const drawMark = (letters: string, site: Site, colour: string, share: number, pen: Pen): string => {
  const { headings } = site.look;
  const line = { text: letters, direction: direction(site.language) };
  try {
    const width = pen.measure(letters, headings);
    const size = Math.min((side * share) / Math.max(width, capital), side * share * 1.2);
    const x = (side - width * size) / 2;
    const y = Math.round((side + size * capital) / 2);
    return pen.write(line, { voice: headings, size, x, anchor: "left", y, colour });
  } catch (error) {
    if (!(error instanceof NoFace)) throw error;
    return `<circle cx="${side / 2}" cy="${side / 2}" r="${side * share * 0.4}" fill="${colour}"/>`;
  }
};

const drawIcon = (site: Site, use: Icon["use"], pen: Pen): string => {
  const { poster } = makePalette(site.look);
  const radius = use === "tab" || use === "any" ? round : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">`,
    `<rect width="${side}" height="${side}" rx="${radius}" fill="${poster.ground}"/>`,
    drawMark(initials(site.title), site, poster.pop, spread[use], pen),
    "</svg>",
  ].join("");
};

const wanted = [
  { use: "tab", size: undefined },
  { use: "tab", size: 32 },
  { use: "touch", size: 180 },
  { use: "any", size: 192 },
  { use: "any", size: 512 },
  { use: "maskable", size: 512 },
] as const;

/** Draws the icons, or takes them from the folder `cache`; none if the site brings its own. */
export const drawIcons = async (site: Site, cache: string): Promise<Icons> => {
  if (site.look.favicon) return { icons: [], files: [] };
  const kept = openCache(join(cache, "icons"));
  const tool = toolHash();
  const pen = lazyPen(cache);
  const draw = async (use: Icon["use"], size: number | undefined): Promise<Uint8Array> => {
    const drawer = await pen();
    const drawing = drawIcon(site, use, drawer);
    return size === undefined
      ? Buffer.from(drawer.toOutlines(drawing))
      : drawer.toPng(drawing, size);
  };
  const { title, language, look } = site;
  const icons: Icon[] = [];
  const files: OutputFile[] = [];
  for (const { use, size } of wanted) {
    const about = JSON.stringify([
      tool,
      initials(title),
      language,
      makePalette(look),
      look.headings,
    ]);
    const hash = createHash("sha256").update(`${about} ${use} ${size}`).digest("hex");
    const extension = size === undefined ? "svg" : "png";
    const name = `${hash}.${extension}`;
    const known = kept.read(name);
    const body = known ?? (await draw(use, size));
    if (!known) tryTo(() => kept.keep(name, body));
    const path = `/assets/icon-${use}${size ?? ""}.${hash.slice(0, 10)}.${extension}`;
    const type = size === undefined ? "image/svg+xml" : "image/png";
    icons.push({ url: site.base + path, type, size, use });
    files.push({ path, body });
  }
  return { icons, files };
};
