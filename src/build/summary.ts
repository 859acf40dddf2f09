import type { Written } from "./output-folder.ts";
import type { Printed } from "./papers.ts";
import type { Packed } from "./write-kits.ts";
import { spokenLanguage } from "../i18n/catalogue.ts";
import { isolateText } from "../i18n/bidi.ts";
import { commandWords } from "../i18n/commands.ts";
import { direction } from "../i18n/languages.ts";
import { localeOf } from "../i18n/locale.ts";
import { editorFolder } from "../urls.ts";

/** What a finished build has to tell. */
export interface Result {
  /** As the organiser wrote it. */
  readonly out: string;
  readonly files: readonly Written[];
  /** The titles of what has no social card. */
  readonly cardless: readonly string[];
  /** What came of `--pdf`. */
  readonly printed?: Printed | undefined;
  /** What came of `--kits`. */
  readonly packed?: Packed | undefined;
  /** What the site's own styles add to each page, compressed, in bytes. */
  readonly ownStyle?: number | undefined;
  /** Wall time in milliseconds. */
  readonly time: number;
  readonly warnings: number;
}

/** Of what visitors load: the editor in the browser is heavier than all of it. */
const heaviest = (files: readonly Written[]): Written | undefined =>
  files
    .filter(({ path }) => !path.startsWith(editorFolder))
    .toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))[0];

/**
 * One screen about a build, with the numbers and units of the language that it is said in:
 *
 *     Built _site
 *       pages          12
 *       files          19 (152 kB)
 *       heaviest page  /2013-open-data/ (31 kB)
 *       time           0.4 s
 */
export const summary = (
  { out, files, cardless, printed, packed, ownStyle, time, warnings }: Result,
  language: string,
): string => {
  const say = commandWords(language);
  const spoken = spokenLanguage(language);
  const [open, close] = localeOf(spoken).quotes;
  const isSpoken = new Intl.Locale(language).language === spoken;
  const write = (value: number, unit?: "kilobyte" | "megabyte" | "second"): string =>
    new Intl.NumberFormat(isSpoken ? language : spoken, {
      maximumFractionDigits: 1,
      ...(unit && { style: "unit", unit }),
    }).format(value);
  const weigh = (bytes: number): string =>
    bytes < 1e6 ? write(bytes / 1e3, "kilobyte") : write(bytes / 1e6, "megabyte");
  const name = ({ path, bytes }: Written): string =>
    `${isolateText(path.replace(/index\.html$/, ""), direction(spoken))} (${weigh(bytes)})`;

  const pages = files.filter(({ isPage }) => isPage);
  const page = heaviest(pages);
  const file = heaviest(files);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows: (readonly [label: string, value: string])[] = [
    [say("build.pages"), write(pages.length)],
    [say("build.files"), `${write(files.length)} (${weigh(total)})`],
  ];
  if (page) rows.push([say("build.heaviest-page"), name(page)]);
  if (file && file !== page) rows.push([say("build.heaviest-file"), name(file)]);
  if (ownStyle !== undefined)
    rows.push([
      say("build.own-style"),
      say("build.own-style-weight", { file: "data/look.css", weight: weigh(ownStyle) }),
    ]);
  if (cardless.length > 0) {
    const shown = cardless.slice(0, 3).map((title) => `${open}${title}${close}`);
    const titles = [...shown, ...(cardless.length > 3 ? ["…"] : [])].join(", ");
    rows.push([
      say("build.cardless"),
      say("build.cardless-why", { number: write(cardless.length), titles }),
    ]);
  }
  for (const paper of printed?.files ?? []) rows.push([say("build.printed"), name(paper)]);
  for (const box of printed?.boxes ?? []) rows.push([say("build.boxes"), box]);
  if (packed)
    rows.push([say("build.kits"), packed.file ? name(packed.file) : say("build.no-kits")]);
  rows.push([say("build.time"), write(time / 1000, "second")]);
  if (warnings > 0) rows.push([say("build.warnings"), write(warnings)]);

  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
  return `${[say("build.built", { out }), ...lines].join("\n")}\n`;
};
