/** What is printed: pages whose address ends in `.pdf`, which Chromium turns into what they say. */
import { type PaperStyles, readPaperStyles } from "../styles/assets.ts";
import { dateAs } from "../pdf/dates.ts";
import type { Printer } from "../pdf/printer.ts";
import type { Site } from "../site/model.ts";
import { isInstalled } from "../disk/installed.ts";
import { layoutsFolder } from "../disk/places.ts";
import { NoPrinter } from "../pdf/no-chromium.ts";
import type { OutputFolder, Written } from "./output-folder.ts";

export interface PdfSettings {
  /** The path of another Chromium than that of this machine. */
  readonly browser: string | undefined;
}

/** The styles of paper, with its fonts; a build without PDF loads nothing for it. */
export const preparePaper = async (site: Site): Promise<PaperStyles> => {
  const { fontFaces } = await import("../pdf/fonts.ts");
  return readPaperStyles(site, layoutsFolder, fontFaces());
};

/** Starts what prints. Throws `NoPrinter` and `NoChromium`. */
export const startPrinter = async ({ browser }: PdfSettings): Promise<Printer> => {
  if (!isInstalled("playwright-core")) throw new NoPrinter();
  const { openPrinter } = await import("../pdf/printer.ts");
  return openPrinter(browser);
};

/** What came of `--pdf`. */
export interface Printed {
  readonly files: readonly Written[];
  /** “/fair/poster.pdf: 日本”: what may show boxes, and in place of which letters. */
  readonly boxes: readonly string[];
}

/** Where a browser takes a site to be that is nowhere yet. */
const nowhere = "https://localhost";

/** Prints the papers of a build, one after the other: at the same time, they would be given other numbers inside. */
export const printPapers = async (
  printer: Printer,
  { address, now }: Site,
  output: OutputFolder,
): Promise<Printed> => {
  const { lettersWithoutFont } = await import("../pdf/fonts.ts");
  const files: Written[] = [];
  const boxes: string[] = [];
  for (const { path, markup } of output.papers) {
    const printed = await printer.print({ address: (address ?? nowhere) + path, markup });
    files.push(output.write({ path, body: dateAs(printed, now) }));
    const letters = lettersWithoutFont(markup);
    if (letters.length > 0) boxes.push(`${path}: ${letters.slice(0, 5).join("")}`);
  }
  return { files, boxes };
};
