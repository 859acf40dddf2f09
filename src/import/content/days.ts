/** The slots of an event, in the files of its days. */
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { Path } from "../../content/yaml/path.ts";
import { parseClockSpan } from "../../time.ts";
import type { WorkingCopy } from "./working-copy.ts";
import { isList, isMap, toMap, valueAt } from "../../content/patch/values.ts";
import { yamlItem } from "../../content/patch/yaml-format.ts";
import { insertItem, removeItem } from "../../content/patch/yaml-list-patch.ts";

/** Where a slot stands. */
export interface SlotPlace {
  readonly file: string;
  readonly date: string;
  readonly list: Path;
  readonly index: number;
  /** With its `date`; a lone session of a list is its `session`. */
  readonly fields: ValueMap;
  /** True if other sessions stand in it too. */
  readonly isShared: boolean;
}

const startOf = (time: Value): number => {
  const span = typeof time === "string" ? parseClockSpan(time) : undefined;
  return typeof span === "object" ? span.start : Infinity;
};

const sessionsOf = (slot: ValueMap): readonly string[] => {
  const placed = isList(slot.sessions)
    ? slot.sessions
    : slot.sessions === undefined
      ? []
      : [slot.sessions];
  return [slot.session, ...placed].flatMap((one) => {
    const id = isMap(one) ? one.session : one;
    return typeof id === "string" ? [id] : [];
  });
};

export class Days {
  readonly #workingCopy: WorkingCopy;
  readonly #folder: string;
  readonly #rooms: ReadonlyMap<string, number>;

  /** `rooms` in the order in which parallel slots are written. */
  constructor(workingCopy: WorkingCopy, event: string, rooms: readonly string[]) {
    this.#workingCopy = workingCopy;
    this.#folder = `content/${event}/programme`;
    this.#rooms = new Map(rooms.map((room, i) => [room, i]));
  }

  #slots(file: string): { readonly list: Path; readonly slots: readonly Value[] } {
    const value = this.#workingCopy.yaml(file);
    const list: Path = isList(value) ? [] : ["slots"];
    const slots = valueAt(value, list);
    return { list, slots: isList(slots) ? slots : [] };
  }

  /** All slots by the ids of their sessions, and by their own. */
  places(): ReadonlyMap<string, SlotPlace> {
    const places = new Map<string, SlotPlace>();
    for (const date of this.#workingCopy.names(this.#folder, ".yaml")) {
      const file = `${this.#folder}/${date}.yaml`;
      const { list, slots } = this.#slots(file);
      for (const [index, slot] of slots.entries()) {
        if (!isMap(slot)) continue;
        const sessions = sessionsOf(slot);
        const isShared = sessions.length > 1;
        const [only] = sessions;
        const fields = toMap([
          ["date", date],
          ...Object.entries(slot).filter(([key]) => key !== "sessions" || isShared),
          ["session", isShared ? undefined : only],
        ]);
        const place = { file, date, list, index, fields, isShared };
        for (const id of sessions) places.set(id, place);
        if (typeof slot.id === "string") places.set(slot.id, place);
      }
    }
    return places;
  }

  #order(a: ValueMap, b: ValueMap): number {
    const room = ({ room }: ValueMap): number => {
      const first = isList(room) ? room[0] : room;
      return typeof first === "string" ? (this.#rooms.get(first) ?? 0) : -1;
    };
    const name = ({ session, id }: ValueMap): string => {
      const own = session ?? id;
      return typeof own === "string" ? own : "";
    };
    return startOf(a.time) - startOf(b.time) || room(a) - room(b) || (name(a) < name(b) ? -1 : 1);
  }

  /** Puts slots, each with its `date`, into their days at their time. */
  add(slots: readonly ValueMap[]): void {
    for (const [date, ofDay] of Map.groupBy(slots, (slot) => slot.date)) {
      if (typeof date !== "string") continue;
      const file = `${this.#folder}/${date}.yaml`;
      const sorted = ofDay
        .map((slot) => toMap(Object.entries(slot).filter(([field]) => field !== "date")))
        .sort((a, b) => this.#order(a, b));
      if (this.#workingCopy.text(file) === undefined) {
        this.#workingCopy.write(
          file,
          sorted.map((slot) => `${yamlItem(slot).join("\n")}\n`).join(""),
        );
        continue;
      }
      for (const slot of sorted) {
        const { list, slots: there } = this.#slots(file);
        const at = there.findIndex(
          (other) => isMap(other) && startOf(other.time) > startOf(slot.time),
        );
        this.#workingCopy.write(
          file,
          insertItem(this.#workingCopy.text(file) ?? "", list, at === -1 ? there.length : at, slot),
        );
      }
    }
  }

  /** Takes a slot out; a day without any left goes with its file. */
  remove({ file, list, index }: SlotPlace): void {
    const { slots } = this.#slots(file);
    this.#workingCopy.write(
      file,
      slots.length === 1 ? undefined : removeItem(this.#workingCopy.text(file) ?? "", list, index),
    );
  }
}
