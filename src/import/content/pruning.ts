/** What the source no longer has: told, and with `--prune` removed unless it was edited here or is still named. */
import type { Notes } from "../notes.ts";
import { Days, type SlotPlace } from "./days.ts";
import type { Item, ItemKind } from "./item.ts";
import { referencedIds } from "./references.ts";
import { fileStore, mapStore, type Store, trackStore, translationStore } from "./stores.ts";
import type { MergeOptions } from "./merge-options.ts";
import { isSame } from "../../content/patch/values.ts";
import type { WorkingCopy } from "./working-copy.ts";

export class Pruning {
  readonly #workingCopy: WorkingCopy;
  readonly #options: MergeOptions;
  readonly #notes: Notes;
  readonly #keeps: (kind: ItemKind, item: Item) => void;

  /** `keeps` is told what stays. */
  constructor(
    workingCopy: WorkingCopy,
    options: MergeOptions,
    notes: Notes,
    keeps: (kind: ItemKind, item: Item) => void,
  ) {
    this.#workingCopy = workingCopy;
    this.#options = options;
    this.#notes = notes;
    this.#keeps = keeps;
  }

  /** Plans all removals. */
  run(): void {
    const { event, theirs } = this.#options;
    const workingCopy = this.#workingCopy;
    const folder = `content/${event}`;
    const venue = theirs.venue[0]?.id ?? "";
    const sessions = fileStore(workingCopy, `${folder}/sessions`);
    // Slots go with their sessions, before anything asks whether their rooms are named.
    this.#pruneSlots(this.#pruneKind("session", sessions));
    this.#pruneKind("speaker", fileStore(workingCopy, `${folder}/speakers`));
    this.#pruneKind("translation", translationStore(workingCopy, folder));
    this.#pruneKind("track", trackStore(workingCopy, `${folder}/event.md`));
    this.#pruneKind("room", mapStore(workingCopy, "data/venues.yaml", [venue, "rooms"]));
  }

  /** The items of the merge base that the source no longer has. */
  #removedThere(kind: ItemKind): readonly Item[] {
    const { base, theirs } = this.#options;
    const keys = new Set(theirs[kind].map(({ key }) => key));
    const ids = new Set(theirs[kind].map(({ id }) => id));
    return base?.[kind].filter(({ key, id }) => !keys.has(key) && !ids.has(id)) ?? [];
  }

  /** Returns what is removed. */
  #pruneKind(kind: ItemKind, store: Store): readonly Item[] {
    const { event, prunes } = this.#options;
    const missing = this.#removedThere(kind).filter((item) => store.get(item) !== undefined);
    const ids = new Set(missing.map(({ id }) => id));
    const referenced = prunes ? referencedIds(this.#workingCopy, event, kind, ids) : new Set();
    return missing.filter((item) => {
      const ours = store.get(item);
      const isEdited =
        ours === undefined || !isSame(ours, item.fields) || this.#isEditedBeside(kind, item);
      const isRemoved = prunes && !isEdited && !referenced.has(item.id);
      const kept = !prunes ? "gone-there" : isEdited ? "kept-edited" : "kept-mentioned";
      this.#notes.add(isRemoved ? "pruned" : kept, store.name(item));
      if (isRemoved) store.remove(item);
      else this.#keeps(kind, item);
      return isRemoved;
    });
  }

  /** True if somebody has written a translation of a file, or changed one: it goes with its file alone. */
  #isEditedBeside(kind: ItemKind, { id }: Item): boolean {
    if (kind !== "session" && kind !== "speaker") return false;
    const { event, base } = this.#options;
    const store = translationStore(this.#workingCopy, `content/${event}`);
    return this.#workingCopy
      .names(`content/${event}/${kind}s`, ".md")
      .filter((name) => name.startsWith(`${id}.`))
      .some((name) => {
        const imported = base?.translation.find((one) => one.id === `${kind}s/${name}`);
        return !imported || !isSame(store.get(imported), imported.fields);
      });
  }

  /** Prunes the slots of sessions that are removed, and those without session. */
  #pruneSlots(sessions: readonly Item[]): void {
    const { event, prunes } = this.#options;
    const days = new Days(this.#workingCopy, event, []);
    const places = days.places();
    const removed: SlotPlace[] = sessions.flatMap(({ id }) => {
      const place = places.get(id);
      return place && !place.isShared ? [place] : [];
    });
    for (const item of this.#removedThere("slot")) {
      const place = places.get(item.id);
      if (!place || removed.includes(place)) continue;
      const isPlain = item.fields.session === undefined;
      const name = `${place.file} (${item.id})`;
      if (prunes && isPlain && isSame(place.fields, item.fields)) {
        removed.push(place);
        this.#notes.add("pruned", name);
      } else {
        if (isPlain) this.#notes.add(prunes ? "kept-edited" : "gone-there", name);
        this.#keeps("slot", item);
      }
    }
    for (const place of removed.sort((a, b) => b.index - a.index)) days.remove(place);
  }
}
