import type { Site } from "../site/model.ts";

/** A file that an output makes. */
export interface OwnFile {
  /** From the root of the site: `/talks.geojson`. A path in `/2027-fair/` is of the event `2027-fair`. */
  readonly path: string;
  /** What it holds; the same for the same site and moment. */
  readonly body: string | Uint8Array;
  /** Its media type, which hosts are told: `application/geo+json`. */
  readonly type?: string | undefined;
  /** What it is called: where it has a type too, the heads of pages name it, and the page of an event’s data. */
  readonly title?: string | undefined;
}

/** An output of a site’s own: files beside its pages. */
export interface OwnOutput {
  /** What it is called where it fails: `talks`. */
  readonly name: string;
  /** Its files. The site can be read, not changed. */
  readonly files: (site: Site) => readonly OwnFile[] | Promise<readonly OwnFile[]>;
}
