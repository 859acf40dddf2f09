import type { KeyAfter } from "../i18n/commands.ts";

export type NoteKey = KeyAfter<"import.note.">;

/** What a report tells, in the order in which it was found: a sentence, and each thing it is true of. */
export class Notes {
  readonly #found = new Map<NoteKey, Set<string>>();

  /** Notes something; `what` names the thing, as a reader finds it in the source, with its line if it has one: `12: Talk`. */
  add(key: NoteKey, what: string, line?: number): void {
    const things = this.#found.get(key) ?? new Set();
    this.#found.set(key, things.add(line === undefined ? what : `${line}: ${what}`));
  }

  get all(): readonly (readonly [NoteKey, readonly string[]])[] {
    return [...this.#found].map(([key, things]) => [key, [...things]]);
  }
}
