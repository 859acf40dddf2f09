import type { Items } from "./item.ts";

/** What is merged, and whether what the source no longer has is removed here. */
export interface MergeOptions {
  readonly event: string;
  /** The snapshot of the last import; undefined: there was none. */
  readonly base: Items | undefined;
  readonly theirs: Items;
  readonly prunes: boolean;
  /** What is in conflict stays as it is here, and is told no more. */
  readonly keeps: boolean;
}
