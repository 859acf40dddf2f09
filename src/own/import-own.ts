/** The one door to the modules of a site's own, `parvis.config.ts` and the parts of `layouts/parts/`: they run code. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Report } from "../content/report.ts";
import { moduleFaults } from "./module-faults.ts";
import { graphOf } from "./graph.ts";
import { hookOwnImports } from "./hooks.ts";
import { OwnFaults } from "./own-faults.ts";
import { keepRunning, settle } from "./settle.ts";
import { ownSource } from "./sources.ts";

const withoutDefault = (site: string, file: string, fixed: string): OwnFaults => {
  const report = new Report();
  const source = ownSource(site, file);
  report.add(source, { start: 0, end: 0 }, "broken-module.no-default", { fixed });
  return new OwnFaults(report);
};

/**
 * What a module of a site exports as its default; `file` is from the site's folder, `fixed` how it should begin. What was
 * edited since is read again. Rejects with `OwnFaults`.
 */
export const importOwn = async (site: string, file: string, fixed: string): Promise<unknown> => {
  hookOwnImports();
  keepRunning();
  const graph = graphOf(site);
  graph.refresh();
  const url = pathToFileURL(join(site, file)).href + graph.query;
  let module: object;
  try {
    module = await settle(async () => (await import(url)) as object);
  } catch (error) {
    graph.spoil();
    throw moduleFaults(error, site, file);
  }
  const value: unknown = "default" in module ? module.default : undefined;
  if (value === undefined) throw withoutDefault(site, file, fixed);
  return value;
};

/** The files that the modules of a site have imported or looked for, absolute. */
export const importedFiles = (site: string): readonly string[] => graphOf(site).files;
