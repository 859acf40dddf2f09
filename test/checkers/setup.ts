import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumOptions } from "../../src/pdf/chromium.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { buildAsProcess, filesOf, pathOf, root } from "../site/build-site.ts";
import { whyNoEqualAccess, whyNoNu } from "./brought.ts";

/** An example as it was built at a moment of its event, and served. */
export interface CheckedSite {
  readonly example: string;
  readonly state: "before" | "on" | "after";
  readonly now: string;
  readonly folder: string;
  readonly origin: string;
  /** The addresses of its pages, without those that lead elsewhere at once. */
  readonly pages: readonly string[];
  /** The addresses of those. */
  readonly signposts: readonly string[];
}

declare module "vitest" {
  interface ProvidedContext {
    /** The examples before, on and after their events; none where no checker is there. */
    readonly checked: readonly CheckedSite[];
  }
}

const moments = {
  conference: {
    before: "2027-06-01T10:00+01:00",
    on: "2027-09-24T10:40+01:00",
    after: "2027-12-01T10:00+00:00",
  },
  trilingue: {
    before: "2027-05-01T10:00+02:00",
    on: "2027-06-05T11:00+02:00",
    after: "2027-08-01T10:00+02:00",
  },
} as const;

const states = ["before", "on", "after"] as const;

const leadsOn = (file: string): boolean =>
  /<meta http-equiv="refresh"/i.test(readFileSync(file, "utf8"));

/** Builds the examples, one after the other, serves them, and starts a browser. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  if (whyNoNu !== "" && whyNoEqualAccess !== "") {
    project.provide("checked", []);
    return () => Promise.resolve();
  }
  const checked: CheckedSite[] = [];
  const servers: Server[] = [];
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-checkers-"));
  const prepare = async (example: keyof typeof moments, state: CheckedSite["state"]) => {
    const now = moments[example][state];
    const folder = join(temporary, `${example}-${state}`);
    await buildAsProcess(folder, now, {}, join(root, "examples", example), ["--no-cards"]);
    const server = await serveFolder(folder);
    servers.push(server);
    const { origin } = server;
    const files = filesOf(folder).filter((file) => file.endsWith(".html"));
    const { signposts = [], pages = [] } = Object.groupBy(files, (file) =>
      leadsOn(join(folder, file)) ? "signposts" : "pages",
    );
    const addresses = { pages: pages.map(pathOf), signposts: signposts.map(pathOf) };
    checked.push({ example, state, now, folder, origin, ...addresses });
  };
  for (const example of ["conference", "trilingue"] as const)
    for (const state of states) await prepare(example, state);
  project.provide("checked", checked);
  const options = await chromiumOptions();
  const browser = await chromium.launchServer({
    ...options,
    args: [...(options.args ?? []), "--disable-gpu"],
  });
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    for (const server of servers) server.close();
    await browser.close();
    rmSync(temporary, { recursive: true, force: true });
  };
};
