/** What one finds of an event once it is over. */
import type { Event } from "./model.ts";

/** How many sessions have slides, recordings or other documents. */
export const documentedSessions = ({ sessions }: Event): number =>
  sessions.filter(({ materials }) => materials.length > 0).length;

/** True if something remains: what the event itself left, or once it is over what its sessions did. */
export const hasRemains = (event: Event): boolean =>
  event.outcomes.length > 0 || (event.phase === "past" && documentedSessions(event) > 0);
