/** The sessions that a visitor chooses, kept by their own device. */
import type { Event } from "./model.ts";

/** True for an event of which there is something to choose. */
export const hasOwnProgramme = ({ sessions }: Pick<Event, "sessions">): boolean =>
  sessions.length > 0;

/** Under which name a browser keeps it: an origin may hold several sites, each in its folder. */
export const choiceKey = ({ url }: Pick<Event, "url">): string => `parvis my ${url}`;
