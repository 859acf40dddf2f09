/** Reads a file of `programme/`: a list of slots, or a map that holds one. */
import { posix } from "node:path";
import { parseClockSpan, parseDate } from "../time.ts";
import type { DayContent, Item } from "./content.ts";
import type { Document } from "./yaml/document.ts";
import type { Report } from "./report.ts";
import { DayHeadSchema, type SlotInput, SlotSchema } from "./schema/programme.ts";
import type { Source } from "./yaml/source.ts";
import { suggestDate } from "./suggest/date.ts";
import { validate } from "./validate.ts";
import type { Value } from "./yaml/parse.ts";
import type { Path } from "./yaml/path.ts";

/** The slots of a day, checked one by one. */
export const readDay = (document: Document, report: Report): DayContent => {
  const { source, value } = document;
  const id = posix.basename(source.file, ".yaml");
  checkName(source, id, report);
  const slotsPath: Path = isList(value) ? [] : ["slots"];
  const list = document.at(slotsPath);
  const written = isList(list) ? list : [];
  const strange = isDay(value) ? written.findIndex((slot) => !isMap(slot)) : undefined;
  if (strange !== -1 && value !== undefined) {
    const path = strange === undefined ? [] : [...slotsPath, strange];
    const range = path.length === 0 ? document.valueRange([]) : document.entryRange(path);
    report.add(source, range, "wrong-type.slots");
  }
  const slots = written.flatMap((slot, i): readonly Item<SlotInput>[] => {
    const path = [...slotsPath, i];
    const item = { id: String(i), document, path, schema: SlotSchema };
    // The first that is none is reported, which explains the others.
    if (!isMap(slot)) return [{ ...item, data: undefined, partial: {} }];
    return [{ ...item, ...validate(SlotSchema, document, path, report) }];
  });
  const head = { id, document, path: [], schema: DayHeadSchema };
  // A file of comments alone is a day of which nothing is known yet.
  if (isList(value) || (value === undefined && !document.isBroken))
    return { id, document, head: { ...head, data: { slots: [] }, partial: {} }, slots };
  if (document.isBroken || !isDay(value)) {
    return { id, document, head: { ...head, data: undefined, partial: {} }, slots };
  }
  return {
    id,
    document,
    head: { ...head, ...validate(DayHeadSchema, document, [], report) },
    slots,
  };
};

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isMap = (value: Value): boolean => typeof value === "object" && !isList(value);

/** False for a text, and for a map of times to titles. */
const isDay = (value: Value): boolean =>
  value === undefined ||
  isList(value) ||
  (typeof value === "object" && Object.keys(value).some((key) => !isTime(key)));

const isTime = (key: string): boolean => typeof parseClockSpan(key) !== "string";

const checkName = (source: Source, id: string, report: Report): void => {
  const date = parseDate(id, "UTC");
  const wholeFile = { start: 0, end: 0 };
  if (date === "no-such-date") {
    report.add(source, wholeFile, "bad-date.no-such-date", { value: id, fixed: undefined });
  } else if (typeof date === "string" || date.precision !== "day") {
    const guess = suggestDate(id);
    const fixed = guess === undefined ? undefined : `${guess}.yaml`;
    report.add(source, wholeFile, "bad-value.day", { value: posix.basename(source.file), fixed });
  }
};
