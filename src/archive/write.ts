/** Writes an archive: whole, or not at all. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import about from "../../package.json" with { type: "json" };
import type { ArchiveManifest } from "../content/schema/archive.ts";
import { rename } from "../rename.ts";
import { archiveFolder, sha256 } from "./archive.ts";
import type { BuiltFile } from "./choose.ts";

const write = (file: string, body: string | Buffer): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
};

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Puts an archive in place of the former one. The same files give the same bytes. */
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
  const place = join(site, archiveFolder(event));
  const fresh = join(site, archiveFolder(`.${event}.new`));
  const former = join(site, archiveFolder(`.${event}.old`));
  remove(fresh);
  for (const { path, body } of files) write(join(fresh, "files", path), body);
  write(join(fresh, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  // Git must not change the ends of lines in what has a hash.
  write(join(site, archiveFolder(".gitattributes")), "* -text\n");
  remove(former);
  if (existsSync(place)) rename(place, former);
  rename(fresh, place);
  remove(former);
};
