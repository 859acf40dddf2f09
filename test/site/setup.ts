import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumOptions } from "../../src/pdf/chromium.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { buildAsProcess, filesOf, pathOf } from "./build-site.ts";

/** The first site as it was built at a moment, and served. */
export interface BuiltSite {
  readonly now: string;
  readonly folder: string;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The addresses of its pages: `/`, `/2013-open-data/`, `/404.html` … */
  readonly pages: readonly string[];
}

declare module "vitest" {
  interface ProvidedContext {
    readonly sites: Readonly<Record<"upcoming" | "past", BuiltSite>>;
    /** Where the browser listens that all tests share. */
    readonly browser: string;
  }
}

const moments = { upcoming: "2013-06-01T12:00+02:00", past: "2014-01-15T12:00+01:00" };

/** Builds the first site before and after its event, serves both, and starts one browser for all tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-site-"));
  const servers: Server[] = [];
  const prepare = async (name: keyof typeof moments): Promise<BuiltSite> => {
    const folder = join(temporary, name);
    await buildAsProcess(folder, moments[name]);
    const server = await serveFolder(folder);
    servers.push(server);
    const pages = filesOf(folder).filter((file) => file.endsWith(".html"));
    return { now: moments[name], folder, origin: server.origin, pages: pages.map(pathOf) };
  };
  const [browser, upcoming, past] = await Promise.all([
    chromiumOptions().then((options) => chromium.launchServer(options)),
    prepare("upcoming"),
    prepare("past"),
  ]);
  project.provide("sites", { upcoming, past });
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    for (const server of servers) server.close();
    await browser.close();
    rmSync(temporary, { recursive: true });
  };
};
