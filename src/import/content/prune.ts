import type { Notes } from "../notes.ts";
import { Days, type SlotPlace } from "./days.ts";
import type { Item, ItemKind } from "./item.ts";
import type { WorkingCopy } from "./working-copy.ts";
import { referencedIds } from "./references.ts";
import { fileStore, mapStore, type Store, trackStore } from "./stores.ts";
import type { UpdateOptions } from "./update-options.ts";
import { isSame } from "./values.ts";

/** What is no longer there: told, and with `--prune` taken away unless it was edited here or is still named; `keeps` is told what stays. */
export const prune = (
  workingCopy: WorkingCopy,
  { event, base, theirs, prunes }: UpdateOptions,
  notes: Notes,
  keeps: (kind: ItemKind, item: Item) => void,
): void => {
  if (!base) return;
  const folder = `content/${event}`;
  const eventFile = `${folder}/event.md`;
  const venue = theirs.venue[0]?.id ?? "";
  const days = new Days(workingCopy, event, []);
  const missing = (kind: ItemKind): readonly Item[] => {
    const keys = new Set(theirs[kind].map(({ key }) => key));
    const ids = new Set(theirs[kind].map(({ id }) => id));
    return base[kind].filter(({ key, id }) => !keys.has(key) && !ids.has(id));
  };
  const stores: readonly (readonly [ItemKind, Store])[] = [
    ["session", fileStore(workingCopy, `${folder}/sessions`)],
    ["speaker", fileStore(workingCopy, `${folder}/speakers`)],
    ["track", trackStore(workingCopy, eventFile)],
    ["room", mapStore(workingCopy, "data/venues.yaml", [venue, "rooms"])],
  ];
  const slots = missing("slot");
  const placed = days.places();
  const removed: SlotPlace[] = [];
  for (const [kind, store] of stores) {
    const gone = missing(kind).filter((item) => store.get(item) !== undefined);
    if (gone.length === 0) continue;
    const mentioned = prunes
      ? referencedIds(workingCopy, event, kind, new Set(gone.map(({ id }) => id)))
      : new Set<string>();
    for (const item of gone) {
      const here = store.get(item);
      const isEdited = here === undefined || !isSame(here, item.fields);
      if (!prunes || isEdited || mentioned.has(item.id)) {
        notes.add(
          !prunes ? "gone-there" : isEdited ? "kept-edited" : "kept-mentioned",
          store.name(item),
        );
        keeps(kind, item);
        continue;
      }
      store.remove(item);
      notes.add("pruned", store.name(item));
      if (kind !== "session") continue;
      // Its slot goes with it, before anything asks whether its room is named.
      const place = placed.get(item.id);
      if (place && !place.isShared) removed.push(place);
    }
    if (kind === "session") {
      for (const item of slots) {
        const place = placed.get(item.id);
        if (!place || removed.includes(place)) continue;
        const isPlain = item.fields.session === undefined;
        if (prunes && isPlain && isSame(place.fields, item.fields)) {
          removed.push(place);
          notes.add("pruned", `${place.file} (${item.id})`);
        } else {
          if (isPlain)
            notes.add(prunes ? "kept-edited" : "gone-there", `${place.file} (${item.id})`);
          keeps("slot", item);
        }
      }
      for (const place of removed.sort((a, b) => b.index - a.index)) days.remove(place);
      removed.length = 0;
    }
  }
};
