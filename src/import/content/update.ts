/** Brings the items of an import into the files of a site, by comparing three versions of each. */
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { Notes } from "../notes.ts";
import { Days, type SlotPlace } from "./days.ts";
import { BODY, type Item, type ItemKind } from "./item.ts";
import type { Draft } from "./local.ts";
import { mergeFields } from "./merge.ts";
import { prune } from "./prune.ts";
import { fileStore, mapStore, type Store, trackStore } from "./stores.ts";
import type { UpdateOptions } from "./update-options.ts";
import { isSame, toMap } from "./values.ts";
import { isList, markdownFile } from "./yaml-write.ts";

export class Update {
  readonly #draft: Draft;
  readonly #options: UpdateOptions;
  readonly #notes: Notes;
  /** What was taken away here, and stays away: kind and id. */
  readonly #gone = new Set<string>();
  /** What the next import compares with. */
  readonly kept: Record<ItemKind, Item[]> = {
    event: [],
    track: [],
    venue: [],
    room: [],
    organisation: [],
    speaker: [],
    session: [],
    slot: [],
  };

  constructor(draft: Draft, options: UpdateOptions, notes: Notes) {
    this.#draft = draft;
    this.#options = options;
    this.#notes = notes;
  }

  isGone(kind: ItemKind, id: string): boolean {
    return this.#gone.has(`${kind} ${id}`);
  }

  /** Plans all changes of all files. */
  run(): void {
    const { event, theirs } = this.#options;
    const folder = `content/${event}`;
    const eventFile = `${folder}/event.md`;
    const venue = theirs.venue[0]?.id ?? "";
    this.#bring("venue", mapStore(this.#draft, "data/venues.yaml", []));
    this.#bring("room", mapStore(this.#draft, "data/venues.yaml", [venue, "rooms"]));
    this.#bring("organisation", mapStore(this.#draft, "data/organisations.yaml", []));
    this.#bring("event", {
      ...fileStore(this.#draft, folder),
      get: () => this.#draft.fields(eventFile),
      add: (item) => {
        const { [BODY]: body, ...fields } = item.fields;
        const tracks = toMap(theirs.track.map(({ id, fields: track }) => [id, track]));
        const whole = toMap([
          ...Object.entries(fields),
          ["tracks", theirs.track.length > 0 ? tracks : undefined],
        ]);
        this.#draft.write(eventFile, markdownFile(whole, typeof body === "string" ? body : ""));
      },
      set: (_, field, value) => {
        this.#draft.setField(eventFile, [field], value);
      },
      name: () => eventFile,
    });
    this.#bring("track", trackStore(this.#draft, eventFile));
    this.#bring("speaker", fileStore(this.#draft, `${folder}/speakers`));
    this.#bring("session", fileStore(this.#draft, `${folder}/sessions`));
    this.#bringSlots();
    prune(this.#draft, this.#options, this.#notes, (kind, item) => {
      this.kept[kind].push(item);
    });
  }

  #baseOf(kind: ItemKind): ReadonlyMap<string, Item> {
    return new Map(this.#options.base?.[kind].map((item) => [item.key, item]) ?? []);
  }

  /** References to what was taken away here lead nowhere, and are left out. */
  #without(fields: ValueMap): ValueMap {
    const lost = (kind: ItemKind, value: Value): boolean =>
      typeof value === "string" && this.isGone(kind, value);
    const list = (kind: ItemKind, value: Value): Value =>
      isList(value) ? value.filter((one) => !lost(kind, one)) : value;
    return toMap(
      Object.entries(fields).map(([field, value]): readonly [string, Value] => {
        if (field === "speakers") return [field, list("speaker", value)];
        if (field === "organisations") return [field, list("organisation", value)];
        const kind = field === "track" ? "track" : field === "room" ? "room" : undefined;
        return [field, kind && lost(kind, value) ? undefined : value];
      }),
    );
  }

  #bring(kind: ItemKind, store: Store): void {
    const base = this.#baseOf(kind);
    for (const item of this.#options.theirs[kind]) {
      this.kept[kind].push(item);
      const before = base.get(item.key);
      const here = store.get(item);
      const there = { ...item, fields: this.#without(item.fields) };
      if (here) this.#merge(there, before && this.#without(before.fields), here, store);
      else if (before) {
        this.#gone.add(`${kind} ${item.id}`);
        this.#notes.add("gone-here", store.name(item));
      } else {
        store.add(there);
        if (this.#options.base) this.#notes.add("added", store.name(item));
      }
    }
  }

  #merge(item: Item, base: ValueMap | undefined, here: ValueMap, store: Store): void {
    const { changes, conflicts } = mergeFields(base, item.fields, here);
    for (const [field, value] of changes) store.set(item, field, value);
    if (changes.length > 0)
      this.#notes.add(
        "updated",
        `${store.name(item)}: ${changes.map(([field]) => field).join(", ")}`,
      );
    for (const field of conflicts) this.#notes.add("conflict", `${store.name(item)}: ${field}`);
  }

  #bringSlots(): void {
    const { event, theirs } = this.#options;
    const days = new Days(
      this.#draft,
      event,
      theirs.room.map(({ id }) => id),
    );
    const base = this.#baseOf("slot");
    const places = days.places();
    const fresh: ValueMap[] = [];
    const moved: SlotPlace[] = [];
    for (const item of theirs.slot) {
      this.kept.slot.push(item);
      const fields = this.#without(item.fields);
      const before = base.get(item.key);
      const place = places.get(item.id);
      const isSessionGone =
        typeof fields.session === "string" && this.isGone("session", fields.session);
      if (!place) {
        if (!before && !isSessionGone) fresh.push(fields);
        else {
          this.#gone.add(`slot ${item.id}`);
          if (!isSessionGone)
            this.#notes.add("gone-here", `content/${event}/programme (${item.id})`);
        }
        continue;
      }
      const name = `${place.file} (${item.id})`;
      // A slot that holds several sessions was made here: its own facts are nobody else’s.
      const base_ = before && this.#without(before.fields);
      if (place.isShared) {
        if (base_ && !isSame(base_, fields)) this.#notes.add("conflict", name);
        continue;
      }
      const { changes, conflicts } = mergeFields(base_, fields, place.fields);
      for (const field of conflicts) this.#notes.add("conflict", `${name}: ${field}`);
      if (changes.length === 0) continue;
      this.#notes.add("updated", `${name}: ${changes.map(([field]) => field).join(", ")}`);
      if (changes.some(([field]) => field === "date")) {
        moved.push(place);
        fresh.push(
          toMap([
            ...Object.entries(place.fields).filter(
              ([key]) => !changes.some(([field]) => field === key),
            ),
            ...changes,
          ]),
        );
      } else
        for (const [field, value] of changes)
          this.#draft.setYaml(place.file, [...place.list, place.index, field], value);
    }
    for (const place of moved.sort((a, b) => b.index - a.index)) days.remove(place);
    days.add(fresh);
  }
}
