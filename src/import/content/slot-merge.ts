/** The three-way merge of slots, which are entries of lists: one that gets another date moves to another file. */
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { Notes } from "../notes.ts";
import { Days, type SlotPlace } from "./days.ts";
import type { Item, Items } from "./item.ts";
import type { LocalDeletions } from "./local-deletions.ts";
import type { OpenConflicts } from "./open-conflicts.ts";
import { mergeFields } from "../../content/patch/three-way-merge.ts";
import { isSame, toMap } from "../../content/patch/values.ts";
import type { WorkingCopy } from "./working-copy.ts";

type Changes = readonly (readonly [field: string, value: Value])[];

const isChanged = (changes: Changes, field: string): boolean =>
  changes.some(([changed]) => changed === field);

/** The fields of a slot with its changes, which come last. */
const withChanges = (fields: ValueMap, changes: Changes): ValueMap =>
  toMap([...Object.entries(fields).filter(([field]) => !isChanged(changes, field)), ...changes]);

export class SlotMerge {
  readonly #workingCopy: WorkingCopy;
  readonly #event: string;
  readonly #deletions: LocalDeletions;
  readonly #conflicts: OpenConflicts;
  readonly #notes: Notes;
  readonly #added: ValueMap[] = [];
  readonly #moved: SlotPlace[] = [];

  /** `deletions` knows the sessions that were removed, and learns the slots that were. */
  constructor(
    workingCopy: WorkingCopy,
    event: string,
    {
      deletions,
      conflicts,
    }: { readonly deletions: LocalDeletions; readonly conflicts: OpenConflicts },
    notes: Notes,
  ) {
    this.#workingCopy = workingCopy;
    this.#event = event;
    this.#deletions = deletions;
    this.#conflicts = conflicts;
    this.#notes = notes;
  }

  /** Plans the changes of all files of days. */
  run(base: Items | undefined, theirs: Items): void {
    const bases = new Map(base?.slot.map((item) => [item.key, item.fields]));
    const rooms = theirs.room.map(({ id }) => id);
    const days = new Days(this.#workingCopy, this.#event, rooms);
    const places = days.places();
    for (const item of theirs.slot) {
      const before = bases.get(item.key);
      const place = places.get(item.id);
      if (place) this.#mergeSlot(item, before, place);
      else this.#addSlot(item, before);
    }
    for (const place of this.#moved.sort((a, b) => b.index - a.index)) days.remove(place);
    days.add(this.#added);
  }

  /** A slot that is nowhere here is new, unless it or its session was removed here. */
  #addSlot({ id, fields }: Item, base: ValueMap | undefined): void {
    const { session } = fields;
    const isSessionRemoved = typeof session === "string" && this.#deletions.has("session", session);
    if (!base && !isSessionRemoved) {
      this.#added.push(this.#deletions.withoutReferences(fields));
      return;
    }
    this.#deletions.add("slot", id);
    if (!isSessionRemoved) this.#notes.add("gone-here", `content/${this.#event}/programme (${id})`);
  }

  #mergeSlot(item: Item, before: ValueMap | undefined, place: SlotPlace): void {
    const name = `${place.file} (${item.id})`;
    const theirs = this.#deletions.withoutReferences(item.fields);
    const base = before && this.#deletions.withoutReferences(before);
    if (place.isShared) {
      // A slot that holds several sessions was made here: no source knows its own facts.
      if (base && !isSame(base, theirs)) {
        this.#notes.add("conflict", name);
        this.#conflicts.add("slot", item, { fields: undefined, before });
      }
      return;
    }
    const { changes, conflicts } = mergeFields(base, theirs, place.fields);
    for (const field of conflicts) this.#notes.add("conflict", `${name}: ${field}`);
    if (conflicts.length > 0) this.#conflicts.add("slot", item, { fields: conflicts, before });
    if (changes.length === 0) return;
    this.#notes.add("updated", `${name}: ${changes.map(([field]) => field).join(", ")}`);
    if (isChanged(changes, "date")) {
      this.#moved.push(place);
      this.#added.push(withChanges(place.fields, changes));
    } else
      for (const [field, value] of changes)
        this.#workingCopy.patchYaml(place.file, [...place.list, place.index, field], value);
  }
}
