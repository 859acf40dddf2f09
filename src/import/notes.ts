import type { NoteKey } from "./words.ts";

/** What a report tells, in the order in which it was found: a sentence, and each thing it is true of. */
export class Notes {
  readonly #found = new Map<NoteKey, Set<string>>();

  /** Notes something; `what` names the thing, as a reader finds it in the source. */
  add(key: NoteKey, what: string): void {
    const things = this.#found.get(key) ?? new Set();
    this.#found.set(key, things.add(what));
  }

  get all(): readonly (readonly [NoteKey, readonly string[]])[] {
    return [...this.#found].map(([key, things]) => [key, [...things]]);
  }
}
