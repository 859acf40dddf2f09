/** The files that a site's own outputs make. */
import type * as z from "zod";
import { Report } from "../../content/report.ts";
import { foldPath } from "../../content/rules/statics.ts";
import type { Source } from "../../content/yaml/source.ts";
import { FilesSchema } from "../../own/config-schema.ts";
import { type LoadedConfig, loadConfig } from "../../own/load-config.ts";
import { reportThrown } from "../../own/thrown.ts";
import { OwnFaults } from "../../own/own-faults.ts";
import type { OwnFile, OwnOutput } from "../../own/own-output.ts";
import { settle } from "../../own/settle.ts";
import { ownSource, quotedRange } from "../../own/sources.ts";
import type { Site } from "../../site/model.ts";
import { readOnly } from "../read-only.ts";
import { isPath, mendedPath } from "./path.ts";

/** One of them. */
export interface MadeFile extends OwnFile {
  /** The name of its output. */
  readonly output: string;
}

/** All of a site. */
export interface OwnFiles {
  /** The configuration that declares the outputs: `parvis.config.ts`. */
  readonly config: Source;
  readonly files: readonly MadeFile[];
}

const reportIssue = (
  issue: z.core.$ZodIssue,
  name: string,
  config: Source,
  report: Report,
): void => {
  const [index, field] = issue.path;
  const shown = index === undefined ? "files" : ["files", String(index), field].filter(Boolean);
  report.add(config, quotedRange(config, name), "broken-module.result", {
    name,
    field: typeof shown === "string" ? shown : shown.join("."),
    wanted: issue.message,
  });
};

const makeOne = async (
  output: OwnOutput,
  site: Site,
  folder: string,
  config: Source,
  report: Report,
): Promise<readonly MadeFile[]> => {
  const { name } = output;
  try {
    const files: unknown = await settle(() => output.files(readOnly(site)));
    const { success, data, error } = FilesSchema.safeParse(files);
    if (success)
      return data.map(({ path, body, type, title }) => ({ path, body, type, title, output: name }));
    for (const issue of error.issues.slice(0, 1)) reportIssue(issue, name, config, report);
  } catch (error) {
    reportThrown(error, { site: folder, config, name }, report);
  }
  return [];
};

const reportPaths = ({ config, files }: OwnFiles, report: Report): void => {
  const taken = new Map<string, string>();
  for (const { path, output } of files) {
    const written = quotedRange(config, path);
    const range = written.end > 0 ? written : quotedRange(config, output);
    if (!isPath(path))
      report.add(config, range, "bad-value.path", { value: path, fixed: mendedPath(path) });
    const folded = foldPath(path);
    const other = taken.get(folded);
    if (other === undefined) taken.set(folded, output);
    else report.add(config, range, "duplicate-address", { url: path, other: `“${other}”` });
  }
};

const makeAll = async (
  { file, config: { outputs = [] } }: LoadedConfig,
  site: Site,
  folder: string,
): Promise<OwnFiles> => {
  const report = new Report();
  const config = ownSource(folder, file);
  const files: MadeFile[] = [];
  // One after the other: an output may be slow, but is never in the way of another.
  for (const output of outputs)
    files.push(...(await makeOne(output, site, folder, config, report)));
  reportPaths({ config, files }, report);
  if (report.hasErrors) throw new OwnFaults(report);
  return { config, files };
};

/** Makes them; undefined where a site has no outputs of its own. `folder` is the site's. Rejects with `OwnFaults`. */
export const makeOwnFiles = async (site: Site, folder: string): Promise<OwnFiles | undefined> => {
  const loaded = await loadConfig(folder);
  return loaded?.config.outputs?.length ? makeAll(loaded, site, folder) : undefined;
};
