/** From a site to its files. */
import { OwnFaults } from "../own/own-faults.ts";
import type { Pictures } from "../pictures/picture.ts";
import type { Site } from "../site/model.ts";
import type { Assets } from "../styles/assets.ts";
import { checkWritten } from "./check-written.ts";
import { copyArchives } from "./copy-archives.ts";
import { OutputFolder, type Written } from "./output-folder.ts";
import { writeOutputPages } from "./own-outputs/pages.ts";
import { type Printed, printPapers, startPrinter } from "./papers.ts";
import { prepareBuild, type Settings } from "./prepare-build.ts";
import { type Packed, writeKits } from "./write-kits.ts";
import { twinPages } from "./twin-pages.ts";
import { writeOthers } from "./write-others.ts";
import { writePages } from "./write-pages.ts";

export interface Compiled {
  readonly files: readonly Written[];
  readonly assets: Assets;
  /** What all pages together may do. */
  readonly policy: string;
  /** The titles of what has no social card, because no font has all of its letters. */
  readonly cardless: readonly string[];
  readonly printed: Printed | undefined;
  /** What came of `--kits`; undefined: nobody asked. */
  readonly packed: Packed | undefined;
}

/** Writes the whole site into an empty folder. Throws `OwnFaults` if what is its own has any. */
export const compile = async (
  site: Site,
  pictures: Pictures,
  folder: string,
  settings: Settings,
): Promise<Compiled> => {
  // First of all, for without one nothing else is worth doing.
  const printer = settings.pdf && (await startPrinter(settings.pdf));
  try {
    const output = new OutputFolder(folder, twinPages(site), settings.timed);
    const build = await prepareBuild(site, pictures, settings);
    const own = await writePages(build, output, settings.folder).catch((error: unknown) => {
      // What parts could not print is told with it.
      if (error instanceof OwnFaults && build.parts) error.report.addAll(build.parts.report);
      throw error;
    });
    writeOutputPages(build, output);
    const printed = printer && (await printPapers(printer, site, output));
    const packed = settings.hasKits === true ? writeKits(build, output) : undefined;
    const archived = copyArchives(build.frozen, output);
    const pages = [...output.pages, ...archived.pages];
    const files = [
      ...pages,
      ...output.pieces,
      ...output.twins,
      ...own,
      ...archived.others,
      ...writeOthers(build, output, pages),
      ...(printed?.files ?? []),
      ...(packed?.file ? [packed.file] : []),
      output.writeMark(),
    ];
    checkWritten(build, settings.folder ?? "", folder, files);
    const { cards, packed: kits } = build.drawings;
    const cardless = [...cards.missing, ...kits.missing];
    // What an archive shares with today's pages is written twice, and counts once.
    const each = [...new Map(files.map((file) => [file.path, file])).values()];
    return {
      files: each,
      assets: build.assets,
      policy: build.dress.policyOfAll,
      cardless,
      printed,
      packed,
    };
  } finally {
    await printer?.close();
  }
};
