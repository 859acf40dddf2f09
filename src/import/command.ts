/** What the command `import` is told. */
import type { Network } from "./fetch/network.ts";

export interface ImportCommand {
  /** A file, absolute as all paths here, or an https address. */
  readonly source: string;
  readonly into: string;
  /** The name of a format: one of ours, or of the site’s own; undefined: it is recognised. */
  readonly format: string | undefined;
  readonly event: string | undefined;
  readonly timezone: string | undefined;
  /** The first day of the event, for days without a year. */
  readonly start?: string | undefined;
  /** A file that says what of the source is what. */
  readonly map: string | undefined;
  /** A sheet of a workbook, by its name or number. */
  readonly sheet: string | undefined;
  readonly media: string | undefined;
  readonly prunes: boolean;
  /** What is in conflict stays as it is here, and is settled. */
  readonly keeps: boolean;
  /** List each thing of a report, however many there are. */
  readonly all: boolean;
  readonly now: string;
  /** For messages where there is no site yet. */
  readonly language: string;
  readonly network: Network;
}
