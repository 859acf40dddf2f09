import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { root } from "../site/build-site.ts";
import { type BuiltSite, firstSite, serveBuilt } from "../site/setup.ts";
import { oldestChromium } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The sites that the oldest browser shows; none where it is missing. */
    readonly oldest: readonly BuiltSite[];
  }
}

/** Builds the first site, if it is there, and a conference, and starts the oldest browser for them. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const options = oldestChromium();
  if (!options) {
    project.provide("oldest", []);
    return () => Promise.resolve();
  }
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-oldest-"));
  const served = await Promise.all([
    serveBuilt(temporary, join(root, "test/fixtures/lattice"), "2031-04-10T12:00+02:00"),
    ...(firstSite ? [serveBuilt(temporary, root, firstSite.upcoming)] : []),
  ]);
  const browser = await chromium.launchServer(options);
  project.provide(
    "oldest",
    served.map(({ site }) => site),
  );
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    for (const { server } of served) server.close();
    await browser.close();
    rmSync(temporary, { recursive: true });
  };
};
