/** Ids are unique where they are looked up. */
import { placementsOf } from "../timing.ts";
import { type EventScope, within } from "./scope.ts";

export const checkIds = (scope: EventScope): void => {
  checkSlotIds(scope);
  checkLevelIds(scope);
};

const checkSlotIds = ({ slots, report }: EventScope): void => {
  const seen = new Map<string, string>();
  for (const { item, data } of slots) {
    const placements = placementsOf(data);
    const only = placements.length === 1 ? placements[0]?.session : undefined;
    const id = data.id ?? only;
    if (id === undefined) continue;
    const path = within(item, data.id === undefined ? (placements[0]?.path ?? []) : ["id"]);
    const other = seen.get(id);
    if (other === undefined) seen.set(id, item.document.pointer(path));
    // A session in two slots is said as such.
    else if (data.id !== undefined) {
      report.add(item.document.source, item.document.valueRange(path), "duplicate-id.slot", {
        value: id,
        other,
      });
    }
  }
};

const checkLevelIds = ({ event, report }: EventScope): void => {
  const seen = new Set<string>();
  const { data, document } = event.event;
  data?.partner_levels.forEach(({ id }, i) => {
    const range = document.valueRange(["partner_levels", i, "id"]);
    if (seen.has(id)) report.add(document.source, range, "duplicate-id.level", { value: id });
    seen.add(id);
  });
};
