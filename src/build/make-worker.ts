import { readFileSync } from "node:fs";
import { join } from "node:path";
import { choosePrecached } from "../outputs/precache.ts";
import type { OutputFile } from "../write/output-file.ts";
import { removingWorkerFile, workerFile } from "../outputs/worker.ts";
import type { Written } from "./output-folder.ts";
import type { PageBuild } from "./page-build.ts";

/** The service worker: it lists what it keeps, as it was written, or goes by itself. */
export const makeWorker = (
  { site, assets, isDevelopment, frozen }: PageBuild,
  folder: string,
  pages: readonly Written[],
): OutputFile => {
  if (!site.offline || isDevelopment) return removingWorkerFile(assets.worker);
  const { screen, embed } = assets;
  const unkept = [screen?.style, screen?.script, embed?.style, embed?.script];
  const parts = assets.files
    .filter(({ path }) => /\.(?:js|css|woff2)$/.test(path) && !unkept.includes(site.base + path))
    .map(({ path, body }) => ({ path, bytes: Buffer.byteLength(body) }));
  const bodies = new Map(assets.files.map(({ path, body }) => [path, body]));
  const archived = frozen.parts.filter(({ path }) => !bodies.has(path));
  const kept = [...choosePrecached(site, pages, [...parts, ...archived])].map(
    ([url, { path }]) => [url, bodies.get(path) ?? readFileSync(join(folder, path))] as const,
  );
  return workerFile(site, new Map(kept), assets.worker);
};
