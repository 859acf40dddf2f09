/** Reads the archives of a site, and makes sure that they hold what was put into them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { ArchiveSchema, type ArchiveManifest } from "../content/schema/archive.ts";
import { isFileOfTool } from "../disk/of-tools.ts";
import { type Archive, filesFolder, manifestName, sha256 } from "./archive.ts";

/** What is wrong with an archive; `file` from the site's folder. */
export interface ArchiveFault {
  readonly event: string;
  readonly kind: "unreadable" | "missing" | "changed" | "unexpected" | "no-event";
  readonly file: string;
}

/** The archives of a site, by their folders; what begins with a dot is being written. */
export const archivedEvents = (site: string): readonly string[] => {
  const folder = join(site, "archive");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
};

const readManifest = (file: string): ArchiveManifest | undefined => {
  try {
    return ArchiveSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
};

/** Paths from the root of a site: `/fair/index.html`. */
const pathsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) =>
          join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, "/"),
        )
        .sort()
    : [];

/** The files that a former archive of an event has written; all that are there if it has lost its list. */
export const formerFiles = (site: string, event: string): readonly string[] =>
  readManifest(join(site, manifestName(event)))?.files.map(({ path }) => path) ??
  pathsIn(filesFolder(site, event));

/** One archive; the first fault of each of its files. */
const readArchive = (
  site: string,
  event: string,
): { readonly archive: Archive | undefined; readonly faults: readonly ArchiveFault[] } => {
  const manifest = readManifest(join(site, manifestName(event)));
  if (!manifest) {
    const fault = { event, kind: "unreadable", file: manifestName(event) } as const;
    return { archive: undefined, faults: [fault] };
  }
  const folder = filesFolder(site, event);
  const fault = (kind: ArchiveFault["kind"], path: string): ArchiveFault => ({
    event,
    kind,
    file: join(folder, path)
      .slice(site.length + 1)
      .replaceAll(sep, "/"),
  });
  const known = new Set(manifest.files.map(({ path }) => path));
  const present = pathsIn(folder);
  const there = new Set(present);
  const faults = [
    ...manifest.files.flatMap(({ path, sha256: hash }) => {
      if (!there.has(path)) return [fault("missing", path)];
      return sha256(readFileSync(join(folder, path))) === hash ? [] : [fault("changed", path)];
    }),
    ...present
      .filter((path) => !known.has(path) && !isFileOfTool(basename(path)))
      .map((path) => fault("unexpected", path)),
  ];
  return { archive: { event, folder, manifest }, faults };
};

/** All archives of a site that has these events. Throws only if the disk fails. */
export const readArchives = (
  site: string,
  events: readonly string[],
): { readonly archives: readonly Archive[]; readonly faults: readonly ArchiveFault[] } => {
  const archives: Archive[] = [];
  const faults: ArchiveFault[] = [];
  for (const event of archivedEvents(site)) {
    if (!events.includes(event)) {
      faults.push({ event, kind: "no-event", file: manifestName(event) });
      continue;
    }
    const read = readArchive(site, event);
    if (read.archive) archives.push(read.archive);
    faults.push(...read.faults);
  }
  return { archives, faults };
};
