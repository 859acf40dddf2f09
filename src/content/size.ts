/** Says of files and texts that they hold more than anybody writes. */
import { budget, type Excess, findLong } from "../text/budget.ts";
import type { Document } from "./yaml/document.ts";
import type { Report } from "./report.ts";
import type { Range, Source } from "./yaml/source.ts";
import type { Value } from "./yaml/parse.ts";
import type { Path } from "./yaml/path.ts";

/** Reports what a text has too much of. */
export const reportBeyond = (
  report: Report,
  source: Source,
  range: Range,
  excess: Excess,
): void => {
  switch (excess) {
    case "depth":
      report.add(source, range, "too-deep", { most: budget.depth });
      break;
    case "headings":
    case "notes":
      report.add(source, range, `too-many.${excess}`, { most: budget[excess] });
      break;
    default:
      report.add(source, range, `too-long.${excess}`, { most: budget[excess] });
  }
};

/** What Parvis itself records may be longer, and stands in few lines. */
const isRecord = ({ file }: Source): boolean => file.endsWith(".json");

/** Reports a file that is too large: then nothing of it is read. */
export const isTooLarge = (source: Source, report: Report): boolean => {
  const most = isRecord(source) ? budget.file * 10 : budget.file;
  if (source.text.length <= most) return false;
  report.add(source, { start: 0, end: 0 }, "too-long.file", { most });
  return true;
};

const longLists = (value: Value, path: Path): readonly Path[] => {
  if (typeof value !== "object") return [];
  const entries = Object.entries(value);
  if (entries.length > budget.list) return [path];
  const isList = Array.isArray(value);
  return entries.flatMap(([key, item]: readonly [string, Value]) =>
    longLists(item, [...path, isList ? Number(key) : key]),
  );
};

/** Reports the lines, words and lists of a document that are too long; true if there is one. */
export const isTooLong = (document: Document, report: Report): boolean => {
  const { source } = document;
  if (isRecord(source)) return false;
  const beyond = findLong(source.text);
  if (beyond) {
    reportBeyond(report, source, beyond, beyond.excess);
    return true;
  }
  // Each entry takes two characters at least, and hardly any file has so many.
  const isShort = document.yaml.text.length < budget.list * 2;
  const long = isShort ? [] : longLists(document.value, []);
  for (const path of long)
    report.add(source, document.valueRange(path), "too-long.list", { most: budget.list });
  return long.length > 0;
};
