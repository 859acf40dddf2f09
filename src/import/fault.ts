import type { KeyAfter } from "../i18n/commands.ts";

export type ImportKey = KeyAfter<"import.fault.">;

/** Why a file is refused: nothing is written. */
export class ImportFault extends Error {
  readonly key: ImportKey;
  readonly params: Readonly<Record<string, string>>;
  /** Each thing that is wrong, with its place. */
  readonly details: readonly string[];

  constructor(
    key: ImportKey,
    params: Readonly<Record<string, string>> = {},
    details: readonly string[] = [],
  ) {
    super(key);
    this.key = key;
    this.params = params;
    this.details = details;
  }
}
