/** A finished event as it was built once, in `archive/EVENT/` of the site. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ArchiveManifest } from "../content/schema/archive.ts";

export interface Archive {
  /** The event's id. */
  readonly event: string;
  /** Where its files lie, each under the path at which it is published. */
  readonly folder: string;
  readonly manifest: ArchiveManifest;
}

/** From the site's folder. */
export const archiveFolder = (event: string): string => `archive/${event}`;

export const manifestName = (event: string): string => `${archiveFolder(event)}/manifest.json`;

/** The folder of an archive's files: beside the manifest, so that no path of the site can clash with it. */
export const filesFolder = (site: string, event: string): string =>
  join(site, archiveFolder(event), "files");

/** Where the files of its event are published, from the root of the site: `/fair/`, and `/fr/fair/` in other languages. */
export const publishedFolders = ({ event, manifest }: Archive): readonly string[] => [
  ...new Set(
    manifest.files.flatMap(({ path }) => {
      const [, first, second] = path.split("/");
      if (first === event) return [`/${event}/`];
      return second === event && first !== "assets" ? [`/${first}/${event}/`] : [];
    }),
  ),
];

/** In hexadecimal digits. */
export const sha256 = (body: Uint8Array): string => createHash("sha256").update(body).digest("hex");

/** Where the media that a site's events share lie in an archive, from its root and without slashes around. */
export const sharedMediaOf = (event: string): string => `${event}/media/shared`;
