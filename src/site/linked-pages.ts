/** Pages that are there because a text leads to them. */
import type { Event, Site } from "./model.ts";

/** True if a text links to a page that Parvis makes of an event: it is made even while it is empty. */
export const isLinked = (
  { linkedPages }: Pick<Site, "linkedPages">,
  { id }: Pick<Event, "id">,
  page: "changes" | "themes",
): boolean => linkedPages.has(`${id}/${page}`);
