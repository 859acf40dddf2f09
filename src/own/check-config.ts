/** Says what is wrong with a site's configuration, at its place in the file. */
import type * as z from "zod";
import type { Report } from "../content/report.ts";
import { severities } from "../content/severity.ts";
import { fieldsAt } from "../content/schema/shape.ts";
import { nearestWord, toId } from "../content/suggest/nearest.ts";
import type { Path } from "../content/yaml/path.ts";
import type { Range, Source } from "../content/yaml/source.ts";
import { ConfigSchema } from "./config-schema.ts";
import { reserved } from "./reserved.ts";
import type { SiteConfig } from "./site-config.ts";
import { fieldRange, quotedRange } from "./sources.ts";

const wholeFile: Range = { start: 0, end: 0 };

/** The value at a path of the configuration. */
const valueAt = (config: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined,
    config,
  );

/** Where the name of what is at a path is written; nowhere, if it has none. */
const nameRange = (source: Source, config: unknown, path: Path): Range => {
  const names = ["name", "code"].map((key) => valueAt(config, [...path, key]));
  const name = names.find((one) => typeof one === "string");
  return name === undefined ? wholeFile : quotedRange(source, name);
};

/** Where something is wrong: its field if that is there, else the name of what it is of, else the list. */
const placeOf = (source: Source, config: unknown, path: Path): Range => {
  const value = valueAt(config, path);
  const owner = nameRange(source, config, path.slice(0, -1));
  const field = path.at(-1);
  const places = [
    ...(typeof value === "string" ? [quotedRange(source, value)] : []),
    // Behind the name, for those before it have fields of that name too.
    ...(value !== undefined && typeof field === "string"
      ? [fieldRange(source, field, owner.start)]
      : []),
    owner,
    ...path.slice(0, 1).map((list) => fieldRange(source, String(list))),
  ];
  return places.find(({ end }) => end > 0) ?? wholeFile;
};

const reportIssue = (
  issue: z.core.$ZodIssue,
  config: unknown,
  source: Source,
  report: Report,
): void => {
  // Of what is no list of names or positions nothing is asked for.
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(ConfigSchema, path);
    for (const field of issue.keys)
      report.add(source, fieldRange(source, field), "unknown-field", {
        field,
        nearest: nearestWord(field, known),
        known,
      });
    return;
  }
  const value = valueAt(config, path);
  const range = placeOf(source, config, path);
  const field = path.findLast((step) => typeof step === "string") ?? "default";
  if (value === undefined && path.length > 0) report.add(source, range, "missing-field", { field });
  else if (issue.message === "name" && typeof value === "string")
    report.add(source, range, "bad-id.written", { value, fixed: toId(value) || "a-name" });
  else report.add(source, range, "broken-module.shape", { field, wanted: issue.message });
};

/** Names that stand twice in a list, or that Parvis has given already. */
const reportNames = (
  config: Omit<SiteConfig, "eleventy">,
  source: Source,
  report: Report,
): void => {
  const lists: readonly (readonly [names: readonly string[], taken: readonly string[]])[] = [
    [config.outputs?.map(({ name }) => name) ?? [], []],
    [config.commands?.map(({ name }) => name) ?? [], reserved.commands],
    [config.imports?.map(({ name }) => name) ?? [], reserved.imports],
    [config.rules?.map(({ code }) => code) ?? [], Object.keys(severities)],
  ];
  for (const [names, taken] of lists)
    for (const [i, value] of names.entries()) {
      const range = quotedRange(source, value);
      if (taken.includes(value)) report.add(source, range, "bad-value.of-parvis", { value });
      if (names.indexOf(value) < i) report.add(source, range, "bad-value.twice", { value });
    }
};

/** True for a configuration that has the form of one; what is wrong with it is reported. */
export const checkConfig = (
  config: unknown,
  source: Source,
  report: Report,
): config is SiteConfig => {
  const { success, data, error } = ConfigSchema.safeParse(config);
  if (success) reportNames(data, source, report);
  else for (const issue of error.issues) reportIssue(issue, config, source, report);
  return !report.hasErrors;
};
