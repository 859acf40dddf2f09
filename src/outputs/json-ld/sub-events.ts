/** Which parts of a programme are told as events: those that have a name and that one comes for. */
import { type Session, type Slot, TBA } from "../../site/model.ts";
import type { SlotKind } from "../../site/words.ts";

const pauses: ReadonlySet<SlotKind> = new Set(["break", "meal"]);

/** False while its title is to be announced. */
export const isSubEvent = ({ title }: Session): boolean => title !== TBA;

/** True for what is no pause and no frame for a single session, which is told itself. */
export const isSubEventSlot = ({ title, kind, isSession }: Slot): boolean =>
  title !== TBA && !isSession && !pauses.has(kind);
