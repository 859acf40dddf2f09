/** What a site publishes as it is, beside what Parvis makes. */
import type { Report } from "../content/report.ts";
import { sharedPaths } from "../content/static-files.ts";
import type { Site, Static } from "../site/model.ts";
import type { OutputFile } from "../write/output-file.ts";
import type { PageBuild } from "./page-build.ts";
import { pageSource } from "./page-source.ts";
import { TakenPaths } from "./taken-paths.ts";

type StaticSite = Pick<Site, "statics">;

const isShared = (path: string): boolean => sharedPaths.some((one) => one === path);

/** Files that are copied; those of which Parvis makes one too are none. */
export const staticCopies = ({ statics = [] }: StaticSite): readonly Static[] =>
  statics.filter(({ path }) => !isShared(path));

/** Files of Parvis, with the lines that the site adds to them; a file that it makes only then. */
export const withOwnLines = (
  files: readonly OutputFile[],
  { statics = [] }: StaticSite,
): readonly OutputFile[] => {
  const own = statics.filter(({ path }) => isShared(path));
  if (own.length === 0) return files;
  const paths = new Set(files.map(({ path }) => path));
  const added = (path: string): string =>
    (own.find((one) => one.path === path)?.lines ?? "").trimEnd();
  return [
    ...files.map((file) =>
      // Of all others the body is made later.
      isShared(file.path) && typeof file.body === "string" && added(file.path) !== ""
        ? { path: file.path, body: `${file.body.trimEnd()}\n\n${added(file.path)}\n` }
        : file,
    ),
    ...own
      .filter(({ path }) => !paths.has(path))
      .map(({ path }) => ({ path, body: `${added(path)}\n` })),
  ];
};

/** Reports each file that cannot lie beside one that Parvis makes; `made` are the paths of those. */
export const reportTakenByStatic = (
  { site: { statics = [] }, own, ownPages }: Pick<PageBuild, "site" | "own" | "ownPages">,
  made: Iterable<string>,
  report: Report,
): void => {
  const taken = new TakenPaths(made);
  for (const { path } of statics) {
    if (isShared(path)) continue;
    const other = taken.inTheWayOf(path);
    if (other === undefined) continue;
    const source = { file: `static${path}`, text: "" };
    const isOfOutput = own?.files.some(({ path: made }) => made === other);
    const by = isOfOutput ? own?.config.file : ownPages.find((page) => page.path === other)?.file;
    const url = other.replace(/\/index\.html$/, "/");
    const place = { start: 0, end: 0 };
    const name = by ?? pageSource(other);
    if (name === other) report.add(source, place, "duplicate-address.file", { url });
    else report.add(source, place, "duplicate-address", { url, other: name });
  }
};
