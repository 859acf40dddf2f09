import type { Report } from "../content/report.ts";
import type { LiveOutput } from "./live-output.ts";

/** Prints pages, for only then shows what is wrong with the parts of a site's own; a site without them pays nothing. */
export const tryParts = (output: LiveOutput, paths: readonly string[], report: Report): void => {
  const { parts } = output.build;
  if (!parts) return;
  for (const path of paths) output.read(path);
  const files = {
    has: (path: string) => output.has(path),
    read: (path: string) => Buffer.from(output.read(path) ?? []).toString(),
  };
  report.addAll(parts.check(files));
};
