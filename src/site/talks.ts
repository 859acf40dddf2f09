import type { Slot } from "./model.ts";
import type { SlotKind } from "./words.ts";

const talkKinds: ReadonlySet<SlotKind> = new Set([
  "talks",
  "keynote",
  "panel",
  "workshop",
  "plenary",
  "discussion",
]);

/** True for what one comes to hear or to work on, as opposed to a desk, a meal or a quiet room. */
export const hasTalks = ({ kind, sessions, themes }: Slot): boolean =>
  talkKinds.has(kind) ||
  sessions.some(({ session }) => session.kind !== "other") ||
  themes.length > 0;
