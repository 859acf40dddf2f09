import type { Items } from "./item.ts";

/** What is compared, and whether what is gone there goes here. */
export interface UpdateOptions {
  readonly event: string;
  readonly base: Items | undefined;
  readonly theirs: Items;
  readonly prunes: boolean;
}
