/** What of a drawing is printed in a page, and what the ids in it say. */
import type { PlanShape } from "../../site/model.ts";
import type { DrawnElement } from "../drawing/tree.ts";
import type { Range } from "../yaml/source.ts";
import { groups, shapes, silent, sources, worded } from "./kept.ts";
import type { Lose } from "./looks.ts";
import { type Attributes, renamed } from "./references.ts";
import { roomOf } from "./strangers.ts";

/** What stands somewhere in a drawing. */
export interface Noted extends Range {
  readonly value: string;
}

interface Inside {
  readonly room: string | undefined;
  /** False within what is only referred to, or hidden. */
  readonly isSeen: boolean;
  /** True within what is said to be decoration. */
  readonly isAside: boolean;
  /** True where blanks are words. */
  readonly isWorded: boolean;
}

/** The id of an element, with its place. */
export const idOf = (element: DrawnElement): Noted | undefined => {
  const id = element.attributes.find(({ name }) => name === "id");
  return id && { value: id.value, start: id.start, end: id.end };
};

/** Walks through a drawing: what is printed of it, and what its ids are. */
export class Walk {
  readonly rooms = new Set<string>();
  readonly twice: Noted[] = [];
  readonly nested: Noted[] = [];
  readonly ids: Noted[] = [];
  readonly labels: Noted[] = [];
  readonly #names: ReadonlyMap<string, string>;
  readonly #looks: ReadonlyMap<DrawnElement, Attributes>;
  readonly #known: ReadonlySet<string>;
  readonly #lose: Lose;

  constructor(
    known: ReadonlySet<string>,
    looks: ReadonlyMap<DrawnElement, Attributes>,
    names: ReadonlyMap<string, string>,
    lose: Lose,
  ) {
    this.#known = known;
    this.#looks = looks;
    this.#names = names;
    this.#lose = lose;
  }

  /** What is printed of an element. */
  shape(element: DrawnElement, inside: Inside): readonly PlanShape[] {
    const { name, isForeign } = element;
    const isGroup = groups.has(name);
    if (isForeign || silent.has(name)) return [];
    if (!isGroup && !shapes.has(name) && !sources.has(name)) {
      this.#lose(`<${name}>`, element);
      return [];
    }
    if (isGroup && (name !== "a" || element.attributes.some((one) => one.name.endsWith("href"))))
      this.#lose(`<${name}>`, element);
    const look = this.#looks.get(element) ?? new Map<string, string>();
    const isSeen = inside.isSeen && !sources.has(name) && look.get("display") !== "none";
    const isAside = inside.isAside || (idOf(element)?.value.startsWith("_") ?? false);
    if (isSeen) this.#noteLabels(element);
    const room = isSeen ? this.#roomOf(element, { ...inside, isAside }) : undefined;
    const isWorded = worded.has(name) || (isGroup && inside.isWorded);
    const within = { room: inside.room ?? room, isSeen, isAside, isWorded };
    return [
      {
        name: isGroup ? (isWorded ? "tspan" : "g") : name,
        attributes: this.#print(element, look),
        room,
        content: element.content.flatMap((one): PlanShape["content"] => {
          if (typeof one !== "string") return this.shape(one, within);
          return isWorded ? [one.replace(/\s+/g, " ")] : [];
        }),
      },
    ];
  }

  #noteLabels({ attributes }: DrawnElement): void {
    for (const { name, value, start, end } of attributes)
      if (/^(?:inkscape:label|data-name)$/.test(name)) this.labels.push({ value, start, end });
  }

  /** The room that an element is; notes what else its id may be. */
  #roomOf(element: DrawnElement, { room: outer, isAside }: Inside): string | undefined {
    const id = idOf(element);
    if (!id) return undefined;
    const room = roomOf(id.value, this.#known);
    if (room === undefined) {
      if (outer === undefined && !isAside && !this.#names.has(id.value)) this.ids.push(id);
      return undefined;
    }
    if (this.rooms.has(room)) this.twice.push({ ...id, value: room });
    else if (outer !== undefined) this.nested.push({ ...id, value: room });
    else {
      this.rooms.add(room);
      return room;
    }
    return undefined;
  }

  #print(element: DrawnElement, look: Attributes): PlanShape["attributes"] {
    const own = this.#names.get(idOf(element)?.value ?? "");
    const printed = [...look].flatMap(([name, value]) => {
      const said = renamed(name, value, this.#names);
      if (said === undefined) this.#lose(`${name}="${value}"`, element);
      return said === undefined ? [] : [[name, said] as const];
    });
    return own === undefined ? printed : [["id", own], ...printed];
  }
}
