/** Finds the parts of a site's own, `layouts/parts/footer.ts` …, and imports them. */
import { nearestWord } from "../../content/suggest/nearest.ts";
import { Report } from "../../content/report.ts";
import { importOwn } from "../../own/import-own.ts";
import { OwnFaults } from "../../own/own-faults.ts";
import { ownSource, rangeOf } from "../../own/sources.ts";
import { isPartName, type PartName, partNames } from "./names.ts";
import type { OwnPart } from "./own-part.ts";
import { OwnParts } from "./own-parts.ts";
import { misnamedFolders, nameOfPart, partFiles, partsFolder } from "./part-files.ts";

const start = { start: 0, end: 0 };

const reportName = (site: string, file: string, value: string, report: Report): void => {
  const taken = partFiles(site).map(nameOfPart);
  const free = partNames.filter((name) => !taken.includes(name));
  report.add(ownSource(site, file), start, "broken-part.unknown", {
    value,
    nearest: nearestWord(value, free),
    known: partNames,
  });
};

interface Exported {
  readonly part: unknown;
  readonly print: OwnPart["print"];
}

const isPart = (value: unknown): value is Exported =>
  typeof value === "object" &&
  value !== null &&
  "part" in value &&
  "print" in value &&
  typeof value.print === "function";

const loadPart = async (
  site: string,
  name: PartName,
  file: string,
  report: Report,
): Promise<readonly OwnPart[]> => {
  const fixed = `export default definePart("${name}", …)`;
  try {
    const value = await importOwn(site, file, fixed);
    if (isPart(value) && value.part === name) return [{ name, file, print: value.print }];
    const source = ownSource(site, file);
    const range = rangeOf(source, isPart(value) ? `"${String(value.part)}"` : "export default");
    report.add(source, range, "broken-part.other", { name, fixed });
  } catch (error) {
    if (!(error instanceof OwnFaults)) throw error;
    report.addAll(error.report);
  }
  return [];
};

/** The parts of a site, with what is wrong with their files; undefined if it has none. */
export const loadParts = async (site: string): Promise<OwnParts | undefined> => {
  const files = partFiles(site);
  const misnamed = misnamedFolders(site);
  if (files.length + misnamed.length === 0) return undefined;
  const report = new Report();
  for (const { folder, meant } of misnamed)
    report.add({ file: folder, text: "" }, start, "unexpected-file.folder", { fixed: meant });
  const parts: OwnPart[] = [];
  const known = new Map<string, string>();
  for (const base of files) {
    const file = `${partsFolder}/${base}`;
    const name = nameOfPart(base);
    if (name === undefined) {
      report.add(ownSource(site, file), start, "broken-part.kind");
      continue;
    }
    const other = known.get(name);
    if (!isPartName(name)) reportName(site, file, name, report);
    else if (other !== undefined)
      report.add(ownSource(site, file), start, "broken-part.twice", { name, other });
    else parts.push(...(await loadPart(site, name, file, report)));
    known.set(name, file);
  }
  return new OwnParts(site, parts, report);
};
