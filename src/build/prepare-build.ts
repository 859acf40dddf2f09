import type { Archive } from "../archived/archive.ts";
import { Frozen } from "../archived/frozen.ts";
import { noCards } from "../cards/card.ts";
import { drawIcons } from "../cards/icons.ts";
import type { Timed } from "../content/stages.ts";
import { cacheFolder, layoutsFolder } from "../disk/places.ts";
import { noKits } from "../kits/kit.ts";
import type { EditorBuild } from "../editor/files.ts";
import type { Pictures } from "../pictures/picture.ts";
import type { Site } from "../site/model.ts";
import { readAssets } from "../styles/assets.ts";
import { Bundler } from "../styles/bundler.ts";
import { readEditor } from "../styles/scripts.ts";
import { needEleventyOfConfig } from "./eleventy/own-config.ts";
import { makeOwnFiles } from "./own-outputs/make-files.ts";
import { loadParts } from "./own-parts/load-parts.ts";
import { PageBuild } from "./page-build.ts";
import { type PdfSettings, preparePaper } from "./papers.ts";

/** How a site is compiled. */
export interface Settings {
  readonly isDevelopment: boolean;
  /** Draw the social cards. */
  readonly hasCards: boolean;
  /** Pack what speakers have to send round. */
  readonly hasKits?: boolean;
  /** False: the pages alone; only to measure what calendars, exports and linked data cost. */
  readonly hasFormats?: boolean;
  /** Print the PDFs. */
  readonly pdf?: PdfSettings | undefined;
  /** The finished events that are published as they were. */
  readonly archives?: readonly Archive[];
  /** The folder of the site, for templates, parts and outputs of its own; without it, there are none. */
  readonly folder?: string;
  readonly timed?: Timed;
}

const drawCards = async (site: Site) => {
  const cards = await import("../cards/cards.ts");
  return cards.drawCards(site, cacheFolder);
};

const drawKits = async (site: Site, pictures: Pictures) => {
  const kits = await import("../kits/draw-kits.ts");
  return kits.drawKits(site, pictures, cacheFolder);
};

/** Loads what makes an editor only where there is one. */
const prepareEditor = async (site: Site): Promise<EditorBuild | undefined> => {
  if (!site.editor) return undefined;
  const { buildEditor } = await import("../editor/files.ts");
  return buildEditor(site, site.editor, await readEditor());
};

/** Bundles and draws what the pages of a site share. Rejects with `OwnFaults`. */
export const prepareBuild = async (
  site: Site,
  pictures: Pictures,
  settings: Settings,
  bundler = new Bundler(layoutsFolder),
): Promise<PageBuild> => {
  const { isDevelopment, hasCards, hasKits = false, hasFormats = true, pdf } = settings;
  const { archives = [], folder, timed } = settings;
  const assets = await readAssets(site, bundler, isDevelopment);
  const { icons, files } = await drawIcons(site, cacheFolder);
  const cards = hasCards ? await drawCards(site) : noCards;
  const packed = hasCards || hasKits ? await drawKits(site, pictures) : noKits;
  const kits = hasCards ? packed : noKits;
  const all = { ...assets, files: [...assets.files, ...files] };
  const paper = pdf && (await preparePaper(site));
  const drawings = { cards, icons, kits, packed };
  const frozen = new Frozen(archives, site);
  if (folder !== undefined) await needEleventyOfConfig(folder);
  const own = folder === undefined ? undefined : await makeOwnFiles(site, folder);
  const parts = folder === undefined ? undefined : await loadParts(folder);
  const editor = await prepareEditor(site);
  const extras = { editor, drawings, pictures, paper, hasFormats, frozen, own, parts, timed };
  return new PageBuild(site, all, isDevelopment, extras);
};
