/** Ids are well formed, and unique where they are looked up. */
import type { Content, Item } from "../content.ts";
import type { Report } from "../report.ts";
import { isId } from "../schema/id-form.ts";
import { nameSlots } from "../slot-ids.ts";
import { toId } from "../suggest/nearest.ts";
import { placementsOf, type TimedSlot } from "../timing.ts";
import type { Path } from "../yaml/path.ts";
import { type EventScope, within } from "./scope.ts";

export const checkIds = (scope: EventScope): void => {
  checkSlotIds(scope);
  checkLevelIds(scope);
  checkKeys(scope.report, scope.event.event, ["tracks"]);
};

export const checkRoomIds = ({ venues }: Content, report: Report): void => {
  for (const venue of venues.items.values()) checkKeys(report, venue, ["rooms"]);
};

/** The keys of a map are ids too. */
const checkKeys = (report: Report, item: Item<unknown>, path: Path): void => {
  const { document } = item;
  const map = document.at(within(item, path));
  for (const value of typeof map === "object" && !Array.isArray(map) ? Object.keys(map) : []) {
    if (isId(value)) continue;
    const range = document.keyRange(within(item, [...path, value]));
    report.add(document.source, range, "bad-id.written", { value, fixed: toId(value) || "a-name" });
  }
};

/** An id that is written must be no other slot's, nor a session's: both have places on one page and in one calendar. */
const checkSlotIds = ({ slots, event, report }: EventScope): void => {
  const names = nameSlots(event, slots);
  const taken = new Map<string, TimedSlot | string>(
    [...event.sessions.items].map(([id, { document }]) => [id, document.source.file]),
  );
  const pointer = ({ item, data }: TimedSlot): string => {
    const [placement] = placementsOf(data);
    const path = data.id === undefined ? (placement?.path ?? []) : ["id"];
    return item.document.pointer(within(item, path));
  };
  for (const [slot, { id }] of names) if (slot.data.id === undefined) taken.set(id, slot);
  for (const [slot, { id, only }] of names) {
    const { item, data } = slot;
    if (data.id === undefined || id === only) continue;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, slot);
    else {
      const other = typeof first === "string" ? first : pointer(first);
      const range = item.document.valueRange(within(item, ["id"]));
      report.add(item.document.source, range, "duplicate-id.slot", { value: id, other });
    }
  }
};

const checkLevelIds = ({ event, report }: EventScope): void => {
  const seen = new Set<string>();
  const { partial: known, document } = event.event;
  known.partner_levels?.forEach(({ id }, i) => {
    const range = document.valueRange(["partner_levels", i, "id"]);
    if (seen.has(id)) report.add(document.source, range, "duplicate-id.level", { value: id });
    seen.add(id);
  });
};
