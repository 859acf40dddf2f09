import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumOptions } from "../../src/pdf/chromium.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { buildAsProcess, filesOf, jardins, pathOf, root } from "./build-site.ts";

/** A site as it was built at a moment, and served. */
export interface BuiltSite {
  readonly now: string;
  readonly folder: string;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The addresses of its pages: `/`, `/2030-jardins/`, `/404.html` … */
  readonly pages: readonly string[];
}

/** A site before and after its event. */
export type Sites = Readonly<Record<"upcoming" | "past", BuiltSite>>;

declare module "vitest" {
  interface ProvidedContext {
    /** The meeting of gardeners, `test/fixtures/jardins`. */
    readonly sites: Sites;
    /** The site that the repository publishes; undefined where another one has taken its place. */
    readonly firstSite: Sites | undefined;
    /** Where the browser listens that all tests share. */
    readonly browser: string;
  }
}

type Moments = Readonly<Record<keyof Sites, string>>;

const gardeners = { upcoming: "2030-06-01T12:00+02:00", past: "2031-01-15T12:00+01:00" };
const firstMoments = { upcoming: "2013-06-01T12:00+02:00", past: "2014-01-15T12:00+01:00" };

/** Builds a site in a new folder of `temporary`, and serves it. */
export const serveBuilt = async (
  temporary: string,
  site: string,
  now: string,
): Promise<{ readonly site: BuiltSite; readonly server: Server }> => {
  const folder = mkdtempSync(join(temporary, "built-"));
  await buildAsProcess(folder, now, {}, site);
  const server = await serveFolder(folder);
  const pages = filesOf(folder).filter((file) => file.endsWith(".html"));
  return { site: { now, folder, origin: server.origin, pages: pages.map(pathOf) }, server };
};

/** The first site before and after its event; undefined where another one has taken its place. */
export const firstSite: Moments | undefined = existsSync(join(root, "content/2013-open-data"))
  ? firstMoments
  : undefined;

/** Builds the sites before and after their events, serves them, and starts one browser for all tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-site-"));
  const servers: Server[] = [];
  const prepare = async (site: string, now: string): Promise<BuiltSite> => {
    const served = await serveBuilt(temporary, site, now);
    servers.push(served.server);
    return served.site;
  };
  const prepareBoth = async (site: string, moments: Moments): Promise<Sites> => ({
    upcoming: await prepare(site, moments.upcoming),
    past: await prepare(site, moments.past),
  });
  const [browser, sites, first] = await Promise.all([
    // What would draw as a graphics processor does takes a tenth of the time.
    chromiumOptions().then((options) =>
      chromium.launchServer({ ...options, args: [...(options.args ?? []), "--disable-gpu"] }),
    ),
    prepareBoth(jardins, gardeners),
    firstSite && prepareBoth(root, firstSite),
  ]);
  project.provide("sites", sites);
  project.provide("firstSite", first);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    for (const server of servers) server.close();
    await browser.close();
    rmSync(temporary, { recursive: true });
  };
};
