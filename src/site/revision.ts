/** What a calendar must be told of an entry: how often it changed, and when last. */
import type { DateTime } from "../time.ts";
import type { Hours, Room } from "./model.ts";
import type { SlotStatus } from "./words.ts";

/** What was true of an entry before it last changed, as far as the record tells. */
export interface Was {
  /** Undefined if its time did not change, or was not known. */
  readonly span: Hours | undefined;
  readonly room: Room | undefined;
  /** True if its time or room is another now. */
  readonly hasMoved: boolean;
  /** Undefined if that did not change. */
  readonly status: SlotStatus | undefined;
}

export interface Revision {
  /** RFC 5545 §3.8.7.4: grows with each change. */
  readonly sequence: number;
  /** Undefined if nothing was ever published. */
  readonly changed: DateTime | undefined;
  /** True if it did not change itself: its event did, and with it what is true of each of its slots and sessions. */
  readonly isInherited: boolean;
  /** True if it is new, under an id that was another's. */
  readonly isAdded?: boolean;
  /** Missing where nothing but its text ever changed. */
  readonly was?: Was;
}
