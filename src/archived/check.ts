/** The archives of a loaded site; what is wrong with them joins its problems. */
import type { Loaded } from "../content/load.ts";
import { Report } from "../content/report.ts";
import { compareProblems } from "../content/problem.ts";
import { type Archive, manifestName } from "./archive.ts";
import { type ArchiveFault, readArchives } from "./read.ts";

/** The folder in which a site lies; that of one without an address is the root. */
const folderOf = (address: string): string => (address === "" ? "/" : new URL(address).pathname);

/** Archives name the site's address, and lie in its folder: elsewhere their links may lead nowhere. */
const isElsewhere = ({ manifest }: Archive, address: string, isPreview: boolean): boolean =>
  isPreview ? folderOf(manifest.address) !== folderOf(address) : manifest.address !== address;

/** Reads and verifies the archives of a site that may be built; that of an event which is not published waits with it. */
export const withArchives = (
  loaded: Loaded,
  folder: string,
): { readonly loaded: Loaded; readonly archives: readonly Archive[] } => {
  const { site } = loaded;
  if (!site) return { loaded, archives: [] };
  const { archives: kept, faults } = readArchives(
    folder,
    loaded.content.events.map(({ id }) => id),
  );
  const published = new Set(site.events.map(({ id }) => id));
  const archives = kept.filter(({ event }) => published.has(event));
  const moved = archives.filter((archive) =>
    isElsewhere(archive, site.address ?? "", site.isPreview),
  );
  if (faults.length + moved.length === 0) return { loaded, archives };
  const report = new Report();
  const place = { start: 0, end: 0 };
  for (const { kind, file, event } of faults)
    report.add({ file, text: "" }, place, phraseOf(kind), { event });
  for (const { event, manifest } of moved)
    report.add({ file: manifestName(event), text: "" }, place, "moved-archive", {
      event,
      address: manifest.address,
    });
  const problems = [...loaded.problems, ...report.problems(loaded.language)].sort(compareProblems);
  const checked = { ...loaded, problems, site: faults.length > 0 ? undefined : site };
  return { loaded: checked, archives };
};

const phraseOf = (kind: ArchiveFault["kind"]) => `broken-archive.${kind}` as const;
