/** Pages that Parvis makes only of what is not published: lists of nobody, tracks and rooms of nothing. */
import { eventUrl, roomUrl, sitePageUrl, trackUrl } from "../../urls.ts";
import type { Content, EventContent } from "../content.ts";
import { eventPagesMade, roomsMade, tracksMade } from "../rules/made-pages.ts";

const addressesOf = (content: Content, event: EventContent): readonly string[] => {
  const url = eventUrl("", event.id);
  return [
    ...[...event.pages.items.keys(), ...eventPagesMade(content, event)].map((id) =>
      sitePageUrl(`/${event.id}`, id),
    ),
    ...tracksMade(event).map((id) => trackUrl(url, id)),
    ...roomsMade(event).map((id) => roomUrl(url, id)),
  ];
};

/** The addresses of a whole content that its published part does without. */
export const madeOfUnpublished = (whole: Content, published: Content): ReadonlySet<string> => {
  const all = (content: Content) => content.events.flatMap((event) => addressesOf(content, event));
  const left = new Set(all(published));
  return new Set(all(whole).filter((url) => !left.has(url)));
};
