/** What keeps Eleventy from rendering a site's own templates, as problems at their places. */
import { relative, resolve, sep } from "node:path";
import { Report } from "../../content/report.ts";
import type { Source } from "../../content/yaml/source.ts";
import { printFaultIn } from "../../text/print-fault.ts";
import { placeIn } from "./fault-place.ts";
import { LeadsOut } from "./outside.ts";
import { templateFiles } from "./own-templates.ts";
import { rangeOf, ownSource } from "../../own/sources.ts";
import { reportTaken } from "./taken.ts";
import { OwnFaults } from "../../own/own-faults.ts";

const withSlashes = (path: string): string => path.replaceAll(sep, "/");

/** An error and all that it was made of, the outermost first. */
const chainOf = (error: unknown): readonly Error[] => {
  if (!(error instanceof Error)) return [];
  return [error, ...chainOf("originalError" in error ? error.originalError : error.cause)];
};

/** The longer names first, for a shorter one may stand in them. */
const templatesOf = (folder: string): readonly string[] =>
  templateFiles(folder).toSorted((a, b) => b.length - a.length);

/** The template that the innermost error speaks of that speaks of any. */
const templateOf = (errors: readonly Error[], folder: string): string | undefined => {
  const files = templatesOf(folder);
  const named = errors
    .toReversed()
    .flatMap(({ message, stack = "" }) =>
      [message, stack].flatMap((text) => files.find((file) => text.includes(file)) ?? []),
    );
  return named[0];
};

/** The sentence that says what is wrong, without the places that engines put around it. */
const messageOf = (errors: readonly Error[], folder: string): string => {
  const lines = (errors.at(-1)?.message ?? "").split("\n").map((line) => line.trim());
  const isPlace = (line: string): boolean => line.startsWith("(") && /[)\]]$/.test(line);
  const line = lines.find((one) => one !== "" && !isPlace(one)) ?? "";
  return line
    .replace(/, file:.*$/, "")
    .replaceAll(`${withSlashes(folder)}/`, "")
    .replaceAll("./layouts/", "layouts/");
};

/** Two templates that write one file, as Eleventy lists them. */
const sharedOutput = /^Output conflict: multiple input files are writing to `([^`]*)`/;

const reportShared = (
  errors: readonly Error[],
  folder: string,
  out: string,
  report: Report,
): boolean => {
  const { message } = errors.find((error) => sharedOutput.test(error.message)) ?? {};
  if (message === undefined) return false;
  const files = templatesOf(folder).filter((file) => message.includes(`/${file}\n`));
  const output = sharedOutput.exec(message)?.[1] ?? "";
  const path = `/${withSlashes(relative(out, resolve(output)))}`;
  const [file, other] = files;
  if (file === undefined) return false;
  const source = ownSource(folder, file);
  if (other === undefined) reportTaken(report, source, path);
  else {
    const url = path.replace(/\/index\.html$/, "/");
    report.add(source, { start: 0, end: 0 }, "duplicate-address", { url, other });
  }
  return true;
};

/** The folders of a site and of its output. */
interface Place {
  readonly folder: string | undefined;
  readonly out: string;
}

/** The problem that an error tells of; the error itself where no template of the site is to blame. */
export const toTemplateFaults = (error: unknown, { folder, out }: Place): unknown => {
  if (folder === undefined || printFaultIn(error)) return error;
  const errors = chainOf(error);
  const own = errors.find((one) => one instanceof OwnFaults);
  if (own) return own;
  const report = new Report();
  if (reportShared(errors, folder, out, report)) return new OwnFaults(report);
  const file = templateOf(errors, folder);
  if (file === undefined) return error;
  const source: Source = ownSource(folder, file);
  const message = messageOf(errors, folder);
  if (errors.some((one) => one instanceof LeadsOut)) {
    const value = "permalink";
    report.add(source, rangeOf(source, value), "bad-value.path", { value, fixed: undefined });
  } else report.add(source, placeIn(source, errors, message), "broken-template", { message });
  return new OwnFaults(report);
};
