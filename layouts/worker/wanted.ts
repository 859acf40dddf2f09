/** The pages that somebody has chosen, which are kept for as long as they are. */
import type { Wanted, WorkerSettings } from "../../src/outputs/worker-settings.ts";
import { keyOf } from "./route.ts";
import { openWanted, putWanted } from "./store.ts";

/** What a page says when something is chosen, or is no longer. */
export const isWanted = (data: unknown): data is Wanted =>
  typeof data === "object" &&
  data !== null &&
  "folder" in data &&
  typeof data.folder === "string" &&
  "pages" in data &&
  Array.isArray(data.pages) &&
  data.pages.every((page) => typeof page === "string");

const bring = (paths: readonly string[]): Promise<unknown> =>
  Promise.allSettled(
    paths.map(async (path) =>
      putWanted(path, await fetch(path, { cache: "no-cache", redirect: "manual" })),
    ),
  );

/** Fetches what is new, and forgets what of that folder is no longer wanted; what the site lists is kept anyway. */
export const keepWanted = async (
  { files }: Pick<WorkerSettings, "files">,
  { folder, pages }: Wanted,
): Promise<void> => {
  const store = await openWanted();
  const kept = (await store.keys()).map(({ url }) => keyOf(url));
  const gone = kept.filter((path) => path.startsWith(folder) && !pages.includes(path));
  await Promise.all(gone.map((path) => store.delete(path)));
  await bring(pages.filter((path) => !(path in files) && !kept.includes(path)));
};

/** Once the site is another, they are what it says now; without a network they stay as they are. */
export const renewWanted = async (): Promise<void> => {
  const kept = await (await openWanted()).keys();
  await bring(kept.map(({ url }) => keyOf(url)));
};
