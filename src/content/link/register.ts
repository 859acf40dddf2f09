/** How things that refer to each other are made whole. */
import type { Exactly } from "./exactly.ts";
import { type ById, need } from "./linker.ts";

/**
 * Things that others point to before they can be made: sessions, whose slots point back. Each is made
 * once, whole. Until then it can be pointed to, and nothing of it may be read.
 */
export class Register<T extends object> implements ById<T> {
  readonly #things: ReadonlyMap<string, T>;

  constructor(ids: Iterable<string>) {
    // The one place where something has its type before it has its fields.
    this.#things = new Map([...ids].map((id) => [id, {} as T]));
  }

  /** The thing of an id, to point to. */
  get(id: string): T | undefined {
    return this.#things.get(id);
  }

  /** Makes the thing of an id. */
  make<Made extends T>(id: string, whole: Exactly<T, Made>): T {
    return Object.assign(need(this.get(id), id), whole);
  }

  /** Makes all of them. */
  makeAll(wholeOf: (id: string) => T): void {
    for (const id of this.#things.keys()) this.make(id, wholeOf(id));
  }
}

/** Lists by the ids of the things that have them: they are filled while what is in them is made. */
export class Lists<T> {
  readonly #lists = new Map<string, T[]>();

  /** The list of a thing, as full as it will be in the end. */
  of(id: string): readonly T[] {
    return this.#list(id);
  }

  /** Adds what is not yet in the list of a thing. */
  add(id: string, item: T): void {
    const list = this.#list(id);
    if (!list.includes(item)) list.push(item);
  }

  #list(id: string): T[] {
    const list = this.#lists.get(id) ?? [];
    this.#lists.set(id, list);
    return list;
  }
}
