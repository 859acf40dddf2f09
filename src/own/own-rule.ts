import type {
  Event,
  News,
  Organisation,
  Page,
  Session,
  Site,
  Speaker,
  Term,
  Theme,
  Venue,
} from "../site/model.ts";

/** What has a file of its own, or an entry of one. */
export type Described =
  Event | News | Organisation | Page | Session | Speaker | Term | Theme | Venue;

/** What a rule has found. */
export interface OwnProblem {
  /** The thing in question: the problem is in its file. */
  readonly about?: Described | undefined;
  /** The file, from the folder of the site, where `about` does not say it: `content/2027-fair/programme/2027-06-12.yaml` */
  readonly file?: string | undefined;
  /** Which field of it: `["speakers", 0]`. */
  readonly path?: readonly (string | number)[] | undefined;
  /** Which line of it, from 1, where no field is meant. */
  readonly line?: number | undefined;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string | undefined;
  /** An error, which stops the build, unless it says otherwise. */
  readonly severity?: "error" | "warning" | undefined;
}

/** A rule of a site’s own. */
export interface OwnRule {
  /** The code of its problems: `title-in-capitals`. */
  readonly code: string;
  /** Looks at a site that has no error, and reports what it finds. */
  readonly check: (site: Site, report: (problem: OwnProblem) => void) => void | Promise<void>;
}
