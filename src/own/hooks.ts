/** How the modules of a site's own find what they import: https://nodejs.org/api/module.html#moduleregisterhooksoptions */
import { registerHooks, type ResolveFnOutput } from "node:module";
import { join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ending, layoutsFolder, toolFolder } from "../disk/places.ts";
import { type Graph, graphAt } from "./graph.ts";

const sourceFolder = join(toolFolder, "src");

/**
 * What a site imports of Parvis is of the one that runs, wherever that lies: in its repository, below `node_modules`, or
 * where npx keeps it.
 */
const doors: Readonly<Record<string, string>> = {
  parvis: join(sourceFolder, `index${ending}`),
  "parvis/eleventy": join(sourceFolder, `eleventy${ending}`),
  "parvis/parts": join(layoutsFolder, `index${ending}`),
};

/** What may be imported of Parvis. */
export const doorNames: readonly string[] = Object.keys(doors);

/** An import that leads nowhere. */
export class Unresolved extends Error {
  readonly specifier: string;
  /** The file that it stands in, absolute. */
  readonly importer: string;

  constructor(specifier: string, importer: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.specifier = specifier;
    this.importer = importer;
  }
}

const isOfTool = (file: string): boolean =>
  [sourceFolder, layoutsFolder].some((folder) => file.startsWith(folder + sep));

/** What is resolved for a module of the site's own is one too, unless it was installed or is of Parvis. */
const toOwn = (resolved: ResolveFnOutput, graph: Graph): ResolveFnOutput => {
  if (!/^file:[^?]+\.[cm]?[jt]s(?:$|\?)/.test(resolved.url)) return resolved;
  const file = fileURLToPath(resolved.url);
  const isEntry = graphAt(resolved.url) !== undefined;
  if (file.split(sep).includes("node_modules")) return resolved;
  if (!isEntry && isOfTool(file)) return resolved;
  graph.add(file);
  const url = isEntry ? resolved.url : pathToFileURL(file).href + graph.query;
  // A site's folder may have no package.json, or one that npm has made for another kind of modules.
  if (file.endsWith(".ts")) return { ...resolved, url, format: "module-typescript" };
  return isEntry && file.endsWith(".js")
    ? { ...resolved, url, format: "module" }
    : { ...resolved, url };
};

let isRegistered = false;

/** Registers them; a process in which no site has modules of its own is none the slower. */
export const hookOwnImports = (): void => {
  if (isRegistered) return;
  isRegistered = true;
  registerHooks({
    resolve: (specifier, context, next) => {
      const door = Object.hasOwn(doors, specifier) ? doors[specifier] : undefined;
      if (door !== undefined) return { url: pathToFileURL(door).href, shortCircuit: true };
      const graph = graphAt(specifier) ?? graphAt(context.parentURL);
      if (!graph) return next(specifier, context);
      try {
        return toOwn(next(specifier, context), graph);
      } catch (error) {
        const { parentURL = "" } = context;
        if (graphAt(parentURL) === undefined) throw error;
        if (error instanceof Error && "url" in error && typeof error.url === "string")
          graph.add(fileURLToPath(error.url));
        throw new Unresolved(specifier, fileURLToPath(parentURL), error);
      }
    },
  });
};
