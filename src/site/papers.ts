/** What is worth printing of an event. */
import type { Paper } from "../urls.ts";
import { doorsOf } from "./doors.ts";
import type { Event } from "./model.ts";
import { eventStates } from "./states.ts";

/** True if somebody may still come: nobody puts up a poster of what is over. */
const isNotOver = ({ phase }: Event): boolean => phase !== "past";

const isCalledOff = ({ status }: Event): boolean => eventStates[status].isVoid;

/**
 * The programme, as long as there is one; until the event is over a poster, which says too that it
 * is called off; and signs for the doors of an event that takes place in rooms.
 */
export const papersOf = (event: Event): readonly Paper[] => [
  ...(event.days.length > 0 ? (["programme"] as const) : []),
  ...(isNotOver(event) ? (["poster"] as const) : []),
  ...(isNotOver(event) && !isCalledOff(event) && doorsOf(event).length > 0
    ? (["doors"] as const)
    : []),
];
