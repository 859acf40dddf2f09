import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { buildSite, filesOf, pathOf } from "../site/build-site.ts";
import { serveFolder, type Server } from "./server.ts";

export interface FixtureSite {
  readonly now: string;
  /** `http://127.0.0.1:PORT`; known once the tests run. */
  readonly origin: () => string;
  readonly pages: () => readonly string[];
}

/** Builds `test/fixtures/NAME`, or the folder of another site, as it is at a moment, and serves it to the tests of a file. */
export const useFixture = (name: string, now: string): FixtureSite => {
  const site = resolve(import.meta.dirname, "../fixtures", name);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `parvis-${basename(site)}-`));
  let server: Server;
  beforeAll(async () => {
    await buildSite(join(folder, "site"), now, {}, site);
    server = await serveFolder(join(folder, "site"));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return {
    now,
    origin: () => server.origin,
    pages: () =>
      filesOf(join(folder, "site"))
        .filter((file) => file.endsWith(".html"))
        .map(pathOf),
  };
};
