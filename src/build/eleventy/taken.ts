import { pageSource } from "../page-source.ts";
import type { Report } from "../../content/report.ts";
import type { Source } from "../../content/yaml/source.ts";

/** Reports a template whose page would lie where one of the look does; `path` is from the root of the output. */
export const reportTaken = (report: Report, source: Source, path: string): void => {
  const start = { start: 0, end: 0 };
  const url = path.replace(/\/index\.html$/, "/");
  const other = pageSource(path);
  if (other === path) report.add(source, start, "duplicate-address.own", { url });
  else report.add(source, start, "duplicate-address", { url, other });
};
