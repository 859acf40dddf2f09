/** What a calendar must be told of an entry: how often it changed, and when last. */
import type { DateTime } from "../time.ts";

export interface Revision {
  /** RFC 5545 §3.8.7.4: grows with each change. */
  readonly sequence: number;
  /** Undefined if nothing was ever published. */
  readonly changed: DateTime | undefined;
  /** True if only its event changed, and with it what is true of each of its slots and sessions. */
  readonly isInherited: boolean;
}
