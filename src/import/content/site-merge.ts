/** Merges what an import brings into the files of a site: a three-way merge of each item. */
import type { ValueMap } from "../../content/yaml/parse.ts";
import type { Notes } from "../notes.ts";
import { type Item, type ItemKind, type Items, toItems } from "./item.ts";
import { LocalDeletions } from "./local-deletions.ts";
import { OpenConflicts } from "./open-conflicts.ts";
import { Pruning } from "./pruning.ts";
import { SlotMerge } from "./slot-merge.ts";
import {
  eventStore,
  fileStore,
  mapStore,
  type Store,
  trackStore,
  translationStore,
} from "./stores.ts";
import { mergeFields } from "../../content/patch/three-way-merge.ts";
import type { MergeOptions } from "./merge-options.ts";
import type { WorkingCopy } from "./working-copy.ts";

export class SiteMerge {
  readonly #workingCopy: WorkingCopy;
  readonly #options: MergeOptions;
  readonly #notes: Notes;
  readonly deletions = new LocalDeletions();
  readonly #conflicts = new OpenConflicts();
  /** Items that the source no longer has and that stay here. */
  readonly #kept: (readonly [ItemKind, Item])[] = [];

  constructor(workingCopy: WorkingCopy, options: MergeOptions, notes: Notes) {
    this.#workingCopy = workingCopy;
    this.#options = options;
    this.#notes = notes;
  }

  /** Plans all changes of all files. */
  run(): void {
    const { event, base, theirs } = this.#options;
    const workingCopy = this.#workingCopy;
    const folder = `content/${event}`;
    const eventFile = `${folder}/event.md`;
    const venue = theirs.venue[0]?.id ?? "";
    this.#merge("venue", mapStore(workingCopy, "data/venues.yaml", []));
    this.#merge("room", mapStore(workingCopy, "data/venues.yaml", [venue, "rooms"]));
    this.#merge("organisation", mapStore(workingCopy, "data/organisations.yaml", []));
    this.#merge("event", eventStore(workingCopy, eventFile, theirs.track));
    this.#merge("track", trackStore(workingCopy, eventFile));
    this.#merge("speaker", fileStore(workingCopy, `${folder}/speakers`));
    this.#merge("session", fileStore(workingCopy, `${folder}/sessions`));
    this.#merge("translation", translationStore(workingCopy, folder));
    const found = { deletions: this.deletions, conflicts: this.#conflicts };
    new SlotMerge(workingCopy, event, found, this.#notes).run(base, theirs);
    new Pruning(workingCopy, this.#options, this.#notes, (kind, item) => {
      this.#kept.push([kind, item]);
    }).run();
  }

  /** The merge base of the next import. */
  get nextBase(): Items {
    const { theirs, keeps } = this.#options;
    return toItems((kind) => [
      ...theirs[kind].map((item) => (keeps ? item : this.#conflicts.baseOf(kind, item))),
      ...this.#kept.filter(([of]) => of === kind).map(([, item]) => item),
    ]);
  }

  #merge(kind: ItemKind, store: Store): void {
    const base = new Map(this.#options.base?.[kind].map((item) => [item.key, item.fields]));
    for (const item of this.#options.theirs[kind]) {
      const before = base.get(item.key);
      const ours = store.get(item);
      const theirs = { ...item, fields: this.deletions.withoutReferences(item.fields) };
      if (ours) {
        const base = before && this.deletions.withoutReferences(before);
        const fields = this.#mergeItem(theirs, base, ours, store);
        if (fields.length > 0) this.#conflicts.add(kind, item, { fields, before });
      } else if (before) {
        this.deletions.add(kind, item.id);
        this.#notes.add("gone-here", store.name(item));
      } else {
        store.add(theirs);
        if (this.#options.base) this.#notes.add("added", store.name(item));
      }
    }
  }

  /** The fields in conflict. */
  #mergeItem(
    item: Item,
    base: ValueMap | undefined,
    ours: ValueMap,
    store: Store,
  ): readonly string[] {
    const { changes, conflicts } = mergeFields(base, item.fields, ours);
    for (const [field, value] of changes) store.set(item, field, value);
    if (changes.length > 0)
      this.#notes.add(
        "updated",
        `${store.name(item)}: ${changes.map(([field]) => field).join(", ")}`,
      );
    for (const field of conflicts) this.#notes.add("conflict", `${store.name(item)}: ${field}`);
    return conflicts;
  }
}
