/** From a site to its files. */
import { copyFileSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { Archive } from "../archive/archive.ts";
import { Frozen } from "../archive/frozen.ts";
import { readAssets, type Assets } from "../assets.ts";
import { noCards } from "../cards/card.ts";
import { drawIcons } from "../cards/icons.ts";
import { headersFile } from "../outputs/headers.ts";
import { drawnIcons, manifestFile, ownIcons } from "../outputs/manifest.ts";
import type { OutputFile } from "../outputs/output-file.ts";
import { unionOf } from "../outputs/policies.ts";
import { redirectsFile, refreshPages } from "../outputs/redirects.ts";
import { robotsFile } from "../outputs/robots.ts";
import { sitemapFiles } from "../outputs/sitemap.ts";
import type { Pictures } from "../pictures/picture.ts";
import type { Site } from "../site/model.ts";
import { outputPath } from "../urls.ts";
import { canonicalOf } from "./canonical.ts";
import { layoutsFolder, toolFolder } from "./folders.ts";
import { mark } from "./mark.ts";
import { makeWorker } from "./make-worker.ts";
import { PageBuild } from "./page-build.ts";
import {
  isPaper,
  type PdfSettings,
  preparePaper,
  type Printed,
  printPapers,
  startPrinter,
} from "./papers.ts";

/** A file that was written, with its weight in bytes. */
export interface Written {
  /** From the root of the output: `/agenda/index.html`. */
  readonly path: string;
  readonly bytes: number;
  readonly isPage: boolean;
}

/** A page that was written. */
export interface PageFile extends Written {
  /** The address that it gives itself; undefined if it is not to be listed. */
  readonly canonical: string | undefined;
}

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
}

/** What Eleventy says of a page after it was written. */
export interface WrittenPage {
  readonly outputPath: string;
  readonly content: string;
}

/** The pages of a folder; what is yet to be printed is none. */
export const describePages = (
  results: readonly WrittenPage[],
  folder: string,
): readonly PageFile[] =>
  results
    .filter(({ outputPath }) => !isPaper(outputPath))
    .map(({ outputPath, content }) => ({
      path: `/${relative(folder, outputPath)}`,
      bytes: Buffer.byteLength(content),
      isPage: true,
      canonical: canonicalOf(content),
    }));

/** Eleventy renders `layouts/pages/` and writes the pages; see `.eleventy.ts`. */
const writePages = async (build: PageBuild, folder: string): Promise<readonly WrittenPage[]> => {
  const pages: WrittenPage[] = [];
  const eleventy = new Eleventy(relative("", join(layoutsFolder, "pages")), folder, {
    configPath: relative("", join(toolFolder, ".eleventy.ts")),
    quietMode: true,
    config: (config: UserConfig) => {
      config.addGlobalData("build", build);
      config.on("eleventy.after", ({ results }: { results: readonly WrittenPage[] }) => {
        pages.push(...results);
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  return pages;
};

const makeFolderFor = (file: string): string => {
  mkdirSync(dirname(file), { recursive: true });
  return file;
};

const writeOutput = ({ path, body }: OutputFile, folder: string): Written => {
  writeFileSync(makeFolderFor(join(folder, path)), body);
  return { path, bytes: Buffer.byteLength(body), isPage: false };
};

/** A file that is copied, and where it goes from the root of the output. */
interface Copy {
  readonly file: string;
  readonly path: string;
}

const copyFiles = (copies: readonly Copy[], folder: string): readonly Written[] =>
  copies.map(({ file, path }) => {
    copyFileSync(file, makeFolderFor(join(folder, path)));
    return { path, bytes: statSync(file).size, isPage: false };
  });

/** Documents and cards as they are; pictures as they were made, which tell nothing of where they were taken. */
const copiesOf = ({ site, drawings, pictures, frozen }: PageBuild): readonly Copy[] => {
  const made = new Set(pictures.files.map(({ path }) => path));
  const others = [...site.media, ...drawings.cards.of.values()].map(({ file, url }) => ({
    file,
    path: decodeURI(outputPath(site.base, url)),
  }));
  return [...others.filter(({ path }) => !made.has(path)), ...pictures.files].filter(
    ({ path }) => !frozen.has(path),
  );
};

/** Writes all that is no page, once the pages are written. */
export const writeOthers = (
  build: PageBuild,
  folder: string,
  pages: readonly PageFile[],
): readonly Written[] => {
  const { site, assets, drawings, frozen } = build;
  const { base, isPreview, offline } = site;
  const taken = new Set(pages.map(({ path }) => path));
  const files = [
    mark,
    ...assets.files,
    manifestFile(site, site.look.favicon ? ownIcons(site) : drawnIcons(drawings.icons)),
    makeWorker(build, folder, pages),
    headersFile(
      { base, isPreview, offline, media: [...site.media, ...frozen.media(site)] },
      { policy: unionOf([assets.policy, ...frozen.policies]) },
    ),
    ...redirectsFile(site),
    ...refreshPages(site).filter(({ path }) => !taken.has(path)),
    ...build.outputs.filter(({ path }) => !frozen.has(path)),
    ...sitemapFiles(
      site,
      pages.flatMap(({ canonical }) => canonical ?? []),
    ),
    robotsFile(site),
  ];
  return [...files.map((file) => writeOutput(file, folder)), ...copyFiles(copiesOf(build), folder)];
};

const drawCards = async (site: Site, cache: string) => {
  const cards = await import("../cards/cards.ts");
  return cards.drawCards(site, cache);
};

/** Bundles and draws what the pages of a site share. */
export const prepareBuild = async (
  site: Site,
  pictures: Pictures,
  { isDevelopment, hasCards, hasFormats = true, pdf, archives = [] }: Settings,
): Promise<PageBuild> => {
  const cache = join(toolFolder, ".cache");
  const assets = await readAssets(site, layoutsFolder, isDevelopment);
  const { icons, files } = await drawIcons(site, cache);
  const cards = hasCards ? await drawCards(site, cache) : noCards;
  const all = { ...assets, files: [...assets.files, ...files] };
  const paper = pdf && (await preparePaper(site));
  const drawings = { cards, icons };
  const frozen = new Frozen(archives, site);
  return new PageBuild(site, all, isDevelopment, { drawings, pictures, paper, hasFormats, frozen });
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
    const build = await prepareBuild(site, pictures, settings);
    const results = await writePages(build, folder);
    const printed = printer && (await printPapers(printer, site, folder, results));
    const archived = build.frozen.copyTo(folder);
    const pages = [...describePages(results, folder), ...archived.pages];
    const files = [
      ...pages,
      ...archived.others,
      ...writeOthers(build, folder, pages),
      ...(printed?.files ?? []),
    ];
    const cardless = build.drawings.cards.missing;
    // What an archive shares with today's pages is written twice, and counts once.
    const each = [...new Map(files.map((file) => [file.path, file])).values()];
    return { files: each, assets: build.assets, cardless, printed };
  } finally {
    await printer?.close();
  }
};
