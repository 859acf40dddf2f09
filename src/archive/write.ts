/** Writes an archive: whole, or not at all. */
import { join } from "node:path";
import about from "parvis/package.json" with { type: "json" };
import type { ArchiveManifest } from "../content/schema/archive.ts";
import { changeFiles, type Wanted } from "../disk/change-files.ts";
import { fingerprintOf } from "../disk/fingerprint.ts";
import { archiveFolder, manifestName, sha256 } from "../archived/archive.ts";
import type { BuiltFile } from "./choose.ts";
import { formerFiles } from "../archived/read.ts";

/** Puts an archive in place of the former one; what others have put there stays. The same files give the same bytes. */
export const writeArchive = (
  site: string,
  event: string,
  { address, policy }: { readonly address: string; readonly policy: string },
  files: readonly BuiltFile[],
): void => {
  const manifest: ArchiveManifest = {
    parvis: about.version,
    address,
    policy,
    files: files.map(({ path, body }) => ({ path, sha256: sha256(body), bytes: body.length })),
  };
  const place = (path: string): string => `${archiveFolder(event)}/files${path}`;
  const seen = new Map([[manifestName(event), fingerprintOf(join(site, manifestName(event)))]]);
  const changes = new Map<string, Wanted>([
    // Git must not change the ends of lines in what has a hash.
    [archiveFolder(".gitattributes"), "* -text\n"],
    ...formerFiles(site, event).map((path) => [place(path), undefined] as const),
    ...files.map(({ path, body }) => [place(path), body] as const),
    [manifestName(event), `${JSON.stringify(manifest, null, 2)}\n`],
  ]);
  changeFiles(site, { files: changes, seen, prunes: archiveFolder(event) });
};
