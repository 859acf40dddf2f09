/** What keeps a module of a site's own from running, as a problem at its place. */
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { Report } from "../content/report.ts";
import { nearestWord } from "../content/suggest/nearest.ts";
import { hasCode } from "../disk/error-codes.ts";
import { readingFault } from "./reading-fault.ts";
import { graphOf } from "./graph.ts";
import { doorNames, Unresolved } from "./hooks.ts";
import { OwnFaults } from "./own-faults.ts";
import { ownSource, quotedRange, rangeOf } from "./sources.ts";
import { placeInStack } from "./stack-place.ts";
import { toError } from "./to-error.ts";
import { type Range, rangeAt, type Source } from "../content/yaml/source.ts";

/** A file of the site, from its folder, with slashes. */
const within = (site: string, file: string): string => relative(site, file).replaceAll(sep, "/");

const wholeFile = { start: 0, end: 0 };

/** A place in a file of the site. */
interface Place {
  readonly source: Source;
  readonly range: Range;
}

/** Where an error comes from: the file of the site that its trace names first. */
const placeOf = ({ stack = "" }: Error, site: string, file: string): Place => {
  const files = new Set([join(site, file), ...graphOf(site).files]);
  const [nearest] = [...files]
    .flatMap((path) => {
      const place = placeInStack(stack, [path, pathToFileURL(path).href]);
      return place ? [{ path, place }] : [];
    })
    .sort((a, b) => a.place.at - b.place.at);
  if (!nearest) return { source: ownSource(site, file), range: wholeFile };
  const source = ownSource(site, within(site, nearest.path));
  return { source, range: rangeAt(source, nearest.place.line, nearest.place.column) };
};

/** What a module of a site says that has thrown something while it was at work, and where in the site's files. */
export const toldBy = (
  thrown: unknown,
  site: string,
  file: string,
): Place & { readonly message: string } => {
  const error = toError(thrown);
  const [message = ""] = error.message.split("\n");
  return { ...placeOf(error, site, file), message };
};

const packageOf = (specifier: string): string =>
  specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** The file that was meant: `lib/tables` is `lib/tables.ts`. */
const nearestFile = (file: string): string | undefined => {
  const folder = dirname(file);
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder);
  const name = basename(file);
  const nearest =
    names.find((one) => one.replace(/\.[cm]?[jt]s$/, "") === name) ?? nearestWord(name, names);
  return nearest && join(folder, nearest);
};

const reportUnresolved = (error: Unresolved, site: string, report: Report): void => {
  const { specifier, importer } = error;
  const source = ownSource(site, within(site, importer));
  const range = quotedRange(source, specifier);
  if (/^\.{0,2}\//.test(specifier)) {
    const meant = nearestFile(resolve(dirname(importer), specifier));
    const path = meant && relative(dirname(importer), meant).replaceAll(sep, "/");
    const nearest = path?.startsWith(".") ? path : path && `./${path}`;
    report.add(source, range, "broken-module.no-file", { file: specifier, nearest });
  } else if (packageOf(specifier) === "parvis") {
    const nearest = nearestWord(specifier, doorNames) ?? "parvis";
    report.add(source, range, "broken-module.no-file", { file: specifier, nearest });
  } else if (hasCode(error.cause, "ERR_MODULE_NOT_FOUND"))
    report.add(source, range, "broken-module.no-package", { name: packageOf(specifier) });
  else report.add(source, range, "broken-module.unread", { message: error.message });
};

/** TypeScript below `node_modules`, which Node does not run: the import that leads there. */
const reportForeignTypes = (message: string, site: string, file: string, report: Report): void => {
  const [, name = ""] = /node_modules\/((?:@[^/"]+\/)?[^/"]+)/.exec(message) ?? [];
  const files = [file, ...graphOf(site).files.map((path) => within(site, path))];
  const source = files
    .map((one) => ownSource(site, one))
    .find(({ text }) => new RegExp(`["'\`]${RegExp.escape(name)}["'\`/]`).test(text));
  const place = source ?? ownSource(site, file);
  report.add(place, rangeOf(place, name), "broken-module.typescript-package", { name });
};

/** The faults that an error tells of, which a module of the site has thrown; `file` is its file, from the site's folder. */
export const moduleFaults = (thrown: unknown, site: string, file: string): OwnFaults => {
  const error = toError(thrown);
  if (error instanceof OwnFaults) return error;
  const report = new Report();
  const { message } = error;
  if (error instanceof Unresolved) reportUnresolved(error, site, report);
  else if (hasCode(error, "ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING"))
    reportForeignTypes(message, site, file, report);
  else if (error instanceof SyntaxError) {
    const { source, range } = placeOf(readingFault(error, graphOf(site).files), site, file);
    const isErased = !hasCode(error, "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX");
    report.add(source, range, isErased ? "broken-module.unread" : "broken-module.not-erasable", {
      message,
    });
  } else {
    const { source, range } = placeOf(error, site, file);
    report.add(source, range, "broken-module", { message });
  }
  return new OwnFaults(report);
};
