/** From a site to its files. */
import { join, relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { Archive } from "../archived/archive.ts";
import { Frozen } from "../archived/frozen.ts";
import { readAssets, type Assets } from "../styles/assets.ts";
import { Bundler } from "../styles/bundler.ts";
import { noCards } from "../cards/card.ts";
import { drawIcons } from "../cards/icons.ts";
import { sitemapFiles } from "../outputs/sitemap.ts";
import type { Pictures } from "../pictures/picture.ts";
import type { Site } from "../site/model.ts";
import type { Timed } from "../content/stages.ts";
import { layoutsFolder, toolFolder } from "../disk/places.ts";
import { makeWorker } from "./make-worker.ts";
import { copyArchives } from "./copy-archives.ts";
import { copiesOf, otherFiles } from "./other-files.ts";
import { OutputFolder, type PageFile, type Written } from "./output-folder.ts";
import { type Page, PageBuild } from "./page-build.ts";
import {
  type PdfSettings,
  preparePaper,
  type Printed,
  printPapers,
  startPrinter,
} from "./papers.ts";

export interface Compiled {
  readonly files: readonly Written[];
  readonly assets: Assets;
  /** The titles of what has no social card, because no font has all of its letters. */
  readonly cardless: readonly string[];
  readonly printed: Printed | undefined;
}

/** How a site is compiled. */
export interface Settings {
  readonly isDevelopment: boolean;
  /** Draw the social cards. */
  readonly hasCards: boolean;
  /** False: the pages alone; only to measure what calendars, exports and linked data cost. */
  readonly hasFormats?: boolean;
  /** Print the PDFs. */
  readonly pdf?: PdfSettings | undefined;
  /** The finished events that are published as they were. */
  readonly archives?: readonly Archive[];
  readonly timed?: Timed;
}

/** A path from the working folder, as Eleventy writes them: with slashes. */
const fromHere = (path: string): string => relative("", path).replaceAll(sep, "/");

/** Eleventy renders `layouts/pages/`, whose pages go into the build; see `.eleventy.ts`. */
const renderPages = async (build: PageBuild, folder: string): Promise<void> => {
  const eleventy = new Eleventy(fromHere(join(layoutsFolder, "pages")), folder, {
    configPath: fromHere(join(toolFolder, ".eleventy.ts")),
    quietMode: true,
    config: (config: UserConfig) => {
      config.addGlobalData("build", build);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
};

/** Writes all that is no page, once the pages are written. */
export const writeOthers = (
  build: PageBuild,
  output: OutputFolder,
  pages: readonly PageFile[],
): readonly Written[] => {
  const files = build.timed("outputs", () => [
    ...otherFiles(build, new Set(pages.map(({ path }) => path))),
    makeWorker(build, output.folder, pages),
    ...sitemapFiles(
      build.site,
      pages.flatMap(({ canonical }) => canonical ?? []),
    ),
  ]);
  return [
    // Each is made here, and forgotten once it is written.
    ...files.map((file) =>
      output.write(build.timed("outputs", () => ({ path: file.path, body: file.body }))),
    ),
    ...copiesOf(build).map(({ file, path }) => output.copy(file, path)),
  ];
};

const drawCards = async (site: Site, cache: string) => {
  const cards = await import("../cards/cards.ts");
  return cards.drawCards(site, cache);
};

/** Bundles and draws what the pages of a site share. */
export const prepareBuild = async (
  site: Site,
  pictures: Pictures,
  { isDevelopment, hasCards, hasFormats = true, pdf, archives = [], timed }: Settings,
  publish: (page: Page) => void,
  bundler = new Bundler(layoutsFolder),
): Promise<PageBuild> => {
  const cache = join(toolFolder, ".cache");
  const assets = await readAssets(site, bundler, isDevelopment);
  const { icons, files } = await drawIcons(site, cache);
  const cards = hasCards ? await drawCards(site, cache) : noCards;
  const all = { ...assets, files: [...assets.files, ...files] };
  const paper = pdf && (await preparePaper(site));
  const drawings = { cards, icons };
  const frozen = new Frozen(archives, site);
  const extras = { drawings, pictures, paper, hasFormats, frozen, publish, timed };
  return new PageBuild(site, all, isDevelopment, extras);
};

/** Writes the whole site into an empty folder. */
export const compile = async (
  site: Site,
  pictures: Pictures,
  folder: string,
  settings: Settings,
): Promise<Compiled> => {
  // First of all, for without one nothing else is worth doing.
  const printer = settings.pdf && (await startPrinter(settings.pdf));
  try {
    const output = new OutputFolder(folder, settings.timed);
    const build = await prepareBuild(site, pictures, settings, output.publish);
    await renderPages(build, folder);
    const printed = printer && (await printPapers(printer, site, output));
    const archived = copyArchives(build.frozen, output);
    const pages = [...output.pages, ...archived.pages];
    const files = [
      ...pages,
      ...archived.others,
      ...writeOthers(build, output, pages),
      ...(printed?.files ?? []),
      output.writeMark(),
    ];
    const cardless = build.drawings.cards.missing;
    // What an archive shares with today's pages is written twice, and counts once.
    const each = [...new Map(files.map((file) => [file.path, file])).values()];
    return { files: each, assets: build.assets, cardless, printed };
  } finally {
    await printer?.close();
  }
};
