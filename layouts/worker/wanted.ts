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

/** Which of the kept pages are no longer wanted: those of the same event, in whichever language of the site. */
export const unwanted = (kept: readonly string[], { folder, pages }: Wanted): readonly string[] => {
  // `/en/fair/sessions/` and `/fr/fair/sessions/` hold the same.
  const sessions = `/${folder.split("/").slice(-3).join("/")}`;
  const ids = new Set(pages.map((page) => page.slice(folder.length)));
  return kept.filter((path) => {
    const [, id] = path.split(sessions);
    return id !== undefined && !ids.has(id);
  });
};

/** Fetches what is new, and forgets what of that event is no longer wanted; what the site lists is kept anyway. */
export const keepWanted = async (
  { files }: Pick<WorkerSettings, "files">,
  wanted: Wanted,
): Promise<void> => {
  const store = await openWanted();
  const kept = (await store.keys()).map(({ url }) => keyOf(url));
  await Promise.all(unwanted(kept, wanted).map((path) => store.delete(path)));
  await bring(wanted.pages.filter((path) => !(path in files) && !kept.includes(path)));
};

/** Once the site is another, they are what it says now; without a network they stay as they are. */
export const renewWanted = async (): Promise<void> => {
  const kept = await (await openWanted()).keys();
  await bring(kept.map(({ url }) => keyOf(url)));
};
