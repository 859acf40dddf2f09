import type { CommandKey } from "../i18n/commands.ts";

type After<Prefix extends string, K> = K extends `${Prefix}${infer Key}` ? Key : never;

export type NoteKey = After<"import.note.", CommandKey>;

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
