/** The sessions that a visitor chooses, kept by their own device. */
import { eventUrl } from "../urls.ts";
import type { Event, Site } from "./model.ts";
import { isAhead } from "./phase.ts";

/** True for an event of which there is something to choose. */
export const hasOwnProgramme = ({ sessions }: Pick<Event, "sessions">): boolean =>
  sessions.length > 0;

/** True while there is something to choose for. */
export const hasStars = (event: Event): boolean => hasOwnProgramme(event) && isAhead(event);

/** Under which name a browser keeps it, the same in all languages: an origin may hold several sites, each in its folder. */
export const choiceKey = ({ base }: Pick<Site, "base">, { id }: Pick<Event, "id">): string =>
  `parvis my ${eventUrl(base, id)}`;
