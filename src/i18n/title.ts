/** What things are called. */
import { type Event, TBA, type Tba } from "../site/model.ts";
import type { Translate } from "./index.ts";

/** A title as `set` sets it, or in the page's words that it is to be announced. */
export const titleOf = (
  t: Translate,
  title: string | Tba,
  set: (title: string) => string = (text) => text,
): string => (title === TBA ? t("programme.title-tba") : set(title));

/** The page of practical information, which organisers may rename in the menu. */
export const practicalTitle = (t: Translate, { pages }: Pick<Event, "pages">): string =>
  pages.find(({ id }) => id === "practical")?.menu ?? t("practical.title");
