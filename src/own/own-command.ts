import type { Site } from "../site/model.ts";

/** What a command of a site’s own is told. */
export interface OwnCall {
  /** The site, without errors; it can be read, not changed. */
  readonly site: Site;
  /** The folder of the site, absolute. */
  readonly folder: string;
  /** What stands behind the name of the command. */
  readonly args: readonly string[];
  /** The moment that was asked for by `--now`, or the present: `2027-06-12T14:00:00.000+02:00`. */
  readonly now: string;
  /** Says a line. */
  readonly tell: (line: string) => void;
}

/** A command of a site’s own. */
export interface OwnCommand {
  /** As it is typed: `badges`. */
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** Does it, at once or in a promise. A number is its exit code. */
  readonly run: (call: OwnCall) => unknown;
}
