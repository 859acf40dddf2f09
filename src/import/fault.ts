import type { CommandKey, CommandValues, KeyAfter } from "../i18n/commands.ts";
import type { Values } from "../i18n/message.ts";

export type ImportKey = KeyAfter<"import.fault.">;

type KeyOf<Fault extends ImportKey> = Extract<`import.fault.${Fault}`, CommandKey>;

/** Why a file is refused: nothing is written. */
export class ImportFault<Key extends ImportKey = ImportKey> extends Error {
  readonly key: ImportKey;
  /** What the sentence about it names. */
  readonly params: Values;
  /** Each thing that is wrong, with its place. */
  details: readonly string[] = [];

  constructor(key: Key, ...params: CommandValues<KeyOf<Key>>);
  constructor(key: Key, params: Values = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }

  /** The same with each thing that is wrong. */
  with(details: readonly string[]): this {
    this.details = details;
    return this;
  }
}
