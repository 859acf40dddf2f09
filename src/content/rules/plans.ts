/** The plan of a venue is a drawing whose ids are those of its rooms, and a page can show what is in it. */
import type { Item } from "../content.ts";
import { most, readPlan, type ReadPlan } from "../plan/read-plan.ts";
import { roomsOf } from "../plan/rooms-of.ts";
import { judgeId, roomOf } from "../plan/strangers.ts";
import type { Noted } from "../plan/walk.ts";
import type { Report } from "../report.ts";
import { toId } from "../suggest/nearest.ts";
import type { Range, Source } from "../yaml/source.ts";
import { findMedia } from "./media.ts";
import { readDrawing } from "./media-content.ts";
import type { Scope } from "./scope.ts";
import { type SharedPlan, sharedPlan } from "./shared-plan.ts";

const start = { start: 0, end: 0 };

/** Each kind of what is left out once, at its first place: `<image>`, `filter`. */
const firstOfEach = (lost: readonly Noted[]): readonly Noted[] =>
  [
    ...new Map(lost.toReversed().map((one) => [one.value.split(/[=:]/)[0], one])).values(),
  ].reverse();

/**
 * Says which ids of a plan are rooms of no venue that has it; the rooms that they probably mean are not missing. A room
 * that is meant is told of its own venue.
 */
const checkIds = (
  { ids, rooms }: ReadPlan,
  names: ReadonlyMap<string, string>,
  { others, isFirst }: SharedPlan,
  add: { readonly report: Report; readonly source: Source; readonly venue: string },
): ReadonlySet<string> => {
  const { venue } = add;
  const meant = new Set<string>();
  const all = new Map([...names, ...others]);
  const elsewhere = new Set(others.keys());
  const drawn = new Set([...rooms, ...ids.flatMap(({ value }) => roomOf(value, elsewhere) ?? [])]);
  for (const { value, ...range } of ids) {
    if (roomOf(value, elsewhere) !== undefined) continue;
    const judged = judgeId(value, all, drawn);
    if (judged?.nearest !== undefined) meant.add(judged.nearest);
    if (!judged || (all.size === 0 && !judged.isMeant)) continue;
    if (judged.nearest === undefined ? !isFirst : others.has(judged.nearest)) continue;
    if (judged.isMeant)
      add.report.add(add.source, range, "plan-room", {
        value,
        nearest: judged.nearest,
        venue,
        known: [...names.keys()],
      });
    else add.report.add(add.source, range, "plan-id", { value, fixed: `_${value}` });
  }
  return meant;
};

/** Says which rooms a plan does not show: where one stands as a label, there; the others at the field. */
const checkMissing = (
  labels: ReadPlan["labels"],
  missing: readonly (readonly [id: string, name: string])[],
  at: {
    readonly venue: string;
    readonly field: Source;
    readonly range: Range;
    readonly source: Source;
  },
  report: Report,
): void => {
  const isMeant = (label: string, [id, name]: readonly [string, string]): boolean =>
    label === id || toId(label) === id || toId(label) === toId(name);
  const unlabelled = missing.filter((room) => {
    const label = labels.find(({ value }) => isMeant(value, room));
    if (label)
      report.add(at.source, label, "plan-lacks-room.label", { value: label.value, fixed: room[0] });
    return !label;
  });
  if (unlabelled.length > 0)
    report.add(at.field, at.range, "plan-lacks-room", {
      venue: at.venue,
      rooms: unlabelled.map(([id]) => id),
    });
};

/** Checks what a venue names as its plan. */
export const checkPlan = (
  { content, report, ...scope }: Scope,
  item: Item<unknown>,
  range: Range,
  value: string,
): void => {
  const file = findMedia({ content, ...scope }, value);
  if (file === undefined) return;
  const { source: field } = item.document;
  const medium = content.media.get(file);
  if (!medium?.drawing) {
    report.add(field, range, "bad-plan.kind", { value });
    return;
  }
  const { text, findings } = readDrawing(medium, medium.drawing);
  // What cannot be read at all is told of every drawing.
  if (text === undefined) return;
  const source = { file, text };
  const names = roomsOf(item);
  const read = readPlan(text, new Set(names.keys()), "plan");
  if ("fault" in read) {
    const { elements, kilobytes } = most;
    if (read.fault === "large")
      report.add(source, start, "bad-plan.large", { elements, most: kilobytes });
    else if (findings.length === 0)
      report.add(source, read.at, "unsafe-drawing.form", { value: read.at.value });
    return;
  }
  const venue = item.id;
  if (!read.sheet) report.add(source, start, "bad-plan.size");
  for (const { value: room, ...at } of read.twice)
    report.add(source, at, "plan-room.twice", { value: room });
  for (const { value: room, ...at } of read.nested)
    report.add(source, at, "plan-room.nested", { value: room });
  const meant = checkIds(read, names, sharedPlan({ content, report, ...scope }, item, file), {
    report,
    source,
    venue,
  });
  const missing = [...names].filter(([id]) => !read.rooms.has(id) && !meant.has(id));
  checkMissing(read.labels, missing, { venue, field, range, source }, report);
  if (findings.length === 0)
    for (const { value: lost, ...at } of firstOfEach(read.lost))
      report.add(source, at, "plan-lost", { value: lost });
};
