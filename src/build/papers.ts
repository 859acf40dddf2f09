/** What is printed: pages whose address ends in `.pdf`, which Chromium turns into what they say. */
import { writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type PaperStyles, readPaperStyles } from "../assets.ts";
import { dateAs } from "../pdf/dates.ts";
import type { Printer } from "../pdf/printer.ts";
import type { Site } from "../site/model.ts";
import type { Written, WrittenPage } from "./compile.ts";
import { layoutsFolder } from "./folders.ts";

export interface PdfSettings {
  /** The path of another Chromium than that of this machine. */
  readonly browser: string | undefined;
}

/** True for what is written as HTML and printed in its place. */
export const isPaper = (outputPath: string): boolean => outputPath.endsWith(".pdf");

/** The styles of paper, with its fonts; a build without PDF loads nothing for it. */
export const preparePaper = async (site: Site): Promise<PaperStyles> => {
  const { fontFaces } = await import("../pdf/fonts.ts");
  return readPaperStyles(site, layoutsFolder, fontFaces());
};

/** Starts what prints. Throws `NoChromium`. */
export const startPrinter = async ({ browser }: PdfSettings): Promise<Printer> => {
  const { openPrinter } = await import("../pdf/printer.ts");
  return openPrinter(browser);
};

/** What came of `--pdf`. */
export interface Printed {
  readonly files: readonly Written[];
  /** “/fair/poster.pdf: 日本”: what may show boxes, and in place of which letters. */
  readonly boxes: readonly string[];
}

/**
 * Prints what Eleventy has written into `folder`, one after the other: at the same time, they would
 * be given other numbers inside.
 */
export const printPapers = async (
  printer: Printer,
  { address, now }: Site,
  folder: string,
  results: readonly WrittenPage[],
): Promise<Printed> => {
  const { lettersWithoutFont } = await import("../pdf/fonts.ts");
  const files: Written[] = [];
  const boxes: string[] = [];
  for (const { outputPath, content } of results.filter((page) => isPaper(page.outputPath))) {
    const path = `/${relative(folder, outputPath).replaceAll(sep, "/")}`;
    const printed = await printer.print({ address: address + path, markup: content });
    const body = dateAs(printed, now);
    writeFileSync(join(folder, path), body);
    files.push({ path, bytes: body.length, isPage: false });
    const letters = lettersWithoutFont(content);
    if (letters.length > 0) boxes.push(`${path}: ${letters.slice(0, 5).join("")}`);
  }
  return { files, boxes };
};
